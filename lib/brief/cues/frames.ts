/**
 * What a sentence needs beside nouns and pronouns to be understood alone: who speaks, to whom, who
 * reported it, and a main clause. By language, each with what its absence costs on the scale of
 * `Candidate.leans` (1: nobody understands it alone). Own patterns, read off grammars; costs by
 * hand, from reading development texts. All are matched against the sentence without its
 * quotations, which have their own speaker. Guides lose most by it, and rightly: "Start with five
 * minutes" tells nobody of what.
 */
const list = (text: string): string[] => text.split(' ');
const capital = (word: string): string => word.charAt(0).toUpperCase() + word.slice(1);

type Frame = Readonly<{ pattern: RegExp; cost: number }>;

/** Verbs by which guides tell what to do. A sentence that begins with one is seldom a report's. */
const TO_DO = list(
  'add ask avoid be begin bring browse buy call check choose click compare consider contact create cut do download draw eat ensure enter explore fill find focus follow get give go have hit imagine include invest join keep know learn leave look make measure note open opt pay pick place plan practice prepare press provide put read register remember remove repeat save scroll see select set share sign sit start stay stick stop subscribe take tap talk tell test think touch try turn use visit wait watch write',
);
const IMPERATIVE = new RegExp(
  `^(?:(?:Please|Always|Never|Simply|Just|Do not|Don['’]t) (?:${TO_DO.join('|')})|(?:${TO_DO.map(capital).join('|')})) (?!(?:and|or|was|were|is|are|has|had|have|said|says|will)\\b)(?!\\p{Lu}\\p{Ll}+ (?:is|was|said|has|will)\\b)`,
  'u',
);

