import { i18n } from '#i18n';
import { MoveIcon } from '@/components/ui/icons';
import { Menu } from '@/components/ui/Menu';
import { DRAWER_ROLES, type DrawerRole } from '@/lib/model/drawer';
import type { MoveTo } from './part-view';

export type MoveMenuProps = {
  role: DrawerRole;
  /** Whether the sentence is here by the reader's own word. */
  moved: boolean;
  onMove: (to: MoveTo) => void;
};

/** Where else a sentence can go: to another drawer, out of all, or back to where it was found. */
export function MoveMenu({ role, moved, onMove }: MoveMenuProps) {
  const drawers = DRAWER_ROLES.filter((each) => each !== role);
  return (
    <Menu
      label={i18n.t('parts.move')}
      icon={<MoveIcon size={15} />}
      testId="move-sentence"
      items={[
        ...drawers.map((name) => ({ name, label: i18n.t(`parts.${name}`) })),
        { name: 'out' as const, label: i18n.t('parts.moveOut') },
        ...(moved ? [{ name: 'as-found' as const, label: i18n.t('parts.moveBack') }] : []),
      ]}
      onChoose={(name) => onMove(name === 'out' ? null : name)}
    />
  );
}
