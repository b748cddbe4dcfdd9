import { parseArgs } from 'node:util';
import { readConfig } from '../../platform/config/index.ts';
import { verifyChain } from '../../features/audit/index.ts';
import { allSites } from '../../features/sites/index.ts';
import { CommandFailed, type Command } from './command.ts';
import { withStore } from './opened.ts';

/** Walks the audit chain of every site, or of one. */
export const verify: Command = {
  name: 'verify',
  usage: `Usage: commonward verify [--site KEY] [--json]

Walks the audit chain of every site, or of one, from its first record. Prints the number of records, or the first one that does not
follow from what stands before it. Exits 1 when a chain is broken.`,
  async run(args, io) {
    const { values } = parseArgs({ args, options: { site: { type: 'string' }, json: { type: 'boolean' } } });
    return withStore(readConfig(io.env), async (store) => {
      const sites = (await allSites(store.db)).filter((site) => values.site === undefined || site.key === values.site);
      if (values.site !== undefined && sites.length === 0) throw new CommandFailed(`No site has the key "${values.site}".`);
      let events = 0;
      let broken = 0;
      for (const { key } of sites) {
        const chain = await store.read((db) => verifyChain(db, key));
        events += chain.events;
        if (chain.brokenAt === null) io.out(`${key}: ${chain.events} records, intact`);
        else {
          broken += 1;
          io.out(`${key}: broken at record ${chain.brokenAt}; the ${chain.events} before it are intact`);
        }
      }
      if (sites.length === 0) io.out('There is no site yet.');
      if (values.json)
        io.out(JSON.stringify({ name: 'verify', ok: broken === 0, figures: { sites: sites.length, records: events, broken } }));
      return broken === 0 ? 0 : 1;
    });
  },
};
