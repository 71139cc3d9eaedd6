import { render } from 'preact';
import { LibraryView } from '@/components/views/LibraryView';
import { announceLocale } from '@/components/words/locale';

const root = document.querySelector('#app');
if (!root) throw new Error('library.html has no #app');
announceLocale(document);
render(<LibraryView />, root);
