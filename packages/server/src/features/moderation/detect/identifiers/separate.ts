/** Makes of the findings of several detectors in one text a list in which no two lie over each other, in the order of their places. */
import type { Found } from '../finding.ts';

/**
 * What has a form of its own (`exact`) is kept whole; of the others the longer one stays and the shorter one keeps what sticks out of it.
 * Linear in the length of all findings together.
 */
export function separate(exact: readonly Found[], said: readonly Found[]): Found[] {
  if (said.length === 0 && exact.length < 2) return [...exact];
  if (exact.length === 0 && said.length === 1) return [...said];
  // Each paints over those before it: short, long, exact.
  const layers = [...said].sort((a, b) => a.end - a.start - (b.end - b.start));
  const soft = layers.length;
  layers.push(...exact);
  let from = Infinity;
  let to = 0;
  for (const { start, end } of layers) {
    from = Math.min(from, start);
    to = Math.max(to, end);
  }
  const owners = new Int32Array(to - from);
  layers.forEach(({ start, end }, layer) => owners.fill(layer + 1, start - from, end - from));

  const kept: Found[] = [];
  let lastSoft = false;
  for (let at = 0; at < owners.length;) {
    const owner = owners[at] ?? 0;
    let end = at + 1;
    while (end < owners.length && owners[end] === owner) end += 1;
    const layer = layers[owner - 1];
    if (layer) {
      const start = from + at;
      const last = kept.at(-1);
      const isSoft = owner <= soft;
      const whole = layer.start === start && layer.end === from + end;
      if (last && lastSoft && isSoft && last.end === start && last.kind === layer.kind) {
        kept[kept.length - 1] = { ...last, end: from + end, confidence: Math.max(last.confidence, layer.confidence) };
      } else if (whole || end - at > 2) {
        // A remainder of one or two characters is punctuation.
        kept.push(whole ? layer : { ...layer, start, end: from + end });
        lastSoft = isSoft;
      }
    }
    at = end;
  }
  return kept;
}
