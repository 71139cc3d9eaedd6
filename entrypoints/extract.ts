import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { seePage } from '@/lib/extract/see/see-page';

/** Looks at the page it is injected into; what it returns goes to the background. */
export default defineUnlistedScript(() => seePage(document, { url: location.href }));
