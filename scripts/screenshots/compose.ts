/** A README picture as a page: what the reader has in front, in a plain window of a browser. */

export type Scheme = 'light' | 'dark';

export type WindowPicture = {
  /** Address of the picture of the page. */
  page: string;
  /** What the window's address field reads. */
  address: string;
  /** Address of the extension's icon. */
  icon: string;
  /** Address of the picture of the popup; left out where none is open. */
  popup?: string;
  /** Address of the picture of the side panel beside the page; left out where none is open. */
  panel?: string;
  scheme: Scheme;
};

/** Width of the pictures of pages and of what is around them, in CSS pixels. */
export const PAGE_WIDTH = 1180;
/** How wide the side panel stands beside a page. */
export const PANEL_WIDTH = 400;
/** The popup is as wide as `components/styles` makes it. */
const POPUP_WIDTH = 400;

const COLOURS = {
  light: { bar: '#f1f2f4', field: '#ffffff', ink: '#4a4f57', edge: '#c9cdd3', on: '#dfe3e8' },
  dark: { bar: '#2b2d31', field: '#1d1f22', ink: '#b4b9c1', edge: '#4a4e55', on: '#43474e' },
} as const;

/** HTML whose `#window` is the picture, as large as it shall be. */
export function windowHtml({ page, address, icon, popup, panel, scheme }: WindowPicture): string {
  const { bar, field, ink, edge, on } = COLOURS[scheme];
  return `<!doctype html><meta charset="utf-8"><style>
    html { background: transparent }
    body { margin: 0; font: 13px/1 system-ui, sans-serif; color: ${ink} }
    #window { position: relative; width: ${PAGE_WIDTH}px; overflow: hidden; border-radius: 10px;
      box-shadow: inset 0 0 0 1px ${edge} }
    .bar { display: flex; align-items: center; gap: 10px; height: 44px; padding: 0 14px;
      background: ${bar}; border-bottom: 1px solid ${edge}; box-sizing: border-box }
    .field { flex: 1; padding: 8px 14px; border-radius: 15px; background: ${field} }
    .button { display: grid; place-items: center; width: 30px; height: 30px; border-radius: 15px;
      background: ${popup || panel ? on : 'transparent'} }
    .button img { width: 20px; height: 20px }
    .views { display: flex }
    .page { display: block; width: ${panel ? PAGE_WIDTH - PANEL_WIDTH : PAGE_WIDTH}px }
    .panel { display: block; width: ${PANEL_WIDTH}px; border-left: 1px solid ${edge};
      box-sizing: border-box }
    .popup { position: absolute; top: 48px; right: 12px; width: ${POPUP_WIDTH}px;
      border-radius: 8px; box-shadow: 0 0 0 1px ${edge}, 0 8px 28px rgb(0 0 0 / 35%) }
  </style>
  <div id="window">
    <div class="bar">
      <span class="field">${address}</span>
      <span class="button"><img src="${icon}" alt=""></span>
    </div>
    <div class="views">
      <img class="page" src="${page}" alt="">
      ${panel ? `<img class="panel" src="${panel}" alt="">` : ''}
    </div>
    ${popup ? `<img class="popup" src="${popup}" alt="">` : ''}
  </div>`;
}
