/** A frame with less text than this is an advertisement or a widget. */
const FEWEST_FRAME_CHARS = 400;

/** The body of a frame of the same origin; `null` for others, which may not be looked into. */
function frameBody(frame: HTMLIFrameElement): Element | null {
  try {
    const body = frame.contentDocument?.body ?? null;
    return (body?.textContent?.length ?? 0) >= FEWEST_FRAME_CHARS ? body : null;
  } catch (error: unknown) {
    // A frame of another origin: older engines throw where newer ones give null.
    if (error instanceof Error) return null;
    throw error;
  }
}

/** What a reader sees in an element that is not among its children: `null` for nearly all. */
export function innerTree(element: Element): ParentNode | null {
  if (element.localName === 'iframe') return frameBody(element as HTMLIFrameElement);
  // A form may hold an input of that name.
  return element.localName === 'form' ? null : element.shadowRoot;
}
