import { useState } from 'preact/hooks';
import { i18n } from '#i18n';
import { useShortcuts } from '@/components/hooks/use-shortcuts';
import { Button } from '@/components/ui/Button';
import { PageMarksPane, type PageMarksPaneProps } from './PageMarksPane';
import css from './PageMarksPane.module.css';

/** Offers the marks on the page; nothing is compared or marked before they are asked for. */
export function PageMarksOffer(props: PageMarksPaneProps) {
  const [isOn, setOn] = useState(false);
  const toggle = () => setOn((was) => !was);
  useShortcuts({ m: toggle });
  return (
    <section class={css.offer} aria-label={i18n.t('marks.title')}>
      <Button
        shortcut="m"
        hint={i18n.t(isOn ? 'marks.offHint' : 'marks.onHint')}
        data-testid="mark-page"
        onClick={toggle}
      >
        {i18n.t(isOn ? 'marks.off' : 'marks.on')}
      </Button>
      {isOn && <PageMarksPane {...props} />}
    </section>
  );
}
