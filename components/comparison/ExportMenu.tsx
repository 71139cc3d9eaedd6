import { i18n } from '#i18n';
import type { Compared } from '@/components/hooks/use-comparison';
import { EXPORT_FORMS, useComparisonExport } from '@/components/hooks/use-comparison-export';
import { ExportIcon } from '@/components/ui/icons';
import { Menu } from '@/components/ui/Menu';
import { Toast } from '@/components/ui/Toast';

/** The forms in which a comparison can be taken elsewhere. */
export function ExportMenu(compared: Compared) {
  const { save, note, dismiss } = useComparisonExport(compared);
  return (
    <>
      <Menu
        label={i18n.t('comparison.export.title')}
        icon={<ExportIcon size={17} />}
        testId="export"
        items={EXPORT_FORMS.map((name) => ({ name, label: i18n.t(`comparison.export.${name}`) }))}
        onChoose={save}
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
