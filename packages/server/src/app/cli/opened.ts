/** Opening what a command works on, and closing it again whatever happens. */
import { existsSync } from 'node:fs';
import { migrationState, NewerDatabase, type Store } from '../../platform/db/index.ts';
import { readConfig, type Config } from '../../platform/config/index.ts';
import { silentLog } from '../../platform/log/index.ts';
import { allSites, type Site } from '../../features/sites/index.ts';
import { installationSecret, keysFrom } from '../../platform/crypto/index.ts';
import { compose, keyFile, openStore, type Community } from '../compose.ts';
import { isKeyOf } from '../installation-key.ts';
import { CommandFailed, type Io } from './command.ts';

export const onPostgres = (config: Pick<Config, 'databaseUrl'>): boolean => /^postgres(ql)?:\/\//.test(config.databaseUrl);

/** The path of the SQLite database. */
export const sqliteFile = (config: Pick<Config, 'databaseUrl'>): string => config.databaseUrl.replace(/^file:/, '');

const hasKey = (config: Config): boolean => config.secret !== null || existsSync(keyFile(config));

/** Whether the key in use is the one of this database. Undefined: there is no key, and none is made; null: none has been used with it. */
export const keyFits = async (db: Store['db'], config: Config): Promise<boolean | null | undefined> =>
  hasKey(config) ? isKeyOf(db, keysFrom(installationSecret(config.secret, config.dataDir))) : undefined;

/** A mistyped DATA_DIR must not end in a new, empty database that answers "no such member". */
function assertThere(config: Config): void {
  if (onPostgres(config)) return;
  if (!existsSync(sqliteFile(config)))
    throw new CommandFailed(
      `There is no database at ${sqliteFile(config)}. Set DATA_DIR or DATABASE_URL, or make one with \`commonward init\`.`,
    );
  if (!hasKey(config)) {
    throw new CommandFailed(
      `The key of this database is missing: put it back at ${keyFile(config)}, or give it as COMMONWARD_SECRET. Addresses cannot be read without it.`,
    );
  }
}

/** The whole server, migrated but not listening. `create`: the command may make the database. */
export async function withCommunity<T>(io: Io, work: (community: Community) => Promise<T>, options: { create?: boolean } = {}): Promise<T> {
  const config = readConfig(io.env);
  if (!options.create) assertThere(config);
  const community = await compose(config, { log: silentLog });
  try {
    return await work(community);
  } finally {
    await community.stop();
  }
}

/** The database as it is: nothing is migrated. Throws {@link NewerDatabase}: what a newer version keeps, and how, this one need not know. */
export async function withStore<T>(config: Config, work: (store: Store) => Promise<T>): Promise<T> {
  assertThere(config);
  const store = openStore(config);
  try {
    const { unknown } = await migrationState(store);
    if (unknown.length > 0) throw new NewerDatabase(unknown);
    return await work(store);
  } finally {
    await store.close();
  }
}

/** The site with this key; the only one there is when none is named. Throws CommandFailed with the sites there are. */
export async function siteNamed({ store }: Pick<Community, 'store'>, key: string | undefined): Promise<Site> {
  const sites = await allSites(store.db);
  const site = key === undefined && sites.length === 1 ? sites[0] : sites.find((other) => other.key === key);
  if (site) return site;
  const there =
    sites.length > 0 ? `There is: ${sites.map((other) => other.key).join(', ')}.` : 'There is none yet: make one with `commonward init`.';
  throw new CommandFailed(key === undefined ? `Name the site with --site. ${there}` : `No site has the key "${key}". ${there}`);
}