export const FRAMES: Readonly<Record<string, readonly Frame[]>> = {
  en: [
    // Who speaks: an outlet's columnist, or someone in a quotation whose marks were lost.
    { pattern: /\b(?:we|us|our|ours|ourselves)\b|^We\b|^Our\b/, cost: 0.6 },
    { pattern: /\b(?:I|me|my|mine|myself)\b|^My\b/, cost: 0.3 },
    { pattern: /\b(?:you|your|yours|yourself)\b|^You\b|^Your\b/, cost: 0.3 },
    { pattern: /^Let['’]s\b/, cost: 0.6 },
    // "these are the cameras you want", "as this means": which, what?
    {
      pattern:
        /\b(?:this (?:is|was|will|would|means|makes)|these (?:are|were)|said (?:that|so) (?:more|again|before|many))\b/,
      cost: 0.6,
    },
    { pattern: IMPERATIVE, cost: 0.5 },
    // Of whom most, of what even: the group stands before.
    {
      pattern:
        /^(?:While |Although |Though |As )?(?:[Mm]ost|[Mm]any|[Ss]ome|[Ff]ew|[Ss]everal|[Aa]ll|[Nn]one|[Oo]ne|[Tt]wo|[Tt]hree|[Ff]our|[Ff]ive|[Hh]alf|[Ee]ach|[Mm]ore|[Ff]ewer|[Ll]ess) (?:are|is|were|was|have|has|had|do|did|can|could|will|would|may|might|must|amount|remain|say|said|also|even|currently|now|still|already|come|came|went)\b/,
      cost: 1,
    },
    {
      pattern:
        /^(?:Even|Also|Other|Further|Additional|Similar|Equally|Not only|Only then|Likewise)\b(?! (?:though|if|when|as|before|after|to|than)\b)/i,
      cost: 0.6,
    },
    { pattern: /^(?:Whereby|Whereas|Which|Whose|Thereby|Thanks to which)\b/, cost: 1 },
    // "died two days later": after what?
    { pattern: /\b(?:minutes|hours|days|weeks|months|years) later\b/, cost: 0.6 },
    // "How the town lost its bridge.", "While most …" without what follows.
    { pattern: /^(?:How|Why|When|While|Although|Because|Whether)\b[^,;:–—]*$/, cost: 1 },
    {
      pattern:
        /^(?:To|By|For|In|With|After|Before|From|About|Including|Such as|Thanks to)\b(?:\s\S+){0,6}$/,
      cost: 0.6,
    },
  ],
  de: [
    { pattern: /\b(?:wir|uns|unser(?:e[mnrs]?)?)\b|^Wir\b|^Unsere?[mnrs]?\b/, cost: 1 },
    { pattern: /\b(?:ich|mich|mir|mein(?:e[mnrs]?)?)\b|^Ich\b|^Meine?[mnrs]?\b/, cost: 0.6 },
    { pattern: /\b(?:du|dich|dir|dein(?:e[mnrs]?)?|euch|eure[mnrs]?)\b|^Du\b/, cost: 0.4 },
    { pattern: /^\p{Lu}\p{Ll}+(?:en|ern|eln) Sie\b/u, cost: 0.6 },
    // "Betroffen sind …": by what was told before; "Hintergrund ist …": of what.
    {
      pattern:
        /^(?:Betroffen|Beteiligt|Geplant|Vorgesehen|Gefordert|Gefunden|Gemeint|Hinzu|Verletzt|Ausgenommen|Grund|Gründe|Hintergrund|Ziel|Auslöser|Ursache|Anlass|Voraussetzung|Schuld|Folge|Ergebnis|Vorbild|Beispiel|Mit dabei|Unklar|Fest|Klar) (?:ist|sind|war|waren|wird|werden|wurden|wurde|kommt|kommen|steht|bleibt|davon|dabei)\b(?!(?: \p{Ll}+)*,)/u,
      cost: 1,
    },
    {
      pattern:
        /^(?:Auch|Weitere[mnrs]?|Sogar|Selbst|Andere[mnrs]?|Noch|Ebenso|Ebenfalls|Zusätzliche?[mnrs]?|Ähnliche?[mnrs]?|Ein(?:e[mnrs]?)? (?:weitere[mnrs]?|andere[mnrs]?|ähnliche[mnrs]?|solche[mnrs]?)|Die (?:weiteren|anderen|übrigen|restlichen))\b/i,
      cost: 0.6,
    },
    {
      pattern:
        /^(?:Die meisten|Viele|Einige|Manche|Wenige|Alle|Alle (?:drei|vier|fünf|sechs)|Alle beide|Keiner|Jeder|Beide|Mehrere|Zwei|Drei|Vier|Fünf|Einer|Eine|Eines) (?:davon|von ihnen|sind|waren|haben|hatten|hat|war|ist|wird|werden|wurden|wurde|können|konnten|müssen|wollen|sollen)\b/,
      cost: 1,
    },
    { pattern: /\b(?:Minuten|Stunden|Tage|Wochen|Monate|Jahre) (?:später|darauf)\b/, cost: 0.6 },
    // "Am härtesten traf es …": of whom, and what.
    { pattern: /^Am \p{Ll}+sten (?!Tag|Wochenende)/u, cost: 0.6 },
    // "Was es mit … auf sich hat.": the main clause is left out.
    {
      pattern:
        /^(?:Was|Wie|Warum|Wieso|Weshalb|Wer|Wo|Wann|Ob|Dass|Weil|Während|Obwohl|Welche[mnrs]?)\b[^,;:–—?]*\p{Ll}[.!]?$/u,
      cost: 1,
    },
  ],
};

/**
 * German reported speech (Konjunktiv I of the third person) and what names its source. Forms that
 * are the indicative, too ("haben", "werde" after "ich"), are left out or need no `ich` before.
 */
export const GERMAN_REPORTED =
  /\b(?:sei|seien|habe|müsse|könne|solle|wolle|dürfe|möge|werde|gebe|komme|gehe|stehe|liege|bleibe|lasse|wisse|brauche|mache|sehe|nehme|bringe|halte|gelte|führe|bestehe)\b/u;
/** A source in the same sentence: a verb of saying, "laut", a quotation or a clause with "dass". */
export const GERMAN_SOURCE =
  /(?<!\p{L})(?:laut|zufolge|Angaben?|Ansicht|Meinung|Worten|dass|ob|wenn|falls|ich|als|wie er|es sei denn|sei es|teilten?|mitgeteilt|mein(?:t|te|ten)|\p{L}*(?:sag|erklär|beton|forder|warn|kritisier|bericht|heiß|hieß|behaupt|schreib|schrieb|glaub|hoff|denk|dacht|fürcht|versicher|versprich|versprach|erwart|erzähl|verwies|verweis|klag|bestätig|bestreit|bestritt|räum|kündig|verkünd|schätz|vermut|begründ|argument|urteil|entschied|entscheid|werf|warf|worf|wirf|Vorwurf|Aussage|Begründung|Einschätzung|Überzeugung|Auffassung|Hinweis|Gerücht)\p{L}*)(?!\p{L})|[„“”"»«:]|, so /iu;
