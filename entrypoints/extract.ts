import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { extractPage } from '@/lib/extract';

/** Reads the article on the page it is injected into; what it returns goes to the background. */
export default defineUnlistedScript(() => extractPage(document, { url: location.href }));
