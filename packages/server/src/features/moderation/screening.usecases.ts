/**
 * The pipeline beside the store: every text that is written, changed or imported is screened before a moderator reads it. What it says
 * puts nothing in view and refuses nothing; it orders the queue, marks words, and may ask the author once.
 */
import { hash } from 'node:crypto';
import { Failure, fieldFailure } from '../../kernel/errors.ts';
import type { Tx } from '../../platform/db/index.ts';
import { putConsequence } from '../../platform/outbox/index.ts';
import { deciders } from '../identity/index.ts';
import type { Contribution, Draft as Text, Kinds } from '../contributions/index.ts';
import type { Site } from '../sites/index.ts';
import {
  compileWords,
  detectIn,
  draftOf,
  inspect,
  judge,
  mendable,
  sending,
  sure,
  type Context,
  type Draft,
  type Finding,
  type GuardFinding,
  type SiteWords,
  type Verdict,
} from './detect/index.ts';
import { moderationTopics } from './moderation.events.ts';
import type { Moderation } from './moderation.usecases.ts';
import { bitsOf, historyOf, putScreening, type Screening } from './screening.repo.ts';

/** A text as it was read, what was found in it, and what it leads to so far. */
export type Screened = { draft: Draft; context: Context; findings: Finding[]; verdict: Verdict; byClinic: boolean };

const reachable = new Set(['phone', 'email', 'url']);

/** How to reach the clinic is no secret in what the clinic writes, and who writes about danger for a clinic is in none; a method stays one. */
const matterOfTheClinic = (finding: Finding): boolean =>
  !(finding.class === 'identifier' && reachable.has(finding.kind)) && !(finding.class === 'crisis' && finding.kind !== 'method');

/** What the pipeline says of the words. Pure: what was sent before is asked for in the transaction, by {@link keepScreening}. */
export function screen(kinds: Kinds, site: Site, kind: string, text: Text, byClinic = false): Screened {
  const draft = draftOf(text.title, text.text);
  const context = contextOf(kinds, site, kind, text.facts);
  const found = detectIn(draft, context);
  const findings = byClinic ? found.filter(matterOfTheClinic) : found;
  return { draft, context, findings, verdict: judge(findings), byClinic };
}

/** Throws `ask_author` with the words to look at, when the client said it can show them. Nothing has been stored then. */
export function assertNothingToAsk(screened: Screened, mayAsk: boolean | undefined): void {
  if (!mayAsk || screened.verdict.outcome !== 'ask') return;
  const findings = screened.findings
    .filter((finding) => mendable.includes(finding.class) && finding.confidence >= sure)
    .map(({ class: name, kind, field, start, end }) => ({ class: name, kind, field, start, end }));
  throw new Failure('ask_author', { extra: { findings } });
}

/**
 * Stores what was found, with what the history of the text adds to it, and has every moderator told at once when somebody may be in
 * danger. What a clinic writes, and what is imported, has no history here.
 */
export async function keepScreening(
  tx: Tx,
  m: Pick<Moderation, 'clock' | 'ids'>,
  site: Site,
  row: Contribution,
  screened: Screened,
  overridden: GuardFinding[] | null = null,
): Promise<void> {
  const { draft, context } = screened;
  const print = printOf(draft);
  let { findings, verdict } = screened;
  if (!screened.byClinic && row.source === null) {
    const history = await historyOf(tx, row, print, m.clock.now());
    const sent = inspect(draft, { ...context, history }, [sending]);
    if (sent.length > 0) verdict = judge((findings = [...findings, ...sent]));
  }
  await putScreening(tx, {
    contribution: row.id,
    revision: row.latestRevision,
    site: site.key,
    print,
    priority: verdict.priority,
    classes: bitsOf(findings.map((finding) => finding.class)),
    outcome: verdict.outcome,
    findings,
    overridden,
  });
  // What was imported was written long ago, somewhere else: it comes first in the queue and alarms nobody.
  if (!verdict.flagged.includes('crisis') || row.source !== null) return;
  for (const staff of await deciders(tx, site.key)) {
    await putConsequence(tx, m, {
      site: site.key,
      topic: moderationTopics.urgent,
      payload: { staff, contribution: row.id, revision: row.latestRevision },
      dueAt: m.clock.now(),
    });
  }
}

/** Whether the author should see helplines: the newest revision reads as if somebody were in danger. */
export const inDanger = (screening: Pick<Screening, 'findings'> | undefined): boolean =>
  screening !== undefined && judge(screening.findings).flagged.includes('crisis');

/** The facts of a kind reach the pipeline through `queueFacts`, which hold no rating (16 CFR 465.7). */
function contextOf(kinds: Kinds, site: Site, kind: string, facts: unknown): Context {
  const { about } = kinds.get(kind).queueFacts(facts);
  return {
    kind,
    about: about === 'me' || about === 'agreed' || about === 'general' ? about : undefined,
    staffNames: site.staffNames,
    siteWords: wordsOf(site),
  };
}

/** A site's settings are read anew at most once a second, so that its list is compiled at most that often. */
const compiled = new WeakMap<Site['siteWords'], SiteWords>();

function wordsOf(site: Site): SiteWords | undefined {
  if (site.siteWords.length === 0) return undefined;
  let words = compiled.get(site.siteWords);
  // A pattern that came past the settings, e.g. by an import of the database, stops nobody's post.
  if (!words) compiled.set(site.siteWords, (words = compileWords(site.siteWords.filter(isPattern))));
  return words;
}

function isPattern(word: Site['siteWords'][number]): boolean {
  try {
    compileWords([word]);
    return true;
  } catch (error) {
    if (error instanceof RangeError) return false;
    throw error;
  }
}

/** Throws `invalid_fields` of `siteWords` for a pattern that says nothing, or that would take too long. */
export function assertSiteWords(words: Site['siteWords']): void {
  const bad = words.findIndex((word) => !isPattern(word));
  if (bad >= 0) throw fieldFailure(`siteWords.${bad}`, 'invalid_fields');
}

/** Fewer words than this are often written by two people independently. */
const telling = 8;

function printOf(draft: Draft): string | null {
  let count = 0;
  let joined = '';
  for (const reading of draft.readings) {
    count += reading.words.length;
    for (const word of reading.words) joined += `${word.text} `;
  }
  return count < telling ? null : hash('sha256', joined, 'base64url').slice(0, 22);
}
