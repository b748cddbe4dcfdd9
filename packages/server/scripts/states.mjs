/**
 * Writes docs/reference/states.md from the table of moves. The same table gives the same bytes.
 * `--check` writes nothing and fails when the page is not what the table says.
 */
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { states } from '../src/features/contributions/contributions.contract.ts';
import { transitions } from '../src/features/contributions/contributions.transitions.ts';

const page = fileURLToPath(new URL('../../../docs/reference/states.md', import.meta.url));

/** What each state means to the people it concerns. */
const meaning = {
  draft: 'not sent yet: on the screen of its author alone',
  pending: 'waits for a moderator; only they and its author read it',
  published: 'in view',
  published_edited: 'in view as it was; newer words wait for a moderator',
  published_returned: 'in view as it was; newer words went back to their author',
  returned: 'went back to its author, with what to change',
  refused: 'not published, with a reason',
  spam: 'not published; its author sees it as refused',
  hidden: 'taken out of view for now',
  removed: 'taken out of view',
  withdrawn: 'taken back by its author, whom alone it obeys',
  erased: 'emptied by law, for good',
};
const revision = { new: 'a new one', unchanged: 'as it was' };
const view = {
  as_before: 'what they saw before',
  nothing: 'nothing',
  newest_when_due: 'the newest revision, once its publication falls due',
  last: 'what they saw last',
};

const words = (map, name) => {
  if (!(name in map)) throw new Error(`packages/server/scripts/states.mjs has no words for ${name}.`);
  return map[name];
};
const table = (head, rows) =>
  [`| ${head.join(' | ')} |`, `|${head.map(() => '---').join('|')}|`, ...rows.map((row) => `| ${row.join(' | ')} |`)].join('\n');

const moves = (state) =>
  transitions
    .filter(({ from }) => from === state)
    .map((move) => [
      `\`${move.action}\``,
      move.who,
      move.to === state ? 'the same' : `\`${move.to}\``,
      revision[move.revision] ?? `\`${move.revision}\``,
      words(view, move.view),
    ]);

const text = `# States

Everything that anybody writes goes through the same states. These tables are
\`packages/server/src/features/contributions/contributions.transitions.ts\`: what does not stand here is refused with \`illegal_transition\`.
A decision names the revision it was made on, and one that has been overtaken is refused with \`stale_decision\`.

${table(
  ['state', 'meaning'],
  states.map((state) => [`\`${state}\``, words(meaning, state)]),
)}

${states
  .map((state) => {
    const rows = moves(state);
    return `## From \`${state}\`\n\n${rows.length ? table(['move', 'by', 'then', 'its newest revision', 'readers see'], rows) : 'Nothing follows.'}\n`;
  })
  .join('\n')}`;

const fresh = existsSync(page) && readFileSync(page, 'utf8') === text;
if (process.argv.includes('--check')) {
  if (!fresh) console.log('docs/reference/states.md is not what the table of moves says: run node packages/server/scripts/states.mjs');
  process.exitCode = fresh ? 0 : 1;
} else {
  writeFileSync(page, text);
  console.log(fresh ? 'as it was' : 'wrote docs/reference/states.md');
}
