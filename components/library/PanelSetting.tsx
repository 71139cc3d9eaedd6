import { i18n } from '#i18n';
import type { AllSites } from '@/components/hooks/use-all-sites';
import { Button } from '@/components/ui/Button';
import css from './SettingsDialog.module.css';

/** Whether the side panel reads the page in view by itself: what that means, to allow and to take back. */
export function PanelSetting({ granted, ask, takeBack }: AllSites) {
  const state = granted ? 'granted' : 'asking';
  return (
    <section class={css.panel} data-testid="panel-setting" data-granted={granted}>
      <h3 class={css.group}>{i18n.t('settings.panel')}</h3>
      <p class={css.hint} role="status">
        {i18n.t(`settings.panelHint.${state}`)}
      </p>
      <Button data-testid="all-sites" onClick={granted ? takeBack : ask}>
        {i18n.t(`settings.panelAction.${state}`)}
      </Button>
    </section>
  );
}
