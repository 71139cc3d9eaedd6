/**
 * How probable a change of topic is before each paragraph, by words alone.
 *
 * The model of Utiyama and Isahara ("A statistical model for domain-independent text segmentation",
 * ACL 2001): a stretch of text costs the code length of its words under their own frequencies,
 * smoothed by one, and every stretch costs a price on top. They take the cheapest cut; here all cuts
 * are weighed (forward-backward), and the price is set so that a stretch has four paragraphs on
 * average, which news with sub-headings has.
 */
const PARAGRAPHS_A_STRETCH = 4;
/** Longest stretch that is weighed: keeps the work in proportion to the text. */
const LONGEST_STRETCH = 15;
/** Flattens the probabilities, which the model's counting of each word as new evidence overstates. */
const TEMPERATURE = 3;
const PRICE_RANGE = [-50, 400] as const;
const PRICE_STEPS = 18;

/**
 * @param paragraphs the words of each paragraph, as stems
 * @returns for each paragraph the probability that a stretch begins with it; the first has 1
 */
export function topicChange(paragraphs: readonly (readonly string[])[]): number[] {
  const count = paragraphs.length;
  if (count === 0) return [];
  const costs = stretchCosts(paragraphs);
  let [low, high] = PRICE_RANGE as readonly [number, number];
  let starts = weighAllCuts(costs, count, (low + high) / 2);
  for (let step = 0; step < PRICE_STEPS; step++) {
    const price = (low + high) / 2;
    starts = weighAllCuts(costs, count, price);
    const stretches = starts.reduce((sum, probability) => sum + probability, 0);
    if (stretches > count / PARAGRAPHS_A_STRETCH) low = price;
    else high = price;
  }
  return starts;
}

/** `costs[from][length - 1]`: code length of the paragraphs from..from+length, in nats. */
function stretchCosts(paragraphs: readonly (readonly string[])[]): number[][] {
  const kinds = new Set(paragraphs.flat()).size;
  return paragraphs.map((_, from) => {
    const seen = new Map<string, number>();
    const costs: number[] = [];
    let words = 0;
    let saved = 0;
    for (const paragraph of paragraphs.slice(from, from + LONGEST_STRETCH)) {
      for (const word of paragraph) {
        const before = seen.get(word) ?? 0;
        seen.set(word, before + 1);
        // The sum of c·log(c + 1) over all words, kept up to date instead of summed again.
        saved += (before + 1) * Math.log(before + 2) - before * Math.log(before + 1);
        words++;
      }
      costs.push(words * Math.log(words + Math.max(1, kinds)) - saved);
    }
    return costs;
  });
}

/** For each paragraph the share, by probability, of all ways to cut that begin a stretch with it. */
function weighAllCuts(costs: readonly number[][], count: number, price: number): number[] {
  const weight = (from: number, length: number): number =>
    -((costs[from]?.[length - 1] ?? 0) + price) / TEMPERATURE;
  const forward: number[] = [0];
  for (let end = 1; end <= count; end++) {
    const ways: number[] = [];
    for (let length = 1; length <= Math.min(end, LONGEST_STRETCH); length++) {
      ways.push((forward[end - length] ?? 0) + weight(end - length, length));
    }
    forward.push(logSum(ways));
  }
  const backward: number[] = new Array(count + 1).fill(0);
  for (let from = count - 1; from >= 0; from--) {
    const ways: number[] = [];
    for (let length = 1; length <= Math.min(count - from, LONGEST_STRETCH); length++) {
      ways.push((backward[from + length] ?? 0) + weight(from, length));
    }
    backward[from] = logSum(ways);
  }
  const all = forward[count] ?? 0;
  return Array.from({ length: count }, (_, at) =>
    Math.exp((forward[at] ?? 0) + (backward[at] ?? 0) - all),
  );
}

/** log Σ exp(x), without overflow. */
function logSum(values: readonly number[]): number {
  let most = Number.NEGATIVE_INFINITY;
  for (const value of values) if (value > most) most = value;
  let sum = 0;
  for (const value of values) sum += Math.exp(value - most);
  return most + Math.log(sum);
}
