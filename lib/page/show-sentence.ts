export const offerShowSentence = (_world: object, _document: Document): true => true;
