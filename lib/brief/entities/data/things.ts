/**
 * English words that end names of things, works, events and offices and hardly any surname, in
 * lower case; `~` stands for singular and plural. Papers in other languages quote such names too. Own list; words
 * of organisations and places stand in their own lists, and what is a common surname (Price, Page,
 * Gates) is left out, so some things pass.
 */
export const THING_WORDS =
  'act~ amendment~ accord~ agreement~ bill~ charter code constitution convention deal~ decree doctrine law order~ pact policy plan~ program programme project protocol reform rule~ sanctions scheme statute tariff~ tax taxes treaty ' +
  'anniversary battle campaign ceremony championship~ conference contest cup day~ derby event~ exhibition expo fair festival final~ game~ gala holiday~ marathon match month night~ open parade party pride race~ revolution riot~ season summit tour tournament trial~ trophy uprising vote war~ weekend week year ' +
  'adventure~ album award~ blues book~ chronicle~ diaries diary dream~ edition episode fantasy film~ guide issue journal legend~ letter~ magazine model movie~ music musical mystery news novel opera orchestra podcast prize~ quiz radio report~ review~ saga sequel series show~ songs story stories symphony tale~ theory times trilogy version video view~ world ' +
  'account~ app~ bomb brew burger cake camera card~ cars chocolate cider cocktail coffee collection console crude cream dollar drink edge engine fund~ gin headset index juice kit laptop machine martini missile mission~ mortgage oil pack phone pizza plane plus pro product~ rocket~ sauce shares ship shoes smartphone soda software store~ system~ tablet tea train truck ultra van vehicle vodka watch whiskey wine ' +
  'affair~ crisis deficit disease disorder effect epidemic fever flu incident inquiry investigation outbreak pandemic scandal shooting strategy syndrome vaccine virus ' +
  'academy alliance asset~ business communities community consulting creek cruise~ customer~ design development economics education employees entertainment estate~ experience families farmers health heritage home~ housing industries inn learning local management marketing mall media members officer~ officials owners people players pub publishing racing resort retail science~ shop social solutions sport~ staff students studies suite~ team teachers tower~ trade travel trek union veterans voters wings workers works youth ' +
  'air brexit classic democrat~ guards hands live obamacare properties register republican~ rescue workspace yorker~ animal bear~ cats dog~ dragon earth ghost hurricane lion~ monkey planet jar~ research rebel star~ storm sun tiger~ typhoon whale zoo chamberlain profile';

/**
 * English words that begin names of things and no person's, in lower case. Own list; what is a
 * given name as well (Grace, Hope) is left out.
 */
export const THING_STARTS =
  'american annual big black blue central civil commercial constitutional corporate digital eastern economic electric federal financial first former global golden grand great green happy high human industrial inner international islamic legal little local lower medical military modern national new northern old open original political public pure quick raw real red regional royal second silver smart social southern special super third united universal upper urban western white wild wonder young';

/** Given names in the list that are as often another word; own list. */
export const WEAK_GIVEN =
  'Arcade Fedora Fine Innocent Lean Lone Octave Per Rand Said Tea Till Urban';
