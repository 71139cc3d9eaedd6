/** Elements whose text never stands on the page as text to be read. */
export const SKIPPED_TAGS = new Set(
  (
    'head script style noscript template svg math canvas audio video object embed applet iframe frame ' +
    'select textarea button input datalist progress meter map area img picture source track link meta title base'
  ).split(' '),
);

/** Elements that begin and end a line (HTML, "Rendering", display: block and its kin). */
export const BLOCK_TAGS = new Set(
  (
    'address article aside blockquote body caption center dd details dialog dir div dl dt fieldset ' +
    'figcaption figure footer form frameset h1 h2 h3 h4 h5 h6 header hgroup hr html legend li listing ' +
    'main menu nav ol optgroup option p plaintext pre search section summary table tbody td tfoot th thead tr ul xmp'
  ).split(' '),
);

export const HEADING_TAG = /^h([1-6])$/;

export const BOLD_TAGS = new Set(['b', 'strong']);
