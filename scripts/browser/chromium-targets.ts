/** Keeps a session with every target of a Chromium (tabs, popup, worker) from its first moment. */
import type { Cdp, CdpEvent } from './cdp';
import type { SeenRequest } from './driven-browser';

export type TargetInfo = {
  targetId: string;
  type: string;
  url: string;
  /** Of targets of the type `tab`, in newer versions. */
  embedderData?: { tabActive?: boolean };
};

/** A target that the driver talks with. `type` and `url` follow what becomes of it. */
export type Attached = TargetInfo & {
  sessionId: string;
  send<T = Record<string, unknown>>(method: string, params?: object): Promise<T>;
};

export type Targets = {
  all(): Attached[];
  requests(): SeenRequest[];
  /** What the extension's pages and background threw or logged as an error. */
  problems(): string[];
  /** What pages are told that the reader prefers; applies to open and to later ones. */
  prefer(features: { name: string; value: string }[]): Promise<void>;
};

const isOurs = (target: Attached | undefined): boolean =>
  target?.url.startsWith('chrome-extension:') === true;

type Thrown = { exceptionDetails: { text: string; exception?: { description?: string } } };
type Logged = { type: string; args: { value?: unknown; description?: string }[] };

/** An error as one line of words; `null` for events that are none. */
function problemIn({ method, params }: CdpEvent): string | null {
  if (method === 'Runtime.exceptionThrown') {
    const { text, exception } = (params as Thrown).exceptionDetails;
    return exception?.description ?? text;
  }
  const { type, args } = params as Logged;
  if (method !== 'Runtime.consoleAPICalled' || type !== 'error') return null;
  return args.map(({ value, description }) => String(value ?? description)).join(' ');
}

const isOutward = (url: string): boolean => /^(https?|wss?):/.test(url);

/**
 * Attaches to all targets, present and later. New ones wait until their network is watched, so
 * that no request goes unseen.
 */
export async function attachToTargets(cdp: Cdp): Promise<Targets> {
  const attached = new Map<string, Attached>();
  const requests: SeenRequest[] = [];
  const problems: string[] = [];
  let features: { name: string; value: string }[] = [];

  const tellPreferences = (target: Attached): Promise<unknown> =>
    target.send('Emulation.setEmulatedMedia', { features });

  const greet = async (target: Attached): Promise<void> => {
    // the popup begins as `other` and becomes a `page` a moment later
    const isPage = ['page', 'other'].includes(target.type);
    await Promise.all([
      target.send('Network.enable'),
      target.send('Runtime.enable'),
      ...(isPage ? [target.send('Page.enable'), tellPreferences(target)] : []),
      target.send('Runtime.runIfWaitingForDebugger'),
    ]);
  };

  cdp.onEvent((event) => {
    const { method, params, sessionId } = event;
    const problem = problemIn(event);
    if (problem && isOurs(attached.get(sessionId ?? ''))) problems.push(problem);
    if (method === 'Target.attachedToTarget') {
      const session = params.sessionId as string;
      const target: Attached = {
        ...(params.targetInfo as TargetInfo),
        sessionId: session,
        send: (name, options) => cdp.send(name, options as Record<string, unknown>, session),
      };
      attached.set(session, target);
      // a target may be gone before it is greeted; then there is nothing to watch
      greet(target).catch(() => attached.delete(session));
    } else if (method === 'Target.detachedFromTarget') {
      attached.delete(params.sessionId as string);
    } else if (method === 'Target.targetInfoChanged') {
      const info = params.targetInfo as TargetInfo;
      for (const target of attached.values())
        if (target.targetId === info.targetId) Object.assign(target, info);
    } else if (method === 'Network.requestWillBeSent' || method === 'Network.webSocketCreated') {
      const { request, url } = params as { request?: { url: string }; url?: string };
      const address = request?.url ?? url ?? '';
      const from = attached.get(sessionId ?? '');
      if (isOutward(address))
        requests.push({
          url: address,
          by: isOurs(from) ? 'extension' : 'page',
        });
    }
  });

  await cdp.send('Target.setDiscoverTargets', { discover: true });
  await cdp.send('Target.setAutoAttach', {
    autoAttach: true,
    waitForDebuggerOnStart: true,
    flatten: true,
  });

  return {
    all: () => [...attached.values()],
    requests: () => [...requests],
    problems: () => [...problems],
    prefer: async (wanted) => {
      features = wanted;
      const pages = [...attached.values()].filter(({ type }) => type === 'page');
      // a page that closes meanwhile prefers nothing any more
      await Promise.allSettled(pages.map(tellPreferences));
    },
  };
}
