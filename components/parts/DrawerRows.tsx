import type { DrawerRole } from '@/lib/model/drawer';
import { drawerSentences } from './drawer-sentences';
import { MoveMenu } from './MoveMenu';
import { PartList } from './PartList';
import { PartRow } from './PartRow';
import { uncertainSentences } from './part-items';
import { type PartView, placeOf, sentenceWords } from './part-view';

/** Sentences of one role, wherever they stand; each can be moved to another drawer or out. */
export function DrawerRows({ view, role }: { view: PartView; role: DrawerRole }) {
  const { brief, text, lang, moves, hint, onSelect, onMove } = view;
  const items =
    role === 'uncertain'
      ? uncertainSentences(brief, text, moves)
      : drawerSentences(brief, text, moves)[role].map((sentence) => ({ sentence, cues: [] }));
  return (
    <PartList items={items}>
      {({ sentence, cues }) => {
        const words = sentenceWords(view, sentence);
        return (
          <PartRow
            key={sentence}
            lang={lang}
            paragraph={placeOf(brief, { sentences: [sentence] }).paragraph}
            hint={hint}
            note={cues.length > 0 && <span lang={lang ?? undefined}>{cues.join(' · ')}</span>}
            action={
              onMove && (
                <MoveMenu
                  role={role}
                  moved={moves.some((move) => move.sentence === words)}
                  onMove={(to) => onMove(sentence, to)}
                />
              )
            }
            onSelect={() => onSelect(sentence)}
          >
            {words}
          </PartRow>
        );
      }}
    </PartList>
  );
}
