import { defineBackground } from 'wxt/utils/define-background';
import { serve } from '@/lib/messages/server';
import { createHandlers } from '@/lib/services/handlers';
import { keepHouse } from '@/lib/services/keep-house';

/** Clock and chance enter here and nowhere else. */
const edge = { now: () => Date.now(), newId: () => crypto.randomUUID() };

export default defineBackground(() => {
  serve(createHandlers(edge));
  void keepHouse(edge);
});
