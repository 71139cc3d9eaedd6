import { useId, useState } from 'preact/hooks';
import { i18n } from '#i18n';
import { contextWords } from '@/components/brief/context-words';
import { PartRow } from '@/components/parts/PartRow';
import { Chip } from '@/components/ui/Chip';
import { screenLocale } from '@/components/words/locale';
import { publishedWords } from '@/components/words/time';
import { withContexts } from '@/lib/model/shown-points';
import type { StoryPoint } from '@/lib/model/story-digest';
import type { StoryMember, StoryView } from '@/lib/model/story-view';
import css from './StoryPoints.module.css';
import { StorySection } from './StorySection';

/** How what was derived from a story's articles leads to its place in them. */
export type StoryEvidenceLinks = {
  outletOf: (articleId: string) => string;
  langOf: (articleId: string) => string | null;
  /** Opens an article at a sentence. */
  onSentence: (articleId: string, sentence: number) => void;
};

export type StoryPointsProps = { story: StoryView; links: StoryEvidenceLinks };

/** The key points of a story's articles in order of publication: with each, what it told first. */
export function StoryPoints({ story, links }: StoryPointsProps) {
  const points = story.digest?.points ?? [];
  if (points.length === 0) return null;
  return (
    <StorySection
      title={i18n.t('stories.points')}
      hint={i18n.t('stories.pointsHint')}
      testId="story-points"
    >
      <ol class={css.articles}>
        {story.members.map((member) => (
          <ArticlePoints
            key={member.articleId}
            member={member}
            points={points.filter(({ articleId }) => articleId === member.articleId)}
            links={links}
          />
        ))}
      </ol>
    </StorySection>
  );
}

type ArticlePointsProps = {
  member: StoryMember;
  points: readonly StoryPoint[];
  links: StoryEvidenceLinks;
};

function ArticlePoints({ member, points, links }: ArticlePointsProps) {
  const [unfolded, setUnfolded] = useState(false);
  const told = useId();
  const news = points.filter(({ isNew }) => isNew);
  const repeated = points.filter(({ isNew }) => isNew === false);
  const uncompared = points.filter(({ isNew }) => isNew === null);
  const published = member.published && publishedWords(member.published, screenLocale());
  if (points.length === 0) return null;
  return (
    <li data-testid="points-of-article">
      <p class={css.outlet}>
        <bdi>{member.outlet}</bdi>
        {published && ` · ${published}`}
      </p>
      <PointRows points={news} lang={member.lang} links={links} />
      {uncompared.length > 0 && (
        <>
          <p class={css.repeated}>{i18n.t('stories.uncompared')}</p>
          <PointRows points={uncompared} lang={member.lang} links={links} />
        </>
      )}
      {repeated.length > 0 && (
        <>
          <Chip
            label={i18n.t(
              news.length === 0 ? 'stories.allRepeated' : 'stories.repeated',
              repeated.length,
            )}
            hint={i18n.t('stories.repeatedHint')}
            look="plain"
            expanded={unfolded}
            controls={told}
            testId="repeated-points"
            onToggle={() => setUnfolded(!unfolded)}
          />
          <div id={told} class={css.repeated} hidden={!unfolded}>
            {unfolded && <PointRows points={repeated} lang={member.lang} links={links} />}
          </div>
        </>
      )}
    </li>
  );
}

type PointRowsProps = {
  points: readonly StoryPoint[];
  lang: string | null;
  links: StoryEvidenceLinks;
};

function PointRows({ points, lang, links }: PointRowsProps) {
  return (
    <ul>
      {withContexts(points).map(({ point, context }) => (
        <PartRow
          key={point.spans[0]?.start}
          note={context && contextWords(context)}
          lang={lang}
          paragraph={point.paragraph}
          hint={i18n.t('stories.showInArticle')}
          onSelect={() => links.onSentence(point.articleId, point.sentences[0] ?? 0)}
        >
          {point.text}
        </PartRow>
      ))}
    </ul>
  );
}
