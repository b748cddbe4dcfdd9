import { parseArgs } from 'node:util';
import { addressShown, listRoles, resetPasswordLink } from '../../features/identity/index.ts';
import type { Community } from '../compose.ts';
import { CommandFailed, UsageError, wanted, type Command, type Io } from './command.ts';
import { withCommunity } from './opened.ts';

/** People of the clinic, for whoever runs the server. */
export const user: Command = {
  name: 'user',
  usage: `Usage: commonward user list
       commonward user link --email ADDRESS

\`list\` prints everybody who may sign in at /admin, with their roles. \`link\` prints a fresh single-use link with which that person
chooses a new password, and ends their earlier links; it is for the owner, whom nobody else can help. Others ask their owner.`,
  async run(args, io) {
    const { values, positionals } = parseArgs({ args, options: { email: { type: 'string' } }, allowPositionals: true });
    const [what] = positionals;
    if (positionals.length !== 1 || (what !== 'list' && what !== 'link')) throw new UsageError('Say `user list` or `user link`.');
    if (what === 'list') return withCommunity(io, (m) => list(m, io));
    const email = wanted(values.email, '--email');
    return withCommunity(io, (m) => link(m, email, io));
  },
};

async function link(m: Community, email: string, io: Io): Promise<number> {
  const made = await m.store.tx((tx) => resetPasswordLink(tx, m, email));
  if (!made) throw new CommandFailed('Nobody with this address has a role on any site.');
  io.out(made.url);
  io.out(`It works once, until ${new Date(made.expiresAt).toISOString()}.`);
  if (!io.env['PUBLIC_URL']) io.out('PUBLIC_URL is not set: put the address of your server in the link.');
  return 0;
}

async function list(m: Community, io: Io): Promise<number> {
  const people = new Map<string, { line: string; roles: string[] }>();
  for (const { person, site, role } of await listRoles(m.store.db)) {
    const state = person.passwordHash === null ? 'invited' : 'active';
    const known = people.get(person.id) ?? {
      line: `${addressShown(m.keys, person)}  ${person.name}  ${state}`,
      roles: [],
    };
    known.roles.push(`${site}:${role}`);
    people.set(person.id, known);
  }
  for (const { line, roles } of people.values()) io.out(`${line}  ${roles.join(' ')}`);
  if (people.size === 0) io.out('There is nobody yet.');
  return 0;
}
