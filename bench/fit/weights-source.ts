import type { ExtractionWeights, Weights } from '@/lib/extract/classify/weights';

/** The constant that holds each model in `lib/extract/classify/weights.ts`. */
const CONSTANTS: Record<keyof ExtractionWeights, string> = {
  block: 'BLOCK_WEIGHTS',
  neighbour: 'NEIGHBOUR_WEIGHTS',
  standfirst: 'STANDFIRST_WEIGHTS',
  heading: 'HEADING_WEIGHTS',
};

function literal({ bias, of }: Weights): string {
  const lines = Object.entries(of).map(([name, weight]) => `'${name}': ${weight.toFixed(2)},`);
  return `{ bias: ${bias.toFixed(2)}, of: {\n${lines.join('\n')}\n} }`;
}

/** The source of the weights with other numbers in it; everything else stays as it was. */
export function weightsSource(source: string, weights: ExtractionWeights): string {
  let text = source;
  for (const [model, name] of Object.entries(CONSTANTS)) {
    const declared = new RegExp(`(const ${name}: Weights = )\\{[\\s\\S]*?\\n\\};`);
    if (!declared.test(text)) throw new Error(`The weights file has lost ${name}.`);
    text = text.replace(declared, (_all, start: string) => {
      return `${start}${literal(weights[model as keyof ExtractionWeights])};`;
    });
  }
  return text;
}
