/** Running phases over a text. Which ones is up to the caller: the server runs all of `pipeline.ts`, a browser the few it can use. */
import type { Context, Finding, Found } from './finding.ts';
import type { Draft } from './reading.ts';

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
    for (const found of phase.find(draft, context)) findings.push({ ...found, phase: name });
  }
  return findings.length < 2
    ? findings
    : findings.sort((a, b) => (a.field === b.field ? a.start - b.start || a.end - b.end : a.field === 'title' ? -1 : 1));
}
