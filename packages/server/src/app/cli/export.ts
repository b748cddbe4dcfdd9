import { parseArgs } from 'node:util';
import { exportLines } from '../export.ts';
import type { Command } from './command.ts';
import { siteNamed, withCommunity } from './opened.ts';
import { writingTo } from './written.ts';

/** Everything of one site, to take elsewhere. */
export const exportSite: Command = {
  name: 'export',
  usage: `Usage: commonward export [--site KEY] [--out FILE]

--site is needed when there is more than one. Writes JSON lines, one object each, to FILE or to standard output. Times are epoch milliseconds. In this order:
  {"type":"site", key, …settings}
  {"type":"subject", key, kind, name, pageUrl, createdAt}
  {"type":"contribution", id, kind, state, subject, parent, author: {id, name, kind}, createdAt, publishedRevision, helpful, accepted, page,
   source, revisions: [{number, state, title, text, facts, …}], decisions: [{action, reason, note, by, at, …}]}
Every item is in it whatever its state, and everything that was decided on it. No e-mail address is.`,
  async run(args, io) {
    const { values } = parseArgs({ args, options: { site: { type: 'string' }, out: { type: 'string' } } });
    return withCommunity(io, async (m) => {
      const site = await siteNamed(m, values.site);
      let count = 0;
      const lines = async function* (): AsyncGenerator<string> {
        for await (const line of exportLines(m.store.db, m.kinds, site)) {
          if (line.type === 'contribution') count += 1;
          yield JSON.stringify(line);
        }
      };
      if (values.out === undefined) for await (const line of lines()) io.out(line);
      else {
        // Readable by its owner alone: it holds what nobody has published.
        await writingTo(values.out, 0o600, async (write) => {
          for await (const line of lines()) await write(`${line}\n`);
        });
        io.out(`Wrote ${count} ${count === 1 ? 'item' : 'items'} to ${values.out}.`);
      }
      return 0;
    });
  },
};
