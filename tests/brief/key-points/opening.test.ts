import { describe, expect, it } from 'vitest';
import { opening } from '@/lib/brief/key-points/opening';

describe('a sentence that points back', () => {
  it.each([
    ['en', 'He resigned on Monday.'],
    ['en', '“This is a disaster,” the mayor said.'],
    ['en', 'It was closed for a week.'],
    ['de', 'Dabei war die Brücke erst 2019 saniert worden.'],
    ['de', 'Das sei nicht hinnehmbar, sagte die Bürgermeisterin.'],
    ['fr', "C'est un coup dur pour la commune."],
    ['fr', 'Elle a porté plainte.'],
    ['es', 'Esto provocó un corte de luz.'],
    ['ru', 'Об этом сообщает пресс-служба завода.'],
    ['ar', 'وهو لم يتحدث عن التعويضات.'],
    ['hi', 'उन्होंने कोई जवाब नहीं दिया।'],
    ['zh', '他没有谈到赔偿问题。'],
    ['ja', 'これにより列車が止まった。'],
    ['ko', '이는 올해 들어 세 번째다.'],
  ])('%s: %s', (lang, text) => {
    expect(opening(text, lang).kind).toBe('pointing');
  });
});

describe('a sentence that explains itself', () => {
  it.each([
    ['en', 'It is unclear whether the bridge will reopen.'],
    ['en', 'This week the council votes on the budget.'],
    ['en', 'Thistle fields cover the hill.'],
    ['en', 'So far, the only bridge that was closed is the one in Hartwell.'],
    ['en', 'Instead of a bridge the council wants a ferry.'],
    ['en', 'In addition to ferries, the council wants a bridge.'],
    ['de', 'Es ist unklar, ob die Brücke wieder öffnet.'],
    ['de', 'Erdarbeiten haben die Leitung beschädigt.'],
    ['fr', 'Alors que le conseil votait, des parents manifestaient.'],
    ['zh', '其他城市也实行了限水。'],
    ['sv', 'Han avgick i måndags.'],
    ['en', 'So-called peace lines still divide the town.'],
    ['en', 'So far the council has paid for two bridges.'],
  ])('%s: %s', (lang, text) => {
    expect(opening(text, lang)).toEqual({ kind: 'plain', droppable: 0 });
  });
});

describe('a joining word', () => {
  it.each([
    ['en', 'But the council refused.', 'the council refused.'],
    ['en', 'However, the council refused.', 'the council refused.'],
    ['de', 'Doch der Rat lehnte ab.', 'der Rat lehnte ab.'],
    ['zh', '但是，市政府拒绝了。', '市政府拒绝了。'],
  ])('%s: is left out of "%s"', (lang, text, rest) => {
    const { kind, droppable } = opening(text, lang);
    expect(kind).toBe('joining');
    expect(text.slice(droppable)).toBe(rest);
  });

  it('stays where the sentence would not be whole without it', () => {
    expect(opening('Deshalb lehnte der Rat ab.', 'de')).toEqual({ kind: 'joining', droppable: 0 });
  });

  it.each([
    ['en', 'And was the girl who had called the police.'],
    ['de', 'Doch kam der Rat zu keinem Beschluss.'],
  ])('%s: stays before a verb in "%s"', (lang, text) => {
    expect(opening(text, lang)).toEqual({ kind: 'joining', droppable: 0 });
  });

  it('stays where a quotation mark would go with it', () => {
    expect(opening('“But we refused,” said the mayor.', 'en').droppable).toBe(0);
  });
});
