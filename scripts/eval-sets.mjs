/**
 * The sets of labelled rows in a folder. A set is all files of one name up to its first dot (`tox_x.dev.jsonl`, `tox_x.test.jsonl`, also
 * in another subfolder); what stands before its first underscore is its task, where that is one.
 */
import { readdirSync, statSync } from 'node:fs';
import { basename, join } from 'node:path';
import { linesOf } from '../packages/server/src/app/cli/lines.ts';

/** What a row of the task needs beside its text, and how that is called. Sets of no task only count false alarms. */
export const tasks = new Map([
  ['pii', { class: 'identifier', fields: 'spans that lie in the text and have a type', has: hasSpans }],
  ['tox', { class: 'abuse', fields: 'a label of 0 or 1', has: hasLabel }],
  ['spam', { class: 'spam', fields: 'a label of 0 or 1', has: hasLabel }],
  ['crisis', { class: 'crisis', fields: 'a label of 0 or 1', has: hasLabel }],
]);

function hasLabel({ label }) {
  return label === 0 || label === 1;
}

function hasSpans({ spans }, text) {
  return Array.isArray(spans) && spans.every((span) => isSpan(span, text.length));
}

/** A mark whose place its makers did not find again has null for it: it is in the row, and nobody can catch it. */
export const isUnplaced = ({ start, end }) => start === null && end === null;

const isSpan = (span, length) => typeof span?.type === 'string' && span.type !== '' && (isUnplaced(span) || isPlace(span, length));

const isPlace = (span, length) =>
  Number.isInteger(span.start) && Number.isInteger(span.end) && 0 <= span.start && span.start < span.end && span.end <= length;

const isFolder = (path) => statSync(path, { throwIfNoEntry: false })?.isDirectory() ?? false;

/** @returns {{ name: string, task: string | null, files: string[] }[]} in the order of their folders and names */
export function setsIn(folder) {
  if (!isFolder(folder)) throw new Error(`${folder} is no folder.`);
  const sets = new Map();
  for (const path of ['', 'moderation', 'questions', 'reviews'].map((name) => join(folder, name)).filter(isFolder))
    for (const entry of readdirSync(path).sort()) {
      const file = join(path, entry);
      if (!entry.endsWith('.jsonl') || !statSync(file, { throwIfNoEntry: false })?.isFile()) continue;
      const name = entry.split('.')[0];
      const prefix = name.includes('_') ? name.slice(0, name.indexOf('_')) : '';
      const set = sets.get(name) ?? sets.set(name, { name, task: tasks.has(prefix) ? prefix : null, files: [] }).get(name);
      set.files.push(file);
    }
  return [...sets.values()];
}

/** `text`, else `question`; null for a row that has neither. */
const textOf = (row) => {
  const given = [row?.text, row?.question].filter((each) => typeof each === 'string');
  return given.find((each) => each !== '') ?? given[0] ?? null;
};

/**
 * The rows of one file with their texts. A row that lacks text, or what its task needs, is told to `odd` by the number of its line and what
 * it lacks, and left out. Throws at a line that is not JSON.
 */
export async function* rowsOf(file, task, odd) {
  let line = 0;
  for await (const raw of linesOf(file)) {
    line += 1;
    // Bytes that are no text are no JSON either.
    const written = (line === 1 ? raw?.replace(/^\ufeff/, '') : raw) ?? '\ufffd';
    if (!written.trim()) continue;
    const row = parsed(written, file, line);
    const text = textOf(row);
    if (text === null) odd(line, 'text');
    else if (task !== null && !tasks.get(task).has(row, text)) odd(line, tasks.get(task).fields);
    else yield { row, text };
  }
}

function parsed(written, file, line) {
  try {
    return JSON.parse(written);
  } catch {
    throw new Error(`${basename(file)}, line ${line}: not JSON.`);
  }
}
