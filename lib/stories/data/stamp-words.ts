const set = (text: string): ReadonlySet<string> => new Set(text.split(/\s+/u));

/** What a line that says when a page was updated is told by; no article's own word. Own list. */
export const STAMP_WORDS = set(`
updated modified published posted ago read
aktualisiert veröffentlicht erstellt geändert stand lesezeit
publié publiée modifié modifiée jour lecture
actualizado actualizada publicado publicada modificado lectura
aggiornato pubblicato modificato lettura
atualizado publicado modificado leitura
bijgewerkt gepubliceerd gewijzigd leestijd
обновлено опубликовано изменено
`);

/** What may stand in such a line beside a date and a time. Own list. */
export const STAMP_FILLERS = set(`
last first at on the am pm a.m p.m gmt utc bst est edt et pst pdt pt cet cest ist aest
minute minutes min mins hour hours hr hrs day days time
zuletzt am um uhr vor minute minuten stunde stunden tag tagen der
mis à le la de h il y a heure heures jours dernière mise
el las los hace hora horas minutos última hs
il alle ore ultimo ultima minuti
às em há última horas
om op uur laatst geleden minuten
в на час минут назад
`);
