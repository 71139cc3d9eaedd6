import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { readAbout } from '@/lib/extract/about-page';

/** Gives what the page it is injected into says of itself, for a link that is kept without text. */
export default defineUnlistedScript(() => readAbout(document, { url: location.href }));
