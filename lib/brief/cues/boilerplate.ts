/**
 * Sentences that stand in a report's text and are none of it: credits, captions, notes to the
 * reader, promotions. Own patterns, by form first and by wording in the languages known. Each is
 * about a kind of line, none about an outlet. A lost good sentence costs one key point of several;
 * a boilerplate key point is an error that everyone sees, so doubtful forms are in.
 *
 * Lists of patterns, not one: with the flags `iu` together an engine takes long to build one, and
 * most need no more than `i`.
 */
/** A photographer's or agency's credit: `Name/Agency`, `Photo: Name`, `Image copyright …`. */
export const CREDIT: readonly RegExp[] = [
  /^\(?[\p{L}\p{M}.'’& -]{2,40}\/[\p{L}\p{M}.'’&/ -]{2,60}\)?\.?$/u,
  /^\(?(?:photo|photograph|picture|image|images|credit|courtesy|foto|fotos|bild|bilder|quelle|source|crédits?|crédit photo|imagen|imagem|fuente|fonte|beeld|bron|фото|zdjęcie|fot|fotoğraf|صورة|图片|图|写真|사진)\b ?(?:by|credit|copyright|source|von|de|di|door)?\s?[:：=©|/]/i,
  /\b(?:handout|pool|file photo|getty images|via)\b.{0,40}\/|\/(?:handout|pool|file photo)/i,
  /^(?:image|media|video) (?:copyright|caption|playback|source)\b/i,
  /^(?:image|picture|photo)s? (?:courtesy|taken)\b/i,
  /^©|^\(c\) \d{4}/i,
];

/** What only a caption says: who stands where in the picture, that it is an old one. */
export const CAPTION: readonly RegExp[] = [
  /^(?:file photo|file picture|file image|(?:photo|picture|video|watch|graphic|gallery)s?\s?[:(|–-].|slideshow|video player|undated|ednotes|archivbild|archivfoto|symbolbild|symbolfoto|photo d'illustration|foto de archivo|imagen de archivo|foto d'archivio|archieffoto|архивное фото|資料写真)/i,
  /\((?:l|r|c|left|right|center|centre|top|bottom|front|rear|\d(?:st|nd|rd|th) (?:l|r|left|right)(?:, (?:front|rear|back|top|bottom))?|links|rechts|mitte|archivbild|archivfoto|symbolbild|symbolfoto|archives?|g|d|foto|bild|file|archivo|izq\.?|der\.?)\)/i,
  /\b(?:is|are) (?:seen|pictured|shown|photographed) (?:in|at|on|near|outside|inside|through|during|before|after|under|above|behind|as (?:he|she|they|people|police|it))\b|\bin this (?:undated |file |handout |screen ?grab |image|photo|picture|still|illustration)|\b(?:booking|file|handout|undated|satellite) (?:photo|image|picture)\b/i,
  /\b(?:seen|pictured) (?:here|in this|above|below)\b|\b(?:shakes? hands|gestures?|poses?|looks? on|arrives?|attends?|speaks?|walks?|stands?) (?:with|during|for|as|at|to|in|on|after|before|outside|past|by|near)\b.{10,200}\b\d{4}\.?$/i,
];

/** A calendar date with its year as a sentence's last words: the way of captions. */
export const ENDS_WITH_FULL_DATE =
  /(?:\b\p{L}{3,10}\.? \d{1,2}(?:st|nd|rd|th)?,? |\b\d{1,2}\.? \p{L}{3,10}\.?,? |\b\d{1,2}[./]\d{1,2}[./])\d{4}\.?$/u;

/** Notes to the reader or the desk, promotions, addresses, prices of money. */
export const NOTE: readonly RegExp[] = [
  /^[([].*[)\]]\.?$/is,
  /^(?:eds|editors?'? note|note|correction|update|updated|published|posted|by|source|read more|read also|related|see also|also read|more from|listen|subscribe|sign up|follow|click|tap|advertisement|sponsored|copyright|disclaimer|share|comment|contact|e-?mail|tags?|topics?)\b\s?[:|]/i,
  /^(?:click|tap|sign up|subscribe|follow us|follow @|read more|read the full|watch (?:the|more|our|live|now)|listen to|scroll down|skip to|share this|story continues|continue reading|get (?:the latest|our|more|all the|breaking)|download (?:our|the)|join (?:us|our|the conversation)|log in|don't miss|see more|more on|more about|find out more|for more (?:on|information|about|news|stories|coverage|details|videos)|here are (?:some|the|\d+|five|ten)|editor's note|this is a developing|this is a breaking|check back|stay tuned|if you or someone you know|if you (?:have|are) (?:been )?affected)\b/i,
  /\b(?:contributed (?:to this|reporting)|additional reporting|reporting by|editing by|all rights reserved|terms of (?:use|service)|privacy policy|cookie policy|may not be (?:published|reproduced|copied)|sign up (?:for|to) (?:our|the|get)|our newsletters?|this (?:article|story|report|piece|column|interview|version)(?: (?:of|on|from) .{1,40})? (?:was|has been|is|will be|originally|first|appeared|corrects|contains|includes|uses|originates|is part)|opinions expressed|views expressed|in our app|on our (?:app|website|podcast)|for a graphic|click here|graphic on)\b/i,
  /\bhttps?:\/\/|\bwww\.|\b[\w-]+\.[a-z]{2,4}\/\w{3,}|\S+@\S+\.\S+|@\w{4,}\b/i,
  /\$\s?1 ?= ?|\b1 (?:u\.?s\.? )?(?:dollars?|euros?|pounds?)\b.{0,10}(?:=|equals)/i,
  /\|/i,
  /^(?:lesen sie|lies auch|mehr (?:zum|dazu|infos|informationen|nachrichten)|hier (?:geht|finden sie|klicken)|mit material von|dieser (?:artikel|text|beitrag)|diese meldung|abonnieren|jetzt (?:abonnieren|testen|anmelden|lesen)|melden sie sich|folgen sie uns|zum (?:thema|newsletter)|alle (?:infos|nachrichten|informationen)|das könnte sie|anzeige|kommentar|hinweis der redaktion|hinweis:|transparenzhinweis|redaktioneller hinweis|empfohlener)\b/i,
  /\b(?:hier klicken|nachgeladen|datenschutz(?:erklärung|bestimmungen|hinweise)|cookies|nutzen wir die software|unser(?:em|en|e)? newsletter|alle rechte vorbehalten|whatsapp-kanal|an dieser stelle|externen? inhalte?|podcast hören)\b/i,
  /^(?:lire aussi|à lire|lisez|abonnez|inscrivez|suivez|cliquez|retrouvez|voir aussi|regardez|pour aller plus loin|publicité|avec (?:afp|reuters|ap)\b|cet article|partager|télécharge)/i,
  /^(?:lea (?:también|más)|lee (?:también|más)|leer más|suscríb|síguenos|sigue (?:toda|nuestra)|haz clic|te puede interesar|con información de|puedes seguir|recibe|apúntate)/i,
  /^(?:leggi (?:anche|tutto)|iscriviti|abbonati|seguici|guarda (?:il|anche)|clicca|riproduzione riservata|approfondisci|leia (?:também|mais)|assine|inscreva|siga |clique|veja (?:também|mais)|receba|lees (?:ook|meer)|abonneer|volg ons|meld je|bekijk (?:ook|hier))/i,
  /^(?:читайте|подписывайтесь|смотрите также|фото:|видео:|ранее мы|подробнее|підписуйтесь|дивіться також|czytaj|zobacz (?:też|także|również)|przeczytaj|obserwuj|polecamy|zapisz się|ayrıca okuyun|abone ol|takip edin|اقرأ|تابعونا|تابع|للمزيد|شاهد|यह भी पढ़ें|ये भी पढ़ें|और पढ़ें)/i,
  /责任编辑|責任編輯|编辑[:：]|點擊|点击(?:这里|阅读|查看)|延伸阅读|相关阅读|関連記事|続きを読む|あわせて読みたい|무단 ?전재|재배포 ?금지|기자 ?=|저작권자/i,
];
