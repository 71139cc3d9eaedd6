/**
 * Notes that end a report and are none of it: who helped, what was corrected, what the outlet has
 * to do with the matter. Own patterns, English and German; a sentence must hold the whole wording,
 * because reports are also about corrections and contributions.
 */
const CLOSING: Readonly<Record<string, readonly RegExp[]>> = {
  en: [
    /\bcontributed (?:to (?:this|the) (?:report|story|article|piece|dispatch)|reporting|research)\b|\bcontributed (?:from|to this)\b|^contributing:/i,
    /^[([—–\s-]*(?:additional )?(?:reporting|writing|research|editing|compiled)(?: and (?:writing|editing))? by\b|\badditional reporting (?:by|from)\b/i,
    /^[([]?(?:correction|clarification|editor['’]?s['’]? note|update|an earlier version|a previous version|disclosure|disclaimer)\b\s?(?:[:.,—–-]|of this)/i,
    /\b(?:an earlier|a previous|earlier|previous) versions? of this (?:article|story|report|piece|post|column|headline|caption|map)\b/i,
    /\bthis (?:article|story|report|piece|post|column) (?:(?:has been|was|is being) (?:updated|corrected|amended|revised|edited|changed|originally published|first published|translated|produced|published)|(?:originally|first) appeared)\b/i,
    /\b(?:is|are) (?:owned by|part of|a subsidiary of) the (?:same (?:company|group) as|parent company of|publisher of)\b|\b(?:owns|owner of|publishes|donated to|a donor to|a funder of|funds) (?:this|the) (?:newspaper|publication|website|news organi[sz]ation)\b/i,
    /\bthe (?:author|writer|reporter) (?:is|has|was|owns|holds)\b[^.]{3,80}\b(?:shares|stake|position in|no position|affiliat|member of|consult)/i,
    /\bwe regret the error\b|\bthe error has been corrected\b/i,
  ],
  de: [
    /\bmitarbeit:|\bunter mitarbeit von\b|\bmit (?:material|informationen|agenturmaterial) (?:von|der|aus)\b|^\(?(?:redaktion|bearbeitung|bericht|mitarbeit):/i,
    /\b(?:dieser|diesen) (?:artikel|text|beitrag|bericht) (?:wurde|ist|erschien|stammt)\b[^.]{0,80}\b(?:aktualisiert|korrigiert|ergänzt|überarbeitet|geändert|erschienen|zuerst|ursprünglich|veröffentlicht|übersetzt)\b|^der (?:artikel|text|beitrag) wurde\b[^.]{0,80}\b(?:aktualisiert|korrigiert|ergänzt|überarbeitet)\b/i,
    /\bin einer (?:früheren|ersten|vorherigen) (?:version|fassung)\b|\bfrühere(?:n)? (?:version|fassung) (?:dieses|des)\b/i,
    /^(?:korrektur|anmerkung der redaktion|anm\. d\. red|hinweis der redaktion|transparenzhinweis|offenlegung|in eigener sache|update)\b\s?[.:—–-]/i,
    /\bwir haben (?:den|diesen) fehler korrigiert\b|\bwir bitten (?:um entschuldigung|den fehler zu entschuldigen)\b/i,
  ],
};

/** Whether a sentence is a closing note by its wording. Only in the languages listed. */
export function isClosingNote(text: string, lang: string): boolean {
  return !!CLOSING[lang]?.some((pattern) => pattern.test(text));
}
