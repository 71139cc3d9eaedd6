import { i18n } from '#i18n';
import { COPY_FORMS, type CopyForm } from '@/components/hooks/use-copy';
import { CopyIcon } from '@/components/ui/icons';
import { Menu } from '@/components/ui/Menu';

/** The forms in which a brief and its article can be copied. */
export function CopyMenu({ onCopy }: { onCopy: (form: CopyForm) => void }) {
  return (
    <Menu
      label={i18n.t('copy.title')}
      icon={<CopyIcon size={17} />}
      shortcut="c"
      testId="copy"
      items={COPY_FORMS.map((name) => ({ name, label: i18n.t(`copy.form.${name}`) }))}
      onChoose={onCopy}
    />
  );
}
