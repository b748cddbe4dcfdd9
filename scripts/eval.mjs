/**
 * `npm run eval -- --data DIR [--json] [--misses SET]`: the detectors over every set in DIR, with the policy's own thresholds. The
 * prefix of a file's name is its task: `pii_` rows have `spans`, `tox_` `spam_` `crisis_` rows a `label` of 0 or 1, rows of other sets
 * count false alarms. A marked span is caught when half of its characters are found; a found one is right when half of it is marked.
 * The last line is always one object `{name, ok, figures}`; what makes it not ok is said on standard error.
 * `--misses SET` prints what was missed and what was found wrongly in one set, which may hold people's words: for the terminal only.
 */
import './node-version.mjs';
import { basename } from 'node:path';
import { detect, judge } from '../packages/server/src/features/moderation/detect/index.ts';
import { isUnplaced, rowsOf, setsIn, tasks } from './eval-sets.mjs';

const option = (name) => {
  const at = process.argv.indexOf(`--${name}`);
  return at < 0 ? undefined : process.argv[at + 1];
};
const folder = option('data');
const json = process.argv.includes('--json');
const misses = option('misses');

const structured = new Set(
  `EMAIL_ADDRESS CORREO_ELECTRONICO PHONE_NUMBER NUMERO_TELEFONO NUMERO_FAX US_SSN SOCIAL_SECURITY_NUMBER CREDIT_CARD IP_ADDRESS IBAN_CODE
  DOMAIN_NAME MEDICAL_RECORD_NUMBER HEALTH_PLAN_BENEFICIARY_NUMBER UNIQUE_IDENTIFIER ACCOUNT_NUMBER ID_SUJETO_ASISTENCIA
  ID_ASEGURAMIENTO ID_TITULACION_PERSONAL_SANITARIO`.split(/\s+/),
);
const context = { kind: 'question' };
const counted = ['abuse', 'spam', 'crisis'];
const share = (part, whole) => (whole === 0 ? null : Number((part / whole).toFixed(4)));

/** Which UTF-16 units of a text lie in one of the spans. */
function painted(length, spans) {
  const units = new Uint8Array(length);
  for (const { start, end } of spans) units.fill(1, start, end);
  return units;
}
const halfIn = ({ start, end }, units) => {
  let inside = 0;
  for (let at = start; at < end; at += 1) inside += units[at];
  return inside * 2 >= end - start;
};

const around = (text, { start, end }) =>
  `${JSON.stringify(text.slice(Math.max(0, start - 30), start))} «${text.slice(start, end)}» ${JSON.stringify(text.slice(end, end + 20))}`;

