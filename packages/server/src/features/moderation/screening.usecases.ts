/**
 * The pipeline beside the store: every text that is written, changed or imported is screened before a moderator reads it. What it says
 * puts nothing in view and refuses nothing; it orders the queue, marks words, and may ask the author once.
 */
import { hash } from 'node:crypto';
import { setImmediate as nextTurn } from 'node:timers/promises';
import { Failure, fieldFailure } from '../../kernel/errors.ts';
import type { Tx } from '../../platform/db/index.ts';
import { putConsequence } from '../../platform/outbox/index.ts';
import { deciders } from '../identity/index.ts';
import type { Contribution, Draft as Text, Kinds } from '../contributions/index.ts';
import { findSubject, type Site } from '../sites/index.ts';
import {
  compileWords,
  counting,
  dangerOf,
  detectIn,
  draftOf,
  findingClasses,
  inspect,
  judge,
  mendable,
  sending,
  sure,
  withoutKnownNames,
  type Context,
  type Draft,
  type Finding,
  type GuardFinding,
  type SiteWords,
  type Verdict,
} from './detect/index.ts';
import { moderationTopics } from './moderation.events.ts';
import type { Moderation } from './moderation.usecases.ts';
import { decisionsOn } from './moderation.repo.ts';
import { bitsOf, findScreenings, historyOf, insertOverride, putScreening, type Screening } from './screening.repo.ts';

/** A text as it was read, what was found in it, and what it leads to so far. */
export type Screened = { draft: Draft; context: Context; findings: Finding[]; verdict: Verdict; byClinic: boolean };

const reachable = new Set(['phone', 'email', 'url']);

/** What is no matter in a pseudonym: many are made of a place, an age, a relative ("Leeds mum of 3"), and none is about health. */
const usualInName = new Set([
  'sex',
  'family',
  'age',
  'age_over_89',
  'date',
  'place',
  'organisation',
  'about_someone',
  'off_topic',
  'bereavement',
]);

/**
 * What concerns a moderator in the clinic's own words: how to reach it is no secret there, and who writes about danger for a clinic is in
 * none; to say how somebody could die stays worth knowing.
 */
const matterOfTheClinic = (finding: Finding): Finding[] => {
  if (finding.class === 'crisis') return finding.kind === 'method' ? [{ ...finding, class: 'notice' }] : [];
  return finding.class === 'grief' || (finding.class === 'identifier' && reachable.has(finding.kind)) ? [] : [finding];
};

/** So many of a class are kept, the surest: more tell nobody more. */
const mostOfAClass = 60;
const capped = (findings: Finding[]): Finding[] => {
  if (findings.length <= mostOfAClass) return findings;
  const kept = new Set<Finding>();
  for (const name of findingClasses) {
    const ofClass = findings.filter((finding) => finding.class === name);
    for (const finding of ofClass.sort((a, b) => b.confidence - a.confidence).slice(0, mostOfAClass)) kept.add(finding);
  }
  return findings.filter((finding) => kept.has(finding));
};

/** Where a text will stand: what it is, and whom the page is about. */
export type Place = { kind: string; subject: string; subjectName?: string | null };

/**
 * What the pipeline says of the words. The store is asked for nothing but the subject's name, where one is found in the text; what was
 * sent before is asked for in the transaction, by {@link keepScreening}.
 *
 * Begins in the next check phase of the event loop: texts that came in together are looked at one after the other (docs/decisions/0010),
 * and whoever screens many in a row leaves others their turn.
 */
export async function screen(
  m: Pick<Moderation, 'kinds' | 'store'>,
  site: Site,
  place: Place,
  text: Text,
  byClinic = false,
): Promise<Screened> {
  await nextTurn();
  const draft = draftOf(text.title, text.text);
  const context = contextOf(m.kinds, site, place.kind, text.facts);
  // Capped last: however often a name that is no secret stands in a text, it takes no other's place.
  const found = capped(await withoutNamesOfThePage(m, site, place, draft, detectIn(draft, context)));
  const findings = byClinic ? found.flatMap(matterOfTheClinic) : found;
  return { draft, context, findings, verdict: judge(findings), byClinic };
}

/**
 * What is found in the name that a member goes by. It is read when somebody looks at it: a name can be changed after a text was sent.
 * Nobody is asked to take anything out of it, and it moves nothing in the queue.
 */
export const inName = (site: Site, kind: string, name: string): Finding[] =>
  detectIn(draftOf(null, name), { kind, ...knownOf(site) }).filter(
    // A first name alone is what people choose; a whole one, or one with a title, is somebody's.
    ({ kind: what, start, end }) => !usualInName.has(what) && (what !== 'name' || /\S\s/.test(name.slice(start, end))),
  );

/** Nobody is asked to take out the name of the doctor or the clinic that they review. A colleague's stays a notice to the moderator. */
async function withoutNamesOfThePage(
  m: Pick<Moderation, 'store'>,
  site: Site,
  { subject, subjectName }: Place,
  draft: Draft,
  findings: Finding[],
): Promise<Finding[]> {
  if (!findings.some((finding) => finding.class === 'identifier')) return findings;
  const name = subjectName ?? (await findSubject(m.store.db, site.key, subject))?.name ?? '';
  return withoutKnownNames(findings, draft, { subject: { key: subject, name }, site: site.name, staff: site.staffNames });
}

/** Throws `ask_author` with the words to look at, when the client said it can show them. Nothing has been stored then. */
export function assertNothingToAsk(screened: Screened, mayAsk: boolean | undefined): void {
  if (!mayAsk || screened.verdict.outcome !== 'ask') return;
  const findings = screened.findings
    .filter((finding) => mendable.includes(finding.class) && finding.confidence >= sure)
    .map(({ class: name, kind, field, start, end }) => ({ class: name, kind, field, start, end }));
  throw new Failure('ask_author', { extra: { findings } });
}

