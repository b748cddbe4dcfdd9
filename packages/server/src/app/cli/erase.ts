import { parseArgs } from 'node:util';
import { isId } from '../../kernel/ids.ts';
import { scrub } from '../../platform/db/index.ts';
import { findMemberByEmail, operator } from '../../features/identity/index.ts';
import { eraseEverywhere } from '../erase.ts';
import type { Community } from '../compose.ts';
import { CommandFailed, UsageError, type Command, type Io } from './command.ts';
import { siteNamed, withCommunity } from './opened.ts';

/** One member, everywhere. */
export const erase: Command = {
  name: 'erase',
  usage: `Usage: commonward erase [--site KEY] (--email ADDRESS | --member ID)
       commonward erase --files

--site is needed when there is more than one. Removes one member of that site for good: address, pseudonym, sessions, every text with
its ratings, their "helpful" votes, what moderators wrote to them and readers wrote about their posts, and whatever mail about it still
waits. Other people's answers and replies stay. The audit records that it happened, with ids only. Then the database's own files are
rewritten, so that the bytes are gone from them too; where a busy server kept that from being finished, --files does only this part
again. Backups are not reached: erase again after restoring an older one.`,
  async run(args, io) {
    const { values } = parseArgs({
      args,
      options: { site: { type: 'string' }, email: { type: 'string' }, member: { type: 'string' }, files: { type: 'boolean' } },
    });
    if (values.files) return withCommunity(io, (m) => rewrite(m, io));
    if ((values.email === undefined) === (values.member === undefined)) throw new UsageError('Give --email or --member.');
    if (values.member !== undefined && !isId('mem', values.member))
      throw new UsageError('--member is an id such as mem_01…; the admin page and the audit show it.');
    return withCommunity(io, async (m) => {
      const site = await siteNamed(m, values.site);
      const member = values.member ?? (await findMemberByEmail(m.store.db, m.keys, site.key, values.email!))?.id;
      if (!member) throw new CommandFailed('No member of this site has this address. Nothing was changed.');
      const done = await eraseEverywhere(m, site, member, operator);
      io.out(
        `Erased ${done.member}: ${done.items} ${done.items === 1 ? 'item' : 'items'} and ${done.votes} ${done.votes === 1 ? 'vote' : 'votes'}.`,
      );
      return rewrite(m, io);
    });
  },
};

async function rewrite(m: Community, io: Io): Promise<number> {
  const { complete } = await scrub(m.store);
  if (complete) {
    io.out('The database files have been rewritten without what was erased. Backups made before still hold it.');
    return 0;
  }
  io.err('The rows are gone, but another process kept the database in use, so old bytes may remain in its files.');
  io.err('Run `commonward erase --files` when the server is idle.');
  return 1;
}
