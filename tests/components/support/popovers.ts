/** The browser's popovers, which the document of the tests lacks: open, close, and their events. */
export function providePopovers(): void {
  const toggle = (element: HTMLElement, open: boolean) => {
    if (element.hasAttribute('data-popover-open') === open) return;
    const states = { oldState: open ? 'closed' : 'open', newState: open ? 'open' : 'closed' };
    element.dispatchEvent(Object.assign(new Event('beforetoggle'), states));
    element.toggleAttribute('data-popover-open', open);
    // Browsers tell of it later, when the opening is long done.
    setTimeout(() => element.dispatchEvent(Object.assign(new Event('toggle'), states)));
  };
  // Preact looks here for how an event is spelt.
  Object.assign(HTMLElement.prototype, { onbeforetoggle: null, ontoggle: null });
  HTMLElement.prototype.showPopover = function showPopover() {
    toggle(this, true);
  };
  HTMLElement.prototype.hidePopover = function hidePopover() {
    toggle(this, false);
  };
}
