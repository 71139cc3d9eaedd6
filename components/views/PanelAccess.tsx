import { useAllSites } from '@/components/hooks/use-all-sites';
import { PanelSetting } from '@/components/library/PanelSetting';

/** The setting of the side panel, where the browser has one. */
export function PanelAccess() {
  const access = useAllSites();
  return access && <PanelSetting {...access} />;
}
