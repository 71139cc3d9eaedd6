import { i18n } from '#i18n';
import { Button } from '@/components/ui/Button';
import { Dialog } from '@/components/ui/Dialog';
import css from './AboutDialog.module.css';
import { ERROR_RATES, type ErrorRate, JUDGED_RATES, STORY_RATE } from './error-rates';

/** What the extension is, and how often what it shows was right where people checked it. */
export function AboutDialog({ onClose }: { onClose: () => void }) {
  return (
    <Dialog title={i18n.t('about.title')} testId="about-dialog" onClose={onClose}>
      <p>{i18n.t('about.what')}</p>
      <h3 class={css.group}>{i18n.t('about.rates')}</h3>
      <p class={css.hint}>{i18n.t('about.ratesHint')}</p>
      <Rates rates={ERROR_RATES} />
      <p class={css.hint}>{i18n.t('about.judgedHint')}</p>
      <Rates rates={JUDGED_RATES} />
      <p>{i18n.t('about.stories', [STORY_RATE.wrong, STORY_RATE.of, STORY_RATE.events])}</p>
      <div class={css.actions}>
        <Button autofocus onClick={onClose}>
          {i18n.t('action.close')}
        </Button>
      </div>
    </Dialog>
  );
}

function Rates({ rates }: { rates: readonly ErrorRate[] }) {
  return (
    <table class={css.rates}>
      <thead>
        <tr>
          <th scope="col">{i18n.t('about.part')}</th>
          <th scope="col">{i18n.t('about.right')}</th>
        </tr>
      </thead>
      <tbody>
        {rates.map(({ part, right, of }) => (
          <tr key={part}>
            <th scope="row">{i18n.t(`about.parts.${part}`)}</th>
            <td>{i18n.t('about.rightOf', [right, of])}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
