/**
 * English words that end names of things, works, events and offices and hardly any surname, in
 * lower case, singular and plural. Papers in other languages quote such names too. Own list; words
 * of organisations and places stand in their own lists, and what is a common surname (Price, Page,
 * Gates) is left out, so some things pass.
 */
export const THING_WORDS =
  'act acts amendment amendments accord accords agreement agreements bill bills charter code constitution convention deal deals decree doctrine law order orders pact policy plan plans program programme project protocol reform rule rules sanctions scheme statute tariff tariffs tax taxes treaty ' +
  'anniversary battle campaign ceremony championship championships conference contest cup day days derby event events exhibition expo fair festival final finals game games gala holiday holidays marathon match month night nights open parade party pride race races revolution riot riots season summit tour tournament trial trials trophy uprising vote war wars weekend week year ' +
  'adventure adventures album award awards blues book books chronicle chronicles diaries diary dream dreams edition episode fantasy film films guide issue journal legend legends letter letters magazine model movie movies music musical mystery news novel opera orchestra podcast prize prizes quiz radio report reports review reviews saga sequel series show shows songs story stories symphony tale tales theory times trilogy version video view views world ' +
  'account accounts app apps bomb brew burger cake camera card cars cards chocolate cider cocktail coffee collection console crude cream dollar drink edge engine fund funds gin headset index juice kit laptop machine martini missile mission missions mortgage oil pack phone pizza plane plus pro product products rocket rockets sauce shares ship shoes smartphone soda software store stores system systems tablet tea train truck ultra van vehicle vodka watch whiskey wine ' +
  'affair affairs crisis deficit disease disorder effect epidemic fever flu incident inquiry investigation outbreak pandemic scandal shooting strategy syndrome vaccine virus ' +
  'academy alliance asset assets business communities community consulting creek cruise cruises customer customers design development economics education employees entertainment estate estates experience families farmers health heritage home homes housing industries inn learning local management marketing mall media members officer officers officials owners people players pub publishing racing resort retail science sciences shop social solutions sport sports staff students studies suite suites team teachers tower towers trade travel trek union veterans voters wings workers works youth ' +
  'air brexit classic democrat democrats guards hands live obamacare properties register republican republicans rescue workspace yorker yorkers animal bear bears cats dog dogs dragon earth ghost hurricane lion lions monkey planet rebel star stars storm sun tiger tigers typhoon whale zoo chamberlain profile';

/**
 * English words that begin names of things and no person's, in lower case. Own list; what is a
 * given name as well (Grace, Hope) is left out.
 */
export const THING_STARTS =
  'american annual big black blue central civil commercial constitutional corporate digital eastern economic electric federal financial first former global golden grand great green happy high human industrial inner international islamic legal little local lower medical military modern national new northern old open original political public pure quick raw real red regional royal second silver smart social southern special super third united universal upper urban western white wild wonder young';

/** Given names in the list that are as often another word; own list. */
export const WEAK_GIVEN =
  'Arcade Fedora Fine Innocent Lean Lone Octave Per Rand Said Tea Till Urban';
