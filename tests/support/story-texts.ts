/** Articles on two events in one town, in the words of several outlets. */
export const CRACK_AGENCY = [
  'PORT ALDERN (AFP) — The Harbour Bridge in Port Aldern was closed to all traffic on Monday after engineers found a crack in one of its main girders, the Aldern Roads Authority said.',
  'The crack, about 40 centimetres long, was discovered by a diver during a routine inspection of the northern span, according to the authority.',
  'Mayor Ines Halloran said the bridge would stay closed until a temporary brace had been fitted, which could take at least three weeks.',
  'About 31,000 vehicles cross the Harbour Bridge each day. Solvane Lines said it would run two more ferries between the fish market and the northern shore.',
  'Engineer Tomas Reyne, who led the inspection, said the girder carries a fifth of the load of the span and that the crack had grown since the spring.',
];

/** The agency's text, cut and without its credit. */
export const CRACK_REPRINT = [
  'The Harbour Bridge in Port Aldern was closed to all traffic on Monday after engineers found a crack in one of its main girders, the Aldern Roads Authority said.',
  'The crack, about 40 centimetres long, was discovered by a diver during a routine inspection of the northern span, according to the authority.',
  'About 31,000 vehicles cross the Harbour Bridge each day. Solvane Lines said it would run two more ferries between the fish market and the northern shore.',
];

/** The same event in other words. */
export const CRACK_LOCAL = [
  'Port Aldern woke to a closed Harbour Bridge on Monday: a crack in a main girder had been found over the weekend, and engineers will not let traffic back on it.',
  'Ines Halloran, the city’s mayor, told commuters to expect three weeks without the bridge while a brace is built around the cracked girder.',
  'Tomas Reyne, the bridge inspector, said his diver had seen the crack in the northern span on Saturday and that it had grown since spring.',
  'Solvane Lines is putting on two extra ferries from the fish market. Some 31,000 vehicles use the bridge on a working day.',
  'School buses from the northern shore will leave 50 minutes earlier, the Aldern Roads Authority said.',
];

/** Another event altogether. */
export const MUSEUM = [
  'A museum in Solvane opened a show of paintings by Lena Ostrow on Thursday, forty years after the painter left the town for good.',
  'Curator Piet Aldous said that visitors from abroad had lent eleven of the pictures, among them two that were thought to be lost.',
  'Ostrow painted harbours, kitchens and her three sisters. She never sold a picture while she lived in Solvane.',
];