/** Moderators are not called again about one post within this time, in ms, however often its author changes it, until one has decided on it. */
const alarmEvery = 15 * 60_000;

/**
 * Stores what was found, with what the history of the text adds to it, and has every moderator told at once when somebody may be in
 * danger. What a clinic writes, and what is imported, has no history here and raises no alarm. `cries`: danger in an earlier version,
 * which nobody has decided on, still stands.
 */
export async function keepScreening(
  tx: Tx,
  m: Pick<Moderation, 'clock' | 'ids'>,
  site: Site,
  row: Contribution,
  screened: Screened,
  overridden: GuardFinding[] | null = null,
): Promise<{ cries: boolean }> {
  const { draft, context, byClinic } = screened;
  const now = m.clock.now();
  const print = printOf(draft);
  let { findings, verdict } = screened;
  const earlier = row.latestRevision > 1 ? (await findScreenings(tx, site.key, [row.id])).get(row.id) : undefined;
  const heard = earlier !== undefined && (await isDecided(tx, site.key, earlier));
  let cry: Finding[] = [];
  if (!byClinic && row.source === null) {
    const history = await historyOf(tx, row, print, now);
    if (earlier && !heard) cry = cryIn(earlier);
    const added = [...inspect(draft, { ...context, history }, [sending]), ...cry];
    if (added.length > 0) verdict = judge((findings = [...findings, ...added]));
  }
  // Danger behind a decision is a new cry, which nobody has been told of.
  const called = heard ? null : (earlier?.alarmedAt ?? null);
  const urgent = verdict.flagged.includes('crisis') && !byClinic && row.source === null;
  const alarm = urgent && (called === null || now - called >= alarmEvery);
  await putScreening(tx, {
    contribution: row.id,
    revision: row.latestRevision,
    site: site.key,
    subject: row.subject,
    // What was imported stood elsewhere before: it makes a copy of nothing that is written here.
    print: row.source === null ? print : null,
    priority: verdict.priority,
    classes: bitsOf(counting(findings).map((finding) => finding.class)),
    findings,
    alarmedAt: alarm ? now : called,
  });
  if (overridden) await insertOverride(tx, { contribution: row.id, revision: row.latestRevision, site: site.key, findings: overridden });
  if (alarm) await callModerators(tx, m, site.key, row.id);
  return { cries: cry.length > 0 };
}

/** Whether a decision on the revision stands. */
const isDecided = async (tx: Tx, site: string, { contribution, revision }: Screening): Promise<boolean> =>
  (await decisionsOn(tx, site, contribution)).some((decision) => decision.revision === revision && decision.undoneAt === null);

/** The danger in an earlier version, without its place in words that are gone. */
function cryIn(earlier: Screening): Finding[] {
  if (dangerOf(earlier.findings) === null) return [];
  const term = judge(earlier.findings).terms.find((each) => each.class === 'crisis');
  const cries = earlier.findings.filter((each) => each.class === 'crisis' && each.kind === term?.kind && each.confidence >= sure);
  const cry = cries.find((each) => !each.implied) ?? cries[0];
  return cry ? [{ ...cry, field: 'text', start: 0, end: 0, earlier: true }] : [];
}

/** One mail for each person who may decide, due now. */
async function callModerators(tx: Tx, m: Pick<Moderation, 'clock' | 'ids'>, site: string, contribution: string): Promise<void> {
  for (const staff of await deciders(tx, site))
    await putConsequence(tx, m, { site, topic: moderationTopics.urgent, payload: { staff, contribution }, dueAt: m.clock.now() });
}

/** A post in distress that its author sends in again calls as it did at first; one taken back calls nobody any more. */
export async function alarmAnew(tx: Tx, m: Pick<Moderation, 'clock' | 'ids'>, site: string, contribution: string): Promise<void> {
  const screening = (await findScreenings(tx, site, [contribution])).get(contribution);
  if (!screening || screening.alarmedAt === null || dangerOf(screening.findings) === null) return;
  await putScreening(tx, { ...screening, alarmedAt: m.clock.now() });
  await callModerators(tx, m, site, contribution);
}

/** The facts of a kind reach the pipeline through `queueFacts`, which hold no rating (16 CFR 465.7). */
function contextOf(kinds: Kinds, site: Site, kind: string, facts: unknown): Context {
  const { about } = kinds.get(kind).queueFacts(facts);
  return {
    kind,
    about: about === 'me' || about === 'agreed' || about === 'general' ? about : undefined,
    ...knownOf(site),
  };
}

/** What a site has told the detectors of itself. */
const knownOf = (site: Site): Pick<Context, 'staffNames' | 'siteWords'> => ({ staffNames: site.staffNames, siteWords: wordsOf(site) });

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

const unspaced = /[\u0e00-\u0eff\u1780-\u17ff\u3040-\u30ff\u3400-\u9fff]/;

/** Fewer words than this are often written by two people independently. */
const telling = 8;

/** Of the text alone: a copy under another title is a copy. */
function printOf(draft: Draft): string | null {
  const words = draft.readings.at(-1)!.words.map((word) => word.text);
  const joined = `${words.join(' ')} `;
  let count = words.length;
  // A run of a script without spaces is many words: two signs make about one.
  if (unspaced.test(joined)) for (const word of words) if (unspaced.test(word)) count += word.length / 2 - 1;
  return count < telling ? null : hash('sha256', joined, 'base64url').slice(0, 22);
}
