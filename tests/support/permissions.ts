import { fakeBrowser } from 'wxt/testing/fake-browser';

type Listener = () => void;

/** An event of the browser that this test fires. */
function event() {
  const listeners = new Set<Listener>();
  return {
    addListener: (listener: Listener) => void listeners.add(listener),
    removeListener: (listener: Listener) => void listeners.delete(listener),
    fire: () => {
      for (const listener of listeners) listener();
    },
  };
}

export type Permissions = {
  /** Whether the extension has access to all sites now. */
  granted: boolean;
  /** What the reader answers when the browser asks. */
  answer: boolean;
};

/** The browser's permissions, with a reader who answers as the test says. */
export function fakePermissions(start: Partial<Permissions> = {}): Permissions {
  const state: Permissions = { granted: false, answer: true, ...start };
  const [onAdded, onRemoved] = [event(), event()];
  const permissions = {
    contains: async () => state.granted,
    request: async () => {
      state.granted ||= state.answer;
      if (state.answer) onAdded.fire();
      return state.answer;
    },
    remove: async () => {
      state.granted = false;
      onRemoved.fire();
      return true;
    },
    onAdded,
    onRemoved,
  };
  Object.assign(fakeBrowser, { permissions });
  return state;
}
