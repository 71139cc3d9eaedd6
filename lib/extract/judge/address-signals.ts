/** What an address tells of a page: articles have long names, lists and shops short ones. */
export type AddressSignals = {
  /** A site's front page or a page of search results. */
  front: boolean;
  /** Words of the last part: `storm-hits-coast` has 3; a number or a hash has 0. */
  slugWords: number;
  /** A year or a full date in the path. */
  dated: boolean;
  /** A part of the path is one of the words of lists, shops, forums and manuals. */
  otherWord: boolean;
  /** A part of the path is one of the words of articles: `news`, `blog`, `story`. */
  articleWord: boolean;
};

const OTHER =
  /^(?:categor(?:y|ies)|tags?|search|topics?|collections?|products?|shop|store|services?|solutions?|pricing|plans?|packages?|forums?|threads?|(?:show)?thread.*|viewtopic.*|questions|community|discussions?|comments|docs?|documentation|manual|reference|wiki|jobs?|about|contact|p|t|dp|catalog|courses?|programs?|locations?|listings?|hotels?|rentals?|issues|archives?|authors?|events?|software|features?)$/i;
const ARTICLE =
  /^(?:blogs?|news|articles?|stor(?:y|ies)|posts?|opinion|politics|world|business|sports?|culture|nachrichten|politik|wirtschaft|panorama|kultur|artikel|actualite|noticias?|notizie|noticia|nieuws|magazine|learn|guides?|insights?|resources)$/i;

/** The root, or only a language and an index file. */
const FRONT = /^\/(?:[a-z]{2}(?:[-_][a-z]{2})?\/?)?(?:(?:index|home|default)(?:\.\w+)?\/?)?$/i;
const SEARCH = /[?&](?:q|s|query|search|keywords?)=/i;

/** Reads the signals of an address; a broken one says nothing. */
export function addressSignals(url: string): AddressSignals {
  let path = '';
  let front = false;
  try {
    const address = new URL(url);
    path = decodeURIComponent(address.pathname);
    front =
      /^https?:$/.test(address.protocol) &&
      (FRONT.test(path) || (SEARCH.test(address.search) && path.length < 12));
  } catch {
    // An address that cannot be read says nothing about its page.
  }
  const parts = path.split('/').filter(Boolean);
  const last = (parts.at(-1) ?? '').replace(/\.\w{2,5}$/, '');
  return {
    front,
    slugWords: last.split(/[-_+ ]/).filter((word) => /^\p{L}{2,}$/u.test(word)).length,
    dated: /\/(?:19|20)\d\d(?:\/|-\d\d|\d{4})/.test(path),
    otherWord: parts.some((part) => OTHER.test(part)),
    articleWord: parts.some((part) => ARTICLE.test(part)),
  };
}
