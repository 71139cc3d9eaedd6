/**
 * Forms of whole sentences that lean on the one before, beyond their first words: a speaker who is
 * only `he`, a leading phrase that points back ("Despite these concerns, …"), a subject that is a
 * pronoun after a leading phrase ("Twice a year, it …"). Own patterns, from reading development
 * texts; matched against the sentence as it stands.
 */
export const LEANING: Readonly<Record<string, readonly RegExp[]>> = {
  en: [
    /[,.!?]["”'’]* (?:he|she|they|it) (?:also |later |then )?(?:said|says|added|adds|told|explained|explains|wrote|noted|argued|continued|tweeted|recalled|admitted|warned|insisted|concluded|joked|replied|asked|claimed)\b[^"“”]*$/,
    /[,.!?]["”'’]* (?:said|added) (?:he|she|they)\b[^"“”]*$/,
    // “Nobody knew,” he said, “and nobody asked.”
    /[,.!?]["”'’]+ (?:he|she|they) (?:said|says|added|told|explained|wrote|noted|argued|continued|recalled|admitted|warned|insisted)\b[^"“”]{0,40}["“]/,
    /^(?:Despite|Before|After|Since|During|Under|With|Without|In|On|At|By|For|From|Because of|As part of|As well as|According to|Like|Unlike|Given|To|Until|Of|Along with|In addition to|In light of|As) (?:these|those|that|such|this(?! (?:week|year|month|season|summer|winter|spring|autumn|fall|morning|afternoon|evening|weekend|century|decade|time))|him|her|them|it|he|she|they)\b/,
    /^[^\p{Lu}]?\p{Lu}[^\p{Lu},]{1,60}, (?:it|they|he|she|this|these|that)\b/u,
    // "Today, in a paper published in March, he …": nothing but phrases before the subject.
    /^(?:Today|Yesterday|Now|Recently|In|On|At|During|Over|Through|Throughout|Until|From|For|With)\b[^,;:"“”]*(?:, (?:in|on|at|during|over|through|throughout|until|from|for|with|after|before)\b[^,;:"“”]*)*, (?:he|she|it|they|him|her|them|his|its|their)\b/,
    /^The (?:latter|former|two|pair|trio|same|other|others)\b/,
  ],
  de: [
    /[,.!?]?["“”»«]*,? (?:sagte|sagt|so|erklärte|betonte|meinte|schrieb|berichtete|teilte|ergänzte|kritisierte|forderte|warnte|fügte) (?:er|sie|es)\b[^"“”„]*$/,
    /^(?:Der|Die|Das|Den|Dem) (?:gab|gibt|kam|kommt|ging|geht|lag|liegt|stand|steht|sagte|sagt|fand|nahm|zog|trat|ließ|blieb|hielt|rief|schrieb|wurde|wurden|wird|werden|war|waren|ist|sind|sei|hat|habe|haben|hatte|hatten|soll|sollen|sollte|muss|müssen|kann|können|konnte|will|wollen|wollte|bekam|macht|zeigt|gilt|führt|teilte|berichtete|erklärte|könnte|dürfte|müsste|würde|hätte|wäre)\b/,
    // "Das lässt …": no attribute ends in a bare -t, but some adverbs do ("Das jetzt gebaute Haus").
    /^(?:Der|Die|Das|Dem|Den) (?!(?:jetzt|nicht|erst|fast|seit|mit|zuletzt|oft|meist|selbst|längst|weit|weltweit|bundesweit|landesweit|derzeit|insgesamt|sonst|damit|statt|laut)\b)\p{Ll}+t\b/u,
    // "Rein rechnerisch entspricht das einem …": no noun follows.
    /^[^,;:„“"]*\b\p{Ll}+t das (?!\p{Lu}|(?:(?!eine?[nrsm]? )\p{L}+e[nrsm]? ){1,2}\p{Lu})/u,
    // "Die rückte am Vormittag …": after an attribute a noun would follow.
    /^(?:Der|Die|Das) \p{Ll}+te (?:am|im|in|an|auf|mit|bei|von|vor|nach|für|um|zu|sich|nicht|auch|dann|ihn|sie|es|ihm|über|unter)\b/u,
    /^(?:Wie|Warum|Ob|Dass|Wann|Was|Wo) (?:das|dies|er|sie)\b(?! (?:\p{Ll}+ )?\p{Lu})/u,
    /^(?:\S+ ){1,5}er\b/,
    /^(?:[^\s,;:„“"(]+ ){1,7}(?:ihm|ihn|ihnen)\b/,
    // "Schon im Januar hatten sie …"; not "…, dass sie".
    /^(?:[^\s,;:„“"(]+ ){1,5}(?:haben?|hatten?|sind|waren|war|ist|werden|wurden?|wird|wollen|wollten?|sollen|sollten?|können|konnten?|müssen|mussten?|dürfen|durften?) sie\b/,
    /\b(?:waren|sind|seien|war|ist|werden|wurden) es (?:gar |noch |nur |rund |etwa |sogar |bereits |schon )*\d/,
    /^(?:\S+ ){0,2}(?:seine[mnrs]?|ihre[mnrs]?|dessen|deren|diese[mnrs]?) (?!Jahr|Woche|Monat|Sommer|Winter)/i,
    /^(?:\S+ )?(?:hier|dort|damit|dabei|dafür|dazu|davon|dadurch|deshalb|daher|jedoch|allerdings|hingegen|dagegen|dennoch|ebenfalls|beides|letztere[mnrs]?)\b/i,
    /^(?:\S+ ){2}(?:jedoch|allerdings|hingegen|dagegen|dennoch|deshalb|daher|damit|dabei|dafür|ebenfalls)\b/i,
  ],
  fr: [
    /-t-(?:il|elle|on|ils|elles)\b|["»] ?,? (?:\S+ ){0,3}?(?:dit|ajoute|explique|précise)-(?:il|elle)\b/,
    /, (?:dit|ajoute|explique|précise|raconte|poursuit|selon|pour)(?:-| )(?:il|elle|lui)\b/,
    /^[^\p{Lu}]?\p{Lu}[^\p{Lu},]{1,60}, (?:il|elle|ils|elles|ce|cette|celui-ci|celle-ci)\b/u,
  ],
  es: [/^[^\p{Lu}]?\p{Lu}[^\p{Lu},]{1,60}, (?:él|ella|ellos|este|esta|esto|eso)\b/u],
  it: [/^[^\p{Lu}]?\p{Lu}[^\p{Lu},]{1,60}, (?:lui|lei|loro|questo|questa|ciò)\b/u],
  nl: [/[,.!?]["”’]* (?:zegt|zei|aldus|vertelt|stelt|schrijft|legt) (?:hij|ze|zij)\b/],
  ru: [/[,—–-] (?:сказал|заявил|отметил|добавил|подчеркнул|рассказал|пояснил)а? (?:он|она)\b/],
  uk: [/[,—–-] (?:сказа|заяви|зазначи|дода|наголоси|розпові)\p{L}* (?:він|вона)\b/u],
};
