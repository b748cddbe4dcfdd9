import { readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import type { Site } from '../../features/sites/index.ts';
import type { Community } from '../compose.ts';
import { importRows, listBatches, readMap, undoBatch, type RowOutcome } from '../import/index.ts';
import { CommandFailed, UsageError, wanted, type Command, type Io } from './command.ts';
import { siteNamed, withCommunity } from './opened.ts';
import { linesOf } from './lines.ts';
import { fileToRead, sameFile, writingTo } from './written.ts';

/** Refused rows that the terminal shows; the report has all. */
const shownRefusals = 20;

/** Questions with answers, and reviews, from elsewhere. */
export const importFile: Command = {
  name: 'import',
  usage: `Usage: commonward import [--site KEY] --format jsonl --map MAP [options] FILE
       commonward import [--site KEY] --undo BATCH
       commonward import [--site KEY] --batches

  --site KEY         needed when there is more than one site
  --map MAP          JSON file that says which fields become what (docs/guides/import.md)
  --state STATE      pending (default): moderators decide on every item; published: they are public at once
  --dry-run          change nothing, tell the same numbers
  --report FILE      what became of each row, as JSON lines
  --undo BATCH       take everything of one import out of view; the rows stay, and can be imported anew
  --batches          list the imports so far

Reads JSON lines as a stream, in short transactions, so that a running server stays quick. Safe to run again: a row that is there
already is left as it is. Exits 1 when a row was refused; the other rows are in.`,
  async run(args, io) {
    const { values, positionals } = parseArgs({
      args,
      options: {
        site: { type: 'string' },
        format: { type: 'string' },
        map: { type: 'string' },
        state: { type: 'string' },
        'dry-run': { type: 'boolean' },
        report: { type: 'string' },
        undo: { type: 'string' },
        batches: { type: 'boolean' },
      },
      allowPositionals: true,
    });
    if (values.batches) return withCommunity(io, async (m) => batches(m, await siteNamed(m, values.site), io));
    if (values.undo !== undefined) return withCommunity(io, async (m) => undo(m, await siteNamed(m, values.site), values.undo!, io));

    if ((values.format ?? 'jsonl') !== 'jsonl') throw new UsageError('--format is jsonl: one JSON object a line.');
    const state = values.state ?? 'pending';
    if (state !== 'pending' && state !== 'published') throw new UsageError('--state is pending or published.');
    const mapFile = wanted(values.map, '--map');
    if (positionals.length !== 1) throw new UsageError('Name the one FILE to import.');
    const file = fileToRead(positionals[0]!);
    const map = readMap(readFileSync(fileToRead(mapFile), 'utf8'));
    for (const read of [mapFile, file])
      if (values.report !== undefined && sameFile(read, values.report))
        throw new CommandFailed(`The report would write over ${read}, which is read. Name another file.`);
    const dryRun = values['dry-run'] ?? false;

    return withCommunity(io, async (m) => {
      const site = await siteNamed(m, values.site);
      const imported = async (report?: (text: string) => Promise<void>): Promise<number> => {
        let shown = 0;
        const each = async (outcome: RowOutcome): Promise<void> => {
          // Without room for its report an import goes on; what it came to is told, then what is missing.
          await report?.(`${JSON.stringify(outcome)}\n`).catch(() => {});
          if (outcome.outcome === 'refused' && (shown += 1) <= shownRefusals) {
            io.err(`row ${outcome.row}: refused, ${outcome.code}${outcome.field ? ` (${outcome.field})` : ''}`);
          }
        };
        const done = await importRows(m, site, map, linesOf(file), { state, dryRun, each });
        if (shown > shownRefusals)
          io.err(`and ${shown - shownRefusals} more${values.report ? `, see ${values.report}` : '; --report FILE lists them all'}`);
        const would = dryRun ? 'would make' : 'made';
        io.out(
          `${done.rows} rows: ${done.made} ${would} ${done.items} ${done.items === 1 ? 'item' : 'items'}, ${done.duplicate} there already, ${done.refused} refused.`,
        );
        if (dryRun) io.out('Nothing was changed.');
        if (done.batch) io.out(`Batch ${done.batch}. To take it back: commonward import --site ${site.key} --undo ${done.batch}`);
        return done.refused === 0 ? 0 : 1;
      };
      return values.report === undefined ? imported() : writingTo(values.report, 0o666, imported);
    });
  },
};

async function undo(m: Community, site: Site, batch: string, io: Io): Promise<number> {
  const known = (await listBatches(m.store.db, site.key)).some((other) => other.id === batch);
  if (!known)
    throw new CommandFailed(`The site "${site.key}" has no batch ${batch}. \`commonward import --site ${site.key} --batches\` lists them.`);
  const done = await undoBatch(m, site, batch);
  io.out(
    `Took ${done.undone} ${done.undone === 1 ? 'item' : 'items'} out of view${done.already > 0 ? `; ${done.already} had been taken out before` : ''}.`,
  );
  return 0;
}

async function batches(m: Community, site: Site, io: Io): Promise<number> {
  const all = await listBatches(m.store.db, site.key);
  for (const { id, createdAt, items, source, undoneAt } of all) {
    io.out(`${id}  ${new Date(createdAt).toISOString().slice(0, 10)}  ${items} items  ${source}${undoneAt === null ? '' : '  (undone)'}`);
  }
  if (all.length === 0) io.out('Nothing has been imported yet.');
  return 0;
}
