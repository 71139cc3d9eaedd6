/**
 * Verbs that follow a quotation and its speaker: `“Are you sure?” Smith asked.` By language,
 * parted by `|`. Only what stands behind a quotation in news; collected by hand.
 */
export const REPORTING_VERBS: Readonly<Record<string, string>> = {
  en: 'said|says|asked|asks|told|tells|added|adds|wrote|writes|replied|replies|shouted|cried|yelled|exclaimed|tweeted|posted|wondered|declared|recalled|continued|responded|joked|quipped|insisted|read|reads|asserted|thought',
  nl: 'zei|zegt|vroeg|vraagt|riep|roept|schreef|schrijft|antwoordde|aldus|reageerde',
  sv: 'sade|sa|säger|frågade|frågar|skrev|skriver|ropade|undrar|undrade',
  da: 'sagde|siger|spurgte|spørger|skrev|skriver|råbte|lyder',
  no: 'sa|sier|spurte|spør|skrev|skriver|ropte',
  tr: 'dedi|diyor|diye|sordu|soruyor|yazdı|ifadesini|ifadelerini|şeklinde',
};

/** The same where no blank and no capital shows that a new sentence begins. */
export const REPORTING_CLAUSE: Readonly<Record<string, RegExp>> = {
  // “……吗？”鲍尔说。 A short clause with a verb of saying, before the next mark.
  zh: /^[^。！？“”「」，,]{0,14}?(?:说|說|问|問|称|稱|道|表示|指出|回答|写|寫|补充|補充|喊|强调|強調)/u,
  // 「……。」と述べた。 The quotation is an object: a particle follows.
  ja: /^(?:と|って|など|という|は|が|を|に|の|も|で|へ|や|から|より|だ|です|である|[^。「」]{1,14}?(?:言|語|話|述べ|叫|尋ね|聞|答え)[いっしんえたり])/u,
  // "……다."라고 말했다.
  ko: /^(?:라고|이라고|라며|라면서|이라며|고|며|라는|이라는|는|은|을|를|의|에|와|과|도|란)/u,
};
