/** A style for the shadow trees of a page. */
export type ShadowStyle = {
  /** Styles the shadow tree that a node stands in; nothing for a node outside of one. */
  reach: (node: Node) => void;
  /** Takes the style back from all trees. */
  clear: () => void;
};

/**
 * An inserted style does not reach into a shadow tree in Chromium, so a tree gets it as one more
 * sheet beside its own: no node is added. Where a browser takes no sheet from an extension there,
 * the tree goes without.
 */
export function shadowStyle(css: string): ShadowStyle {
  const styled = new Map<ShadowRoot, CSSStyleSheet>();
  return {
    reach: (node) => {
      const root = node.getRootNode();
      if (!(root instanceof ShadowRoot) || styled.has(root)) return;
      try {
        const sheet = new CSSStyleSheet();
        sheet.replaceSync(css);
        root.adoptedStyleSheets = [...root.adoptedStyleSheets, sheet];
        styled.set(root, sheet);
      } catch (error: unknown) {
        console.debug('The shadow tree takes no sheet', error);
      }
    },
    clear: () => {
      for (const [root, sheet] of styled)
        root.adoptedStyleSheets = root.adoptedStyleSheets.filter((other) => other !== sheet);
      styled.clear();
    },
  };
}
