import type { ClaimAnswer, ComparedArticle, SentenceAnswer } from '@/lib/model/comparison';

/** A compared article with what the store calls it; an id that is empty has no answers. */
export type IdentifiedArticle = ComparedArticle & { saved: { id: string } };

/** Where the words that the reader judged stand now; nowhere where a text has changed. */
export function locatedAnswer(
  answer: ClaimAnswer,
  articles: readonly IdentifiedArticle[],
): SentenceAnswer[] {
  const find = ({ articleId, sentence }: ClaimAnswer['a']) => {
    const article = articles.findIndex(({ saved }) => saved.id === articleId);
    const of = articles[article];
    const at = of?.brief.sentences.findIndex(
      ({ start, end }) => of.article.text.slice(start, end) === sentence,
    );
    return at === undefined || at < 0 ? null : { article, sentence: at };
  };
  const [a, b] = [find(answer.a), find(answer.b)];
  return a && b ? [{ a, b, same: answer.same }] : [];
}
