import { foldSpace } from '@/lib/text/space';

/** What a reader cannot see but what turns text around or drives a terminal; not white space. */
const UNSEEN = /(?!\s)[\p{Cc}\u202A-\u202E\u2066-\u2069]/gu;

/** Text of a block: as `foldSpace`, without control characters and overrides of direction. */
export const blockText = (text: string): string => foldSpace(text.replace(UNSEEN, ''));
