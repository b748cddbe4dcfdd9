/** Running phases over a text. Which ones is up to the caller: the server runs all of `pipeline.ts`, a browser the few it can use. */
import type { Context, Finding, Found } from './finding.ts';
import type { Draft } from './reading.ts';
import { storedPlace } from './shown-text.ts';

export type { Found };

export type Phase = {
  readonly name: string;
  /** Goes up with every change of what it finds, so that an old finding can be told from a new one. */
  readonly version: number;
  readonly find: (draft: Draft, context: Context) => Found[];
};

/** What the phases find, in the order of the places: the title's first. */
export function inspect(draft: Draft, context: Context, phases: readonly Phase[]): Finding[] {
  const findings: Finding[] = [];
  for (const phase of phases) {
    const name = `${phase.name}@${phase.version}`;
    for (const found of foundBy(phase, draft, context)) findings.push({ ...found, phase: name });
  }
  return findings.length < 2
    ? findings
    : findings.sort((a, b) => (a.field === b.field ? a.start - b.start || a.end - b.end : a.field === 'title' ? -1 : 1));
}

/** What a phase finds in the text as it is stored and in the text as it is shown; all places are in the stored one. */
function foundBy(phase: Phase, draft: Draft, context: Context): Found[] {
  const stored = phase.find(draft, context);
  if (!draft.shown) return stored;
  const { places, readings } = draft.shown;
  const shown = phase
    .find({ readings }, context)
    .map((found): Found => (found.field === 'text' ? { ...found, ...storedPlace(places, found.start, found.end) } : found));
  const more: Found[] = [];
  for (const found of stored) {
    let hasTwin = false;
    for (const [at, twin] of shown.entries()) {
      if (!isTwin(twin, found)) continue;
      hasTwin = true;
      // The surer one counts, at the place that is seen.
      if (twin.kind === found.kind && isSurer(found, twin)) shown[at] = { ...found, start: twin.start, end: twin.end };
    }
    if (!hasTwin) more.push(found);
  }
  return [...shown, ...more];
}

/** Two findings of one thing. Identifiers never lie over each other, whatever their kinds. */
const isTwin = (one: Found, other: Found): boolean =>
  one.field === other.field &&
  one.class === other.class &&
  (one.kind === other.kind || one.class === 'identifier') &&
  one.label === other.label &&
  ((one.start < other.end && other.start < one.end) || (one.start === other.start && one.end === other.end));

const isSurer = (one: Found, other: Found): boolean =>
  one.implied === other.implied ? one.confidence > other.confidence : other.implied === true;
