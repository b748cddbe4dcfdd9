import { parseArgs } from 'node:util';
import * as v from 'valibot';
import { cleanLine } from '../../kernel/text.ts';
import {
  claimInstance,
  defaultSettings,
  findSite,
  jurisdictions,
  lineLimits,
  siteKey,
  siteSettings,
  type Jurisdiction,
} from '../../features/sites/index.ts';
import { createOwner, email as emailShape, hashPassword, operator } from '../../features/identity/index.ts';
import { keyFile } from '../compose.ts';
import { openSite } from '../open-site.ts';
import { WrongInstance } from '../server.ts';
import { CommandFailed, UsageError, wanted, type Command, type Io } from './command.ts';
import { onPostgres, withCommunity } from './opened.ts';

const shortest = 12;

/** Makes a site and its first owner. */
export const init: Command = {
  name: 'init',
  usage: `Usage: commonward init --site KEY --name NAME --email OWNER [options]

  --site KEY            what the tag names: lower-case letters, digits and hyphens, at most 40
  --name NAME           the clinic's name, as readers see it
  --email OWNER         address of the first owner; somebody who has an account keeps it
  --owner-name NAME     the owner's own name (default: the part of the address before the @; Owner where that is no name)
  --origin ORIGIN       a website that carries the panel, such as https://clinic.example; may be given several times
  --jurisdiction CODE   ${jurisdictions.join(', ')} (default other)

The password comes from COMMONWARD_PASSWORD, or is asked for; without one a link is printed with which the owner chooses it, once.
Needs only the database's settings (DATA_DIR or DATABASE_URL), no mail server. Makes the database if there is none.`,
  async run(args, io) {
    const { values } = parseArgs({
      args,
      options: {
        site: { type: 'string' },
        name: { type: 'string' },
        email: { type: 'string' },
        'owner-name': { type: 'string' },
        origin: { type: 'string', multiple: true },
        jurisdiction: { type: 'string' },
      },
    });
    const key = wanted(values.site, '--site');
    if (!v.is(siteKey, key))
      throw new UsageError('--site takes lower-case letters, digits and hyphens, at most 40, beginning with a letter or digit.');
    const name = cleanLine(wanted(values.name, '--name'), { field: '--name', max: lineLimits.siteName });
    const email = wanted(values.email, '--email').trim();
    if (!v.is(emailShape, email)) throw new UsageError('--email is not an e-mail address.');
    const jurisdiction = (values.jurisdiction ?? 'other') as Jurisdiction;
    if (!jurisdictions.includes(jurisdiction)) throw new UsageError(`--jurisdiction is one of ${jurisdictions.join(', ')}.`);
    const settings = { ...defaultSettings(name, jurisdiction), origins: [...new Set((values.origin ?? []).map(originOf))] };
    const checked = v.safeParse(siteSettings, settings);
    if (!checked.success) throw new UsageError(checked.issues.map((issue) => `${v.getDotPath(issue) ?? ''}: ${issue.message}`).join('\n'));
    const ownerName = values['owner-name'] ?? nameFrom(email);

    return withCommunity(
      io,
      async (m) => {
        if (await findSite(m.store.db, key)) throw new CommandFailed(`There is a site "${key}" already.`);
        const passwordHash = await passwordFrom(io);
        const made = await m.store.tx(async (tx) => {
          const mode = await claimInstance(tx, 'mode', m.config.mode);
          if (mode !== m.config.mode) throw new WrongInstance(mode, m.config.mode);
          await openSite(tx, m, key, checked.output, operator);
          return createOwner(tx, m, key, { email, name: ownerName, passwordHash });
        });
        io.out(`Made the site "${key}" with ${email} as its owner.`);
        if (made.link) {
          io.out('Whoever opens this link chooses the password. It works once:');
          io.out(`  ${made.link.url}`);
          if (!io.env['PUBLIC_URL']) io.out('  (PUBLIC_URL is not set: put the address of your server in its place.)');
        }
        io.out(
          'Next: start the server with `commonward serve`, sign in at /admin, and name the controller and the privacy page under Sites;',
        );
        io.out('until then the site takes no posts.');
        if (!onPostgres(m.config) && m.config.secret === null)
          io.out(`Keep a copy of ${keyFile(m.config)}: addresses cannot be read without it.`);
        return 0;
      },
      { create: true },
    );
  },
};

function originOf(text: string): string {
  try {
    const { origin } = new URL(text);
    if (origin !== 'null' && /^https?:/.test(origin)) return origin;
  } catch {
    // Said below.
  }
  throw new UsageError(`--origin is "${text}": it looks like https://clinic.example.`);
}

/** Of 2 to 80 characters, as a name has to be. Never the whole address: a name stands beside what its owner publishes. */
function nameFrom(email: string): string {
  const name = email.split('@', 1)[0]!;
  return [...name].length < 2 || name.length > 80 ? 'Owner' : name;
}

/** Null when nobody gave one: then a link does instead. */
async function passwordFrom(io: Io): Promise<string | null> {
  const password = io.env['COMMONWARD_PASSWORD'] || (await io.askSecret('Password for the owner (empty for a link instead): ')) || null;
  if (password === null) return null;
  if ([...password].length < shortest || password.length > 200)
    throw new CommandFailed(`The password has at least ${shortest} and at most 200 characters.`);
  return hashPassword(password);
}
