import { createWriteStream } from 'node:fs';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { parseArgs } from 'node:util';
import { exportLines } from '../export.ts';
import { fileToWrite, type Command } from './command.ts';
import { siteNamed, withCommunity } from './opened.ts';

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
      const file = values.out === undefined ? null : fileToWrite(values.out);
      let count = 0;
      const lines = async function* (): AsyncGenerator<string> {
        for await (const line of exportLines(m.store.db, m.kinds, site)) {
          if (line.type === 'contribution') count += 1;
          yield JSON.stringify(line);
        }
      };
      if (file === null) for await (const line of lines()) io.out(line);
      else {
        const ended = async function* (): AsyncGenerator<string> {
          for await (const line of lines()) yield `${line}\n`;
        };
        // Readable by its owner alone: it holds what nobody has published.
        await pipeline(Readable.from(ended()), createWriteStream(file, { mode: 0o600 }));
        io.out(`Wrote ${count} ${count === 1 ? 'item' : 'items'} to ${values.out}.`);
      }
      return 0;
    });
  },
};
