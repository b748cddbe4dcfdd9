/**
 * `npm run eval -- --data DIR [--json] [--misses SET]`: the detectors over every set in DIR, with the policy's own thresholds. The
 * prefix of a file's name is its task: `pii_` rows have `spans`, `tox_` `spam_` `crisis_` rows a `label` of 0 or 1, rows of other sets
 * count false alarms. A marked span is caught when half of its characters are found; a found one is right when half of it is marked.
 * `--misses SET` prints what was missed and what was found wrongly in one set, which may hold people's words: for the terminal only.
 */
import './node-version.mjs';
import { createReadStream, existsSync, readdirSync } from 'node:fs';
import { basename, join } from 'node:path';
import { createInterface } from 'node:readline';
import { detect, judge } from '../packages/server/src/features/moderation/detect/index.ts';

const option = (name) => {
  const at = process.argv.indexOf(`--${name}`);
  return at < 0 ? undefined : process.argv[at + 1];
};
const folder = option('data');
const json = process.argv.includes('--json');
const misses = option('misses');
if (!folder || !existsSync(folder)) {
  console.error('Say where the sets are: npm run eval -- --data DIR');
  process.exit(1);
}

const structured = new Set(
  `EMAIL_ADDRESS CORREO_ELECTRONICO PHONE_NUMBER NUMERO_TELEFONO NUMERO_FAX US_SSN SOCIAL_SECURITY_NUMBER CREDIT_CARD IP_ADDRESS IBAN_CODE
  DOMAIN_NAME MEDICAL_RECORD_NUMBER HEALTH_PLAN_BENEFICIARY_NUMBER UNIQUE_IDENTIFIER ACCOUNT_NUMBER ID_SUJETO_ASISTENCIA
  ID_ASEGURAMIENTO ID_TITULACION_PERSONAL_SANITARIO`.split(/\s+/),
);
const classOf = { tox: 'abuse', spam: 'spam', crisis: 'crisis' };
const context = { kind: 'question' };
const share = (part, whole) => (whole === 0 ? null : Number((part / whole).toFixed(4)));

const files = ['', 'moderation', 'questions', 'reviews']
  .map((name) => join(folder, name))
  .filter((path) => existsSync(path))
  .flatMap((path) =>
    readdirSync(path)
      .filter((name) => name.endsWith('.jsonl'))
      .sort()
      .map((name) => join(path, name)),
  );

async function* rowsOf(file) {
  let line = 0;
  for await (const text of createInterface({ input: createReadStream(file), crlfDelay: Infinity })) {
    line += 1;
    if (!text.trim()) continue;
    try {
      yield JSON.parse(text);
    } catch {
      throw new Error(`${basename(file)}, line ${line}: not JSON.`);
    }
  }
}

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

const figures = {};
const notScored = [];
let failed = null;

for (const file of files) {
  const set = basename(file).split('.')[0];
  const task = set.split('_')[0];
  const score = { rows: 0, clean: 0, touched: 0, marked: 0, caught: 0, structured: 0, structuredCaught: 0, found: 0, right: 0, ms: 0 };
  const flagged = { abuse: 0, spam: 0, crisis: 0 };
  const labelled = { positive: 0, caught: 0, flagged: 0 };
  const byType = new Map();
  let usable = true;
  for await (const row of rowsOf(file)) {
    const text = typeof row.text === 'string' ? row.text : typeof row.question === 'string' ? row.question : null;
    const lacks = task === 'pii' ? !Array.isArray(row.spans) : classOf[task] ? row.label !== 0 && row.label !== 1 : false;
    if (text === null || lacks) {
      if (task === 'pii' || classOf[task]) {
        // The one file of phrases that carries a task's prefix without being a set of texts.
        if (set === 'crisis_lexicon') usable = false;
        else failed = `${basename(file)}: a row without ${text === null ? 'text' : task === 'pii' ? 'spans' : 'a label of 0 or 1'}.`;
      } else usable = false;
      break;
    }
    const began = performance.now();
    const findings = detect(null, text, context);
    const verdict = judge(findings);
    score.ms += performance.now() - began;
    score.rows += 1;
    for (const name of Object.keys(flagged)) if (verdict.flagged.includes(name)) flagged[name] += 1;
    const predicted = findings.filter((finding) => finding.class === 'identifier' && finding.end > finding.start);
    if (task === 'pii') {
      const inMarked = painted(text.length, row.spans);
      const inFound = painted(text.length, predicted);
      for (const span of row.spans) {
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
        if (!ok && misses === set)
          console.log(
            `missed ${span.type}: ${JSON.stringify(text.slice(Math.max(0, span.start - 30), span.start))} «${text.slice(span.start, span.end)}» ${JSON.stringify(text.slice(span.end, span.end + 20))}`,
          );
      }
      for (const span of predicted) {
        const ok = halfIn(span, inMarked);
        score.found += 1;
        score.right += ok ? 1 : 0;
        if (!ok && misses === set)
          console.log(
            `wrong ${span.kind} ${span.confidence}: ${JSON.stringify(text.slice(Math.max(0, span.start - 30), span.start))} «${text.slice(span.start, span.end)}» ${JSON.stringify(text.slice(span.end, span.end + 20))}`,
          );
      }
      if (row.spans.length === 0) {
        score.clean += 1;
        score.touched += predicted.length > 0 ? 1 : 0;
      }
    } else if (classOf[task]) {
      const says = verdict.flagged.includes(classOf[task]);
      if (row.label === 1) {
        labelled.positive += 1;
        labelled.caught += says ? 1 : 0;
      } else {
        score.clean += 1;
        score.touched += says ? 1 : 0;
      }
      labelled.flagged += says ? 1 : 0;
      if (misses === set && says !== (row.label === 1))
        console.log(`${says ? 'false alarm' : 'missed'}: ${JSON.stringify(text.slice(0, 300))}`);
    } else if (misses === set && verdict.flagged.some((name) => name in flagged)) {
      const why = findings.filter(({ class: name }) => name in flagged).map((f) => `${f.class}:${f.kind} «${text.slice(f.start, f.end)}»`);
      console.log(`flagged ${why.join(', ')}: ${JSON.stringify(text.slice(0, 300))}`);
    }
  }
  if (failed) break;
  if (!usable) {
    notScored.push(basename(file));
    continue;
  }
  const put = (name, value) => {
    if (value !== null) figures[`${set}.${name}`] = value;
  };
  if (task === 'pii') {
    put('precision', share(score.right, score.found));
    put('recall', share(score.caught, score.marked));
    put('structured', share(score.structuredCaught, score.structured));
    put('falseAlarm', share(score.touched, score.clean));
    if (!json) for (const [type, [caught, all]] of [...byType].sort()) console.log(`  ${set} ${type.padEnd(34)} ${caught} of ${all}`);
  } else if (classOf[task]) {
    put('precision', share(labelled.caught, labelled.flagged));
    put('recall', share(labelled.caught, labelled.positive));
    put('falseAlarm', share(score.touched, score.clean));
  }
  for (const name of Object.keys(flagged)) put(`flagged.${name}`, share(flagged[name], score.rows));
  put('msPerItem', share(score.ms, score.rows));
}

if (failed) console.error(failed);
for (const name of notScored) if (!json) console.log(`not scored: ${name}`);
if (!json) for (const [name, value] of Object.entries(figures)) console.log(`${name.padEnd(46)} ${value}`);
const ok = failed === null && Object.keys(figures).length > 0;
console.log(JSON.stringify({ name: 'eval', ok, figures, ...(notScored.length > 0 ? { notScored } : {}) }));
process.exit(ok ? 0 : 1);
