import { i18n } from '#i18n';
import { CopyMenu } from '@/components/brief/CopyMenu';
import { useCopy } from '@/components/hooks/use-copy';
import { useKnownTags } from '@/components/hooks/use-known-tags';
import { useNow } from '@/components/hooks/use-now';
import type { PageReading } from '@/components/hooks/use-reading';
import { useRowFocus } from '@/components/hooks/use-row-focus';
import { useSaving } from '@/components/hooks/use-saving';
import { useSentenceOnPage } from '@/components/hooks/use-sentence-on-page';
import { useShortcuts } from '@/components/hooks/use-shortcuts';
import { useTags } from '@/components/hooks/use-tags';
import { PopupBar, type SaveOffer } from '@/components/popup/PopupBar';
import { PopupBrief } from '@/components/popup/PopupBrief';
import { RescueOffers } from '@/components/popup/RescueOffers';
import { SaveBar } from '@/components/popup/SaveBar';
import { Toast } from '@/components/ui/Toast';
import { errorWords, selectionProblemWords } from '@/components/words/reasons';
import type { Reading, SavedState } from '@/lib/model/reading';
import { orderedPoints } from '@/lib/model/shown-points';
import { KnownParts } from './KnownParts';
import { PageStoryLater } from './PageStoryLater';

export type PopupReadingProps = {
  reading: Reading;
  selectionProblem: PageReading['selectionProblem'];
  onSelection: () => void;
  /** Reads the whole page again. */
  onWholePage: () => void;
  hrefOf: (articleId: string) => string;
  onOpen: (articleId: string) => void;
  onStory: (storyId: string) => void;
  onCompare: (articleIds: string[]) => void;
  onLibrary: () => void;
  /** Opens the side panel; `null` in the panel itself, and where there is none. */
  onPanel: (() => void) | null;
  /** Whether it stays beside the page, whose sentences can be marked then. */
  staysBeside?: boolean | undefined;
};

/** What the save button offers for what the library has of the page. */
export function saveOffer(saved: SavedState | null, busy: boolean): SaveOffer {
  if (busy) return 'saving';
  if (!saved) return 'save';
  if (saved.inTrash) return 'untrash';
  if (saved.linkOnly) return 'text';
  return saved.sameText ? 'saved' : 'version';
}

/** A page that was read, in popup and side panel: its brief, saving it, going to its sentences. */
export function PopupReading(props: PopupReadingProps) {
  const {
    reading,
    selectionProblem,
    onSelection,
    onWholePage,
    hrefOf,
    onOpen,
    onStory,
    onCompare,
    onLibrary,
    onPanel,
    staysBeside,
  } = props;
  const now = useNow();
  const moveFocus = useRowFocus();
  const { copy, note, dismiss } = useCopy();
  const knownTags = useKnownTags();
  const onPage = useSentenceOnPage(reading);
  const saving = useSaving({ tabId: reading.tabId, reading });
  const { saved } = saving;
  const tags = useTags(saved?.articleId ?? '');
  const offer = saveOffer(saved, saving.busy);
  const points = orderedPoints(reading.brief.keyPoints);
  const { level, reasons } = reading.article.confidence;
  const selected = reasons.includes('selection');
  const doubted = level !== 'good' && !selected;
  const onLink = doubted && !saved && !saving.busy ? saving.saveLink : null;
  const onSave = () => {
    if (offer !== 'saved' && offer !== 'saving') void saving.save();
  };
  /** Where the text has changed, both versions must be there to be compared. */
  const openSaved = async (articleId: string) => {
    if (!reading.changes || (await saving.save())) onOpen(articleId);
  };

  useShortcuts({
    s: onSave,
    l: onLibrary,
    u: () => (saving.undoable ? saving.undo() : false),
    ...(onPanel ? { p: onPanel } : {}),
    ...(doubted ? { x: onSelection } : {}),
    ...(selected ? { r: onWholePage } : {}),
    ...(onLink ? { b: onLink } : {}),
    ...(saved ? { o: () => openSaved(saved.articleId) } : {}),
    j: () => moveFocus(1),
    k: () => moveFocus(-1),
    ArrowDown: () => moveFocus(1),
    ArrowUp: () => moveFocus(-1),
    ...Object.fromEntries(
      points.map(({ sentences }, at) => [String(at + 1), () => onPage.show(sentences[0] ?? 0)]),
    ),
  });

  const { last } = onPage;
  const problem =
    !last || last.found === 'shown'
      ? null
      : last.found === 'not-on-page'
        ? i18n.t('brief.notOnPage')
        : errorWords(last.found);

  return (
    <>
      <PopupBar
        outlet={reading.article.outlet}
        offer={offer}
        onSave={onSave}
        onLibrary={onLibrary}
        onPanel={onPanel}
        copyMenu={<CopyMenu onCopy={(form) => copy(reading, form)} />}
      />
      <PopupBrief
        reading={reading}
        current={last?.sentence ?? null}
        problem={problem}
        onSentence={onPage.show}
        offers={
          <RescueOffers
            selection={doubted ? 'instead' : null}
            onSelection={onSelection}
            onWholePage={selected ? onWholePage : null}
            onLink={onLink}
            problem={selectionProblem && selectionProblemWords(selectionProblem)}
          />
        }
        parts={
          <KnownParts
            brief={reading.brief}
            text={reading.article.text}
            lang={reading.article.lang}
            articleId={saved?.articleId ?? null}
            moves={saved?.drawerMoves ?? []}
            hint={i18n.t('brief.showOnPage')}
            onSelect={onPage.show}
          />
        }
        story={
          <PageStoryLater
            articleId={saved && !saved.inTrash && !saved.linkOnly ? saved.articleId : null}
            read={reading.story}
            page={{ lang: reading.article.lang, onSentence: onPage.show }}
            beside={staysBeside ? reading : null}
            now={now}
            hrefOf={hrefOf}
            onOpen={onOpen}
            onStory={onStory}
            onCompare={onCompare}
          />
        }
      />
      <SaveBar
        saved={saved}
        selected={selected}
        changes={reading.changes}
        error={saving.error ?? tags.error}
        done={saving.undoable?.kind ?? null}
        knownTags={knownTags}
        now={now}
        onUndo={saving.undo}
        onOpen={openSaved}
        onTags={tags.store}
      />
      {note && (
        <Toast
          key={note.id}
          words={note.words}
          failed={note.failed}
          onUndo={null}
          onClose={dismiss}
        />
      )}
    </>
  );
}
