import type { Figure, FigureBound, TollUnit } from '@/lib/model/figure';
import { SCALES } from './data/scales';
import { digitValue } from './digits';
import type { Scan } from './scan';

/** Languages written without blanks, or with the unit joined to the number: read by patterns. */
const LANGUAGES = new Set(['zh', 'ja', 'ko', 'th']);

type Signs = readonly (readonly [RegExp, string, string?])[];

/** What stands right behind a number and its scale: pattern, unit, ISO 4217. Longest first. */
const UNITS: Signs = [
  [/^(?:个|個)?百分点|^(?:パーセント)?ポイント/u, 'percentage points'],
  [/^[%％]|^퍼센트|^パーセント/u, '%'],
  [/^美元|^美金|^ドル|^달러/u, 'money', 'USD'],
  [/^欧元|^歐元|^ユーロ|^유로/u, 'money', 'EUR'],
  [/^日元|^日圆|^円/u, 'money', 'JPY'],
  [/^人民币|^人民幣|^元(?!件)/u, 'money', 'CNY'],
  [/^원/u, 'money', 'KRW'],
  [/^港元/u, 'money', 'HKD'],
  [/^人死亡|^人が死亡|^死(?!亡率)|^명 ?(?:이 )?사망/u, 'killed'],
  [/^人受伤|^人受傷|^人が(?:けが|負傷)|^伤|^명 ?(?:이 )?부상/u, 'injured'],
  [/^(?:名|位)?(?:平民|士兵|儿童|学生)?(?:人(?!次)|名(?!单))|^명|^คน/u, 'people'],
  [/^票|^표/u, 'votes'],
  [/^(?:平方公里|平方キロ(?:メートル)?)/u, 'km²'],
  [/^(?:公里|キロメートル|キロ(?!グラム))|^km/iu, 'km'],
  [/^(?:米|メートル|미터)/u, 'm'],
  [/^(?:公斤|キログラム)|^kg/iu, 'kg'],
  [/^(?:吨|噸|トン|톤)/u, 't'],
  [/^(?:摄氏)?度|^도/u, '°'],
  [/^(?:个小时|小时|小時|時間|시간)/u, 'hour'],
  [/^(?:分钟|分鐘|分間)/u, 'minute'],
  [/^(?:天|日間|일간)/u, 'day'],
  [/^(?:个月|個月|か月|カ月|ヶ月|개월)/u, 'month'],
  [/^(?:年間|년간)/u, 'year'],
  // A counter tells what kind of thing: 3 cars, 12 cases.
  [/^(?:[个個件辆輛架艘只隻起家所座台匹本社校戸棟棟隊回点品]|개|건|대|곳)/u, ''],
];

const BEFORE: readonly (readonly [RegExp, FigureBound])[] = [
  [/(?:至少|最少|不少于|超过|超過|逾|少なくとも|최소|적어도)\s?$/u, 'at-least'],
  [/(?:最多|至多|不到|不足|最大|최대)\s?$/u, 'at-most'],
  [/(?:大约|大約|约|約|近|将近|おおよそ|およそ|ほぼ|약)\s?$/u, 'about'],
];
const AFTER: readonly (readonly [RegExp, FigureBound])[] = [
  [/^(?:以上|超|이상)/u, 'at-least'],
  [/^(?:以下|未満|이하|미만)/u, 'at-most'],
  [/^(?:多|余|餘|左右|前後|ほど|程度|가량|정도)/u, 'about'],
];

/** Figures of a sentence in digits, for languages whose words cannot be told by blanks; else `null`. */
export function unspacedFigures(scan: Scan): Figure[] | null {
  if (!LANGUAGES.has(scan.lang)) return null;
  const scales = Object.keys(SCALES[scan.lang] ?? {}).sort((a, b) => b.length - a.length);
  const number = `\\p{Nd}{1,3}(?:,\\p{Nd}{3})+(?:\\.\\p{Nd}+)?|\\p{Nd}+(?:\\.\\p{Nd}+)?`;
  const scale = scales.length > 0 ? `(?:${scales.join('|')})` : '(?:(?!))';
  const pattern = new RegExp(
    `(?<![\\p{Nd}.,:/-])((?:(?:${number})${scale}*)+)(?![\\p{Nd}:/])`,
    'gu',
  );
  return Array.from(scan.text.matchAll(pattern)).flatMap((match) => {
    const start = match.index;
    const masked = scan.masked.some((span) => start >= span.start && start < span.end);
    return masked ? [] : figureAt(scan, start, match[0], scales);
  });
}

function figureAt(scan: Scan, start: number, written: string, scales: readonly string[]): Figure[] {
  const value = sum(scan, written, scales);
  if (value === null) return [];
  let end = start + written.length;
  const sign = scan.text.slice(Math.max(0, start - 1), start);
  const before = BEFORE.find(([pattern]) =>
    pattern.test(scan.text.slice(Math.max(0, start - 6), start)),
  );
  const directly = AFTER.find(([pattern]) => pattern.test(scan.text.slice(end, end + 4)));
  if (directly) end += directly[0].exec(scan.text.slice(end, end + 4))?.[0].length ?? 0;
  const rest = scan.text.slice(end, end + 12).replace(/^\s/u, '');
  const gap = scan.text[end] === ' ' ? 1 : 0;
  const found = UNITS.find(([pattern]) => pattern.test(rest));
  const isDollar = sign === '$';
  if (!found && !isDollar) return [];
  const [pattern, unit = '', currency] = isDollar
    ? [/^/u, 'money', scan.dollar]
    : (found ?? [/^/u]);
  const sized = end + gap + (pattern.exec(rest)?.[0].length ?? 0);
  const behind = directly ?? AFTER.find(([each]) => each.test(scan.text.slice(sized, sized + 4)));
  const bound = before?.[1] ?? behind?.[1] ?? 'exact';
  const from =
    start -
    (before
      ? (before[0].exec(scan.text.slice(Math.max(0, start - 6), start))?.[0].length ?? 0)
      : isDollar
        ? 1
        : 0);
  const name = unit || scan.text.slice(end + gap, sized);
  return [
    {
      text: scan.text.slice(from, sized),
      lo: bound === 'at-most' ? null : value,
      hi: bound === 'at-least' ? null : value,
      bound,
      unit: name satisfies string | TollUnit,
      ...(currency && { currency }),
      counts: null,
      sentences: [],
      spans: [{ start: from, end: sized }],
      rule: 'figure.counter@1',
    },
  ];
}

/** `1万2000` → 12000, `3.5亿` → 350000000, `百万` joined scales multiply. */
function sum(scan: Scan, written: string, scales: readonly string[]): number | null {
  let total = 0;
  let rest = written;
  while (rest) {
    const number = /^[\p{Nd}.,]+/u.exec(rest)?.[0] ?? '';
    const value = digitValue(number, scan.separators);
    if (value === null || number === '') return null;
    rest = rest.slice(number.length);
    let factor = 1;
    for (let scale = first(rest, scales); scale; scale = first(rest, scales)) {
      factor *= SCALES[scan.lang]?.[scale] ?? 1;
      rest = rest.slice(scale.length);
    }
    total += value * factor;
  }
  return Number(total.toPrecision(12));
}

const first = (text: string, scales: readonly string[]): string | undefined =>
  scales.find((scale) => text.startsWith(scale));
