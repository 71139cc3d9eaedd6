/** Pictures are drawn here, so that the demo needs no file and no licence from anybody else. */
const WIDTH = 1200;
const HEIGHT = 675;

type Paint = { top: string; bottom: string; ground: string; far: string };

const DAY: Paint = { top: '#b9cbd6', bottom: '#e6e4dc', ground: '#587a8c', far: '#8ba3ad' };
const DUSK: Paint = { top: '#1c2740', bottom: '#5a5a73', ground: '#16202f', far: '#2b3650' };
const FIELD: Paint = { top: '#c4d6de', bottom: '#efeadb', ground: '#7f9a5e', far: '#9fb18a' };
const ROOM: Paint = { top: '#4a2f2a', bottom: '#6d4638', ground: '#2e1d1a', far: '#5b3a30' };
const DEEP: Paint = { top: '#4d8f93', bottom: '#1f5763', ground: '#b59c6a', far: '#2f6f78' };

function scene(paint: Paint, horizon: number, content: string): string {
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${WIDTH} ${HEIGHT}" width="${WIDTH}" height="${HEIGHT}" role="img">
<defs><linearGradient id="sky" x2="0" y2="1"><stop stop-color="${paint.top}"/><stop offset="1" stop-color="${paint.bottom}"/></linearGradient></defs>
<rect width="${WIDTH}" height="${HEIGHT}" fill="url(#sky)"/>
<path d="M0 ${horizon} L0 ${horizon - 50} Q200 ${horizon - 120} 420 ${horizon - 40} T820 ${horizon - 60} T1200 ${horizon - 30} V${horizon}Z" fill="${paint.far}"/>
<rect y="${horizon}" width="${WIDTH}" height="${HEIGHT - horizon}" fill="${paint.ground}"/>
${content}
</svg>`;
}

const waves = (y: number, colour: string): string =>
  [0, 1, 2, 3, 4]
    .map(
      (row) =>
        `<path d="M${-60 + row * 47} ${y + row * 38} q60 -14 120 0 t120 0 t120 0 t120 0 t120 0 t120 0 t120 0 t120 0 t120 0 t120 0" fill="none" stroke="${colour}" stroke-opacity=".25" stroke-width="3"/>`,
    )
    .join('');

const ship = (x: number, y: number, tilt: number, hull: string, lit: string): string => {
  const windows = Array.from(
    { length: 11 },
    (_, n) => `<rect x="${92 + n * 38}" y="-104" width="22" height="16" fill="${lit}"/>`,
  ).join('');
  return `<g transform="translate(${x} ${y}) rotate(${tilt})">
<path d="M0 -40 H600 L640 -62 L596 40 H40 Z" fill="${hull}"/><path d="M8 -8 H614 L610 2 H12 Z" fill="#f4f1ea" opacity=".8"/>
<path d="M60 -40 V-120 H530 L560 -40Z" fill="#f4f1ea"/>${windows}
<path d="M330 -120 V-168 H470 L490 -120Z" fill="#e5e0d5"/><rect x="346" y="-156" width="112" height="18" fill="${lit}"/>
<path d="M170 -120 V-190 H230 V-120Z" fill="${hull}"/><rect x="170" y="-176" width="60" height="16" fill="#d8a640"/></g>`;
};

const quay = (colour: string): string =>
  `<path d="M860 470 H1200 V675 H900 L880 560 L850 520Z" fill="${colour}"/><path d="M860 470 l-40 12 26 16 -34 20 40 6z" fill="${colour}" opacity=".8"/>
<g fill="#2f3437" opacity=".7"><rect x="980" y="310" width="14" height="160"/><rect x="986" y="306" width="90" height="10"/></g>`;

const people = (y: number, colour: string): string =>
  [930, 968, 1010, 1062, 1090, 1140]
    .map(
      (x, n) =>
        `<g transform="translate(${x} ${y + (n % 3) * 6})" fill="${colour}"><circle cy="-46" r="9" fill="#e3b996"/><path d="M-10 -36 H10 L12 0 H-12Z"/></g>`,
    )
    .join('');

const turbine = (x: number, y: number, size: number): string =>
  `<g transform="translate(${x} ${y}) scale(${size})" fill="#f5f5f0"><path d="M-6 0 L-3 -300 H3 L6 0Z"/>${[
    20, 140, 260,
  ]
    .map((turn) => `<path d="M0 -300 l-6 -24 6 -120 6 120z" transform="rotate(${turn} 0 -300)"/>`)
    .join('')}<circle cy="-300" r="9"/></g>`;

const row = (count: number, draw: (n: number) => string): string =>
  Array.from({ length: count }, (_, n) => draw(n)).join('');

const SCENES: Record<string, () => string> = {
  'ferry-quay': () =>
    scene(
      DAY,
      420,
      `${waves(460, '#fff')}${ship(240, 520, -1.5, '#27425c', '#33536b')}${quay('#8d8a84')}${people(480, '#c7552b')}`,
    ),
  'ferry-harbour': () =>
    scene(
      DAY,
      400,
      `${waves(440, '#fff')}${ship(130, 490, 0, '#27425c', '#33536b')}<path d="M760 400 H1200 V430 H760Z" fill="#7b7a76"/>${row(5, (n) => `<rect x="${800 + n * 78}" y="${340 - (n % 2) * 24}" width="60" height="${60 + (n % 2) * 24}" fill="${n % 2 ? '#a9745a' : '#c9b79c'}"/>`)}`,
    ),
  'ferry-night': () =>
    scene(
      DUSK,
      420,
      `<path d="M990 310 L620 560 H1060Z" fill="#ffeeb0" opacity=".16"/>${waves(460, '#9fb4d8')}${ship(240, 520, -1.5, '#10192a', '#ffd98a')}${quay('#3a3f49')}${people(480, '#e9c46a')}`,
    ),
  harbour: () =>
    scene(
      DAY,
      430,
      `${waves(470, '#fff')}<path d="M0 520 H1200 V675 H0Z" fill="#96928a"/>${row(9, (n) => `<g transform="translate(${60 + n * 140} 520)"><rect width="10" height="70" fill="#555"/><rect x="-60" y="20" width="130" height="12" fill="${n % 2 ? '#d9482b' : '#f3efe6'}"/></g>`)}`,
    ),
  island: () =>
    scene(
      DAY,
      470,
      `<path d="M240 470 Q420 300 620 360 T1010 470Z" fill="#5f7a5a"/><rect x="822" y="300" width="26" height="130" fill="#f6f2e8"/><path d="M816 300 h38 l-8 -26 h-22z" fill="#b5402c"/>${waves(510, '#fff')}`,
    ),
  aground: () =>
    scene(
      { top: '#d5d8d8', bottom: '#e9e6de', ground: '#9aa7a6', far: '#cfd3d1' },
      410,
      `<path d="M120 560 Q560 470 1100 560 L1200 675 H0Z" fill="#c6b48a"/><g opacity=".92">${ship(320, 540, 5, '#3f6f5b', '#54806e')}</g><rect width="1200" height="675" fill="#fff" opacity=".18"/><path d="M900 600 q60 -24 120 0 l-16 26 h-90z" fill="#d97b29"/>`,
    ),
  tram: () =>
    scene(
      FIELD,
      470,
      `<rect y="470" width="1200" height="205" fill="#a8a39a"/>${row(6, (n) => `<rect x="${20 + n * 200}" y="${200 + (n % 3) * 30}" width="180" height="300" fill="${['#c8b59b', '#b98f75', '#d4cab6'][n % 3]}"/>`)}<rect x="180" y="370" width="820" height="160" rx="34" fill="#b3202c"/>${row(8, (n) => `<rect x="${216 + n * 96}" y="396" width="76" height="64" rx="6" fill="#e8f1f4"/>`)}<rect x="170" y="536" width="840" height="8" fill="#555"/>`,
    ),
  council: () =>
    scene(
      ROOM,
      520,
      row(
        4,
        (line) =>
          `<g>${row(14, (n) => `<g transform="translate(${60 + n * 84 + (line % 2) * 40} ${420 + line * 66})" fill="${['#d8b08c', '#8f6a55', '#e7cdb2'][(n + line) % 3]}"><circle r="20"/><path d="M-32 66 q4 -44 32 -44 t32 44z" fill="${['#33506b', '#7b3f3f', '#4a5c47'][(n * 2 + line) % 3]}"/></g>`)}</g>`,
      ),
    ),
  seagrass: () =>
    scene(
      DEEP,
      560,
      `${row(60, (n) => `<path d="M${n * 20 + 8} 600 q${n % 2 ? 26 : -22} -90 ${n % 3 ? 6 : -10} -${150 + ((n * 37) % 120)}" fill="none" stroke="${n % 2 ? '#6fae5b' : '#3f8550'}" stroke-width="9" stroke-linecap="round"/>`)}${row(12, (n) => `<ellipse cx="${70 + n * 98}" cy="${620 + (n % 3) * 14}" rx="26" ry="15" fill="#e8dcc0" stroke="#8c7a55" stroke-width="3"/>`)}`,
    ),
  football: () =>
    scene(
      DUSK,
      360,
      `<rect y="240" width="1200" height="120" fill="#39415c"/>${row(90, (n) => `<circle cx="${n * 13.6}" cy="${256 + ((n * 29) % 90)}" r="6" fill="${['#e0b089', '#c64b3d', '#f2f2f2', '#4b6cb0'][n % 4]}"/>`)}<rect y="360" width="1200" height="315" fill="#3e7d3f"/><path d="M0 420 H1200 M600 360 V675" stroke="#fff" stroke-opacity=".6" stroke-width="4"/><circle cx="600" cy="560" r="90" fill="none" stroke="#fff" stroke-opacity=".6" stroke-width="4"/>${row(4, (n) => `<g transform="translate(${420 + n * 130} ${520 + (n % 2) * 40})"><circle cy="-88" r="15" fill="#d8b08c"/><path d="M-24 -70 H24 L18 -14 H-18Z" fill="#b3202c"/><path d="M-18 -14 H18 L14 34 H4 L0 4 L-4 34 H-14Z" fill="#f4f1ea"/></g>`)}`,
    ),
  factory: () =>
    scene(
      FIELD,
      480,
      `<path d="M150 480 V300 l110 -60 v60 l110 -60 v60 l110 -60 v60 l110 -60 v60 H900 V480Z" fill="#7d8893"/>${row(9, (n) => `<rect x="${180 + n * 78}" y="350" width="46" height="36" fill="#dfe8ee"/>`)}<rect x="930" y="210" width="46" height="270" fill="#a56a52"/><rect x="1000" y="250" width="40" height="230" fill="#95614c"/>`,
    ),
  chart: () =>
    scene(
      { top: '#f4efe6', bottom: '#f4efe6', ground: '#f4efe6', far: '#f4efe6' },
      600,
      `${row(6, (n) => `<path d="M90 ${120 + n * 90} H1130" stroke="#c9bfae" stroke-width="2"/>`)}<path d="M90 190 l90 20 80 -30 90 26 80 -36 90 30 90 -14 80 22 60 -6 40 210 60 30 70 -22 90 40 120 -14" fill="none" stroke="#0f5a4c" stroke-width="7" stroke-linejoin="round"/>`,
    ),
  theatre: () =>
    scene(
      ROOM,
      560,
      `<rect x="300" y="120" width="600" height="440" fill="#e9c98a"/><path d="M300 120 q80 220 0 440 h110 q-50 -220 60 -440z M900 120 q-80 220 0 440 h-110 q50 -220 -60 -440z" fill="#8f1f24"/><path d="M280 90 H920 V150 q-80 50 -160 0 t-160 0 t-160 0 t-160 0z" fill="#a9282c"/>${row(3, (n) => `<g transform="translate(${500 + n * 100} 470)"><path d="M0 -330 V-110 M-14 -330 L-24 -40 M14 -330 L24 -40" stroke="#4a2f2a" stroke-width="2"/><circle cy="-96" r="20" fill="#f0d9b5"/><path d="M-26 -74 H26 L38 20 H-38Z" fill="${['#33506b', '#4a6b47', '#7b3f6b'][n]}"/></g>`)}`,
    ),
  parliament: () =>
    scene(
      DAY,
      520,
      `<rect y="520" width="1200" height="155" fill="#b5ad9d"/><rect x="180" y="280" width="840" height="240" fill="#d9cfba"/><path d="M160 280 L600 140 L1040 280Z" fill="#c4b79d"/>${row(9, (n) => `<rect x="${220 + n * 92}" y="300" width="34" height="210" fill="#f0e8d8"/>`)}<rect x="594" y="60" width="6" height="90" fill="#555"/><path d="M600 62 h70 l-14 18 14 18 h-70z" fill="#27425c"/>`,
    ),
  turbines: () =>
    scene(
      FIELD,
      500,
      `${turbine(420, 560, 1.05)}${turbine(720, 540, 0.95)}<g fill="#f7f4ec">${row(7, (n) => `<ellipse cx="${140 + n * 150}" cy="${600 + (n % 3) * 18}" rx="24" ry="15"/>`)}</g>`,
    ),
  farm: () =>
    scene(
      FIELD,
      480,
      `<path d="M180 480 V340 L420 270 L660 340 V480Z" fill="#8d9498"/><path d="M160 350 L420 262 L680 350" fill="none" stroke="#5e6468" stroke-width="14"/><rect x="370" y="390" width="100" height="90" fill="#51575b"/><path d="M760 300 h180 v180 h-180z" fill="#b8bdbf"/><path d="M740 480 H1100" stroke="#6b5b3e" stroke-width="8"/>${row(5, (n) => `<rect x="${760 + n * 80}" y="440" width="8" height="70" fill="#6b5b3e"/>`)}`,
    ),
  pool: () =>
    scene(
      FIELD,
      360,
      `${row(14, (n) => `<path d="M${n * 90} 370 l45 -${140 + (n % 3) * 30} 45 ${140 + (n % 3) * 30}z" fill="#4f6e4a"/>`)}<path d="M160 420 H1040 L1160 640 H40Z" fill="#cfd6d4"/><path d="M220 444 H980 L1070 612 H130Z" fill="#a9bfc2"/><path d="M410 444 L370 612 M600 444 V612 M790 444 L830 612" stroke="#fff" stroke-width="5"/>`,
    ),
  library: () =>
    scene(
      { top: '#e9dcc3', bottom: '#d9c6a0', ground: '#6b4d33', far: '#cbb384' },
      560,
      `${row(4, (shelf) => `<g>${row(40, (n) => `<rect x="${60 + n * 27}" y="${110 + shelf * 112 + ((n * 7) % 20)}" width="21" height="${92 - ((n * 7) % 20)}" fill="${['#7b3f3f', '#33506b', '#4a6b47', '#b58b3c', '#5b4a6b'][(n * 3 + shelf) % 5]}"/>`)}<rect x="50" y="${202 + shelf * 112}" width="1100" height="14" fill="#5a4029"/></g>`)}`,
    ),
};

/** The picture of that name as SVG, or `null` where there is none. */
export function pictureSvg(name: string): string | null {
  return Object.hasOwn(SCENES, name) ? (SCENES[name]?.() ?? null) : null;
}
