import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { extractSelection } from '@/lib/extract/selection';

/** Reads what is selected on the page it is injected into; what it returns goes to the background. */
export default defineUnlistedScript(() => extractSelection(document, { url: location.href }));