/** What is counted in one set, and how a row adds to it. */
function scoreOf({ name: set, task }) {
  const score = { rows: 0, clean: 0, touched: 0, marked: 0, caught: 0, structured: 0, structuredCaught: 0, found: 0, right: 0, ms: 0 };
  const flagged = Object.fromEntries(counted.map((name) => [name, 0]));
  const labelled = { positive: 0, caught: 0, flagged: 0 };
  const byType = new Map();
  const say = misses === set ? (line) => console.log(line) : () => {};

  const spans = (row, text, findings) => {
    const predicted = findings.filter((finding) => finding.class === 'identifier' && finding.end > finding.start);
    const placed = row.spans.filter((span) => !isUnplaced(span));
    const inMarked = painted(text.length, placed);
    const inFound = painted(text.length, predicted);
    for (const span of placed) {
      const ok = halfIn(span, inFound);
      score.marked += 1;
      score.caught += ok ? 1 : 0;
      const type = byType.get(span.type) ?? byType.set(span.type, [0, 0]).get(span.type);
      type[0] += ok ? 1 : 0;
      type[1] += 1;
      if (structured.has(span.type)) {
        score.structured += 1;
        score.structuredCaught += ok ? 1 : 0;
      }
      if (!ok) say(`missed ${span.type}: ${around(text, span)}`);
    }
    for (const span of predicted) {
      const ok = halfIn(span, inMarked);
      score.found += 1;
      score.right += ok ? 1 : 0;
      if (!ok) say(`wrong ${span.kind} ${span.confidence}: ${around(text, span)}`);
    }
    if (row.spans.length === 0) {
      score.clean += 1;
      score.touched += predicted.length > 0 ? 1 : 0;
    }
  };

  const label = (row, text, says) => {
    if (row.label === 1) {
      labelled.positive += 1;
      labelled.caught += says ? 1 : 0;
    } else {
      score.clean += 1;
      score.touched += says ? 1 : 0;
    }
    labelled.flagged += says ? 1 : 0;
    if (says !== (row.label === 1)) say(`${says ? 'false alarm' : 'missed'}: ${JSON.stringify(text.slice(0, 300))}`);
  };

  return {
    add({ row, text }) {
      const began = performance.now();
      const findings = detect(null, text, context);
      const verdict = judge(findings);
      score.ms += performance.now() - began;
      score.rows += 1;
      for (const name of counted) if (verdict.flagged.includes(name)) flagged[name] += 1;
      if (task === 'pii') spans(row, text, findings);
      else if (task !== null) label(row, text, verdict.flagged.includes(tasks.get(task).class));
      else if (verdict.flagged.some((name) => name in flagged)) {
        const why = findings
          .filter(({ class: name }) => name in flagged)
          .map((f) => `${f.class}:${f.kind} «${text.slice(f.start, f.end)}»`);
        say(`flagged ${why.join(', ')}: ${JSON.stringify(text.slice(0, 300))}`);
      }
    },
    rows: () => score.rows,
    /** What cannot be said of these rows, e.g. false alarms where none is clean, is left out. */
    figures() {
      if (!json) for (const [type, [caught, all]] of [...byType].sort()) console.log(`  ${set} ${type.padEnd(34)} ${caught} of ${all}`);
      const ofTask =
        task === 'pii'
          ? {
              precision: share(score.right, score.found),
              recall: share(score.caught, score.marked),
              structured: share(score.structuredCaught, score.structured),
            }
          : task !== null
            ? { precision: share(labelled.caught, labelled.flagged), recall: share(labelled.caught, labelled.positive) }
            : {};
      return Object.entries({
        ...ofTask,
        ...(task === null ? {} : { falseAlarm: share(score.touched, score.clean) }),
        ...Object.fromEntries(counted.map((name) => [`flagged.${name}`, share(flagged[name], score.rows)])),
        msPerItem: share(score.ms, score.rows),
      }).filter(([, value]) => value !== null);
    },
  };
}

const figures = {};
const notScored = [];
/** Rows that were left out, by file. In a set with a task they fail the run; in others they are named. */
const oddRows = {};
const failed = [];

/** One file of phrases carries a task's prefix without being a set of texts. */
const isSetOfTexts = ({ name }) => name !== 'crisis_lexicon';

async function scoreSet(set) {
  if (!isSetOfTexts(set)) {
    notScored.push(...set.files.map((file) => basename(file)));
    return;
  }
  const score = scoreOf(set);
  for (const file of set.files) {
    const before = score.rows();
    const odd = [];
    const lacks = (line, what) => odd.push(`line ${line}: a row without ${what}`);
    for await (const row of rowsOf(file, set.task, lacks)) score.add(row);
    const name = basename(file);
    const scored = score.rows() > before;
    const fault = odd.length > 0 ? `${name}, ${odd[0]}${odd.length > 1 ? `, and ${odd.length - 1} more` : ''}.` : `${name}: no rows.`;
    if (set.task !== null && (odd.length > 0 || !scored)) failed.push(fault);
    else if (!scored) notScored.push(name);
    else if (odd.length > 0 && !json) console.log(`left out: ${fault}`);
    if (scored && odd.length > 0) oddRows[name] = (oddRows[name] ?? 0) + odd.length;
  }
  if (score.rows() > 0) for (const [name, value] of score.figures()) figures[`${set.name}.${name}`] = value;
}

try {
  if (!folder) throw new Error('Say where the sets are: npm run eval -- --data DIR');
  for (const set of setsIn(folder)) await scoreSet(set).catch((error) => failed.push(error.message));
  if (failed.length === 0 && Object.keys(figures).length === 0) failed.push(`No set to score in ${folder}.`);
} catch (error) {
  failed.push(error.message);
}

for (const message of failed) console.error(message);
for (const name of notScored) if (!json) console.log(`not scored: ${name}`);
if (!json) for (const [name, value] of Object.entries(figures)) console.log(`${name.padEnd(46)} ${value}`);
const more = { ...(notScored.length > 0 ? { notScored } : {}), ...(Object.keys(oddRows).length > 0 ? { oddRows } : {}) };
console.log(JSON.stringify({ name: 'eval', ok: failed.length === 0, figures, ...more }));
process.exit(failed.length === 0 ? 0 : 1);
