/** Configuration from the environment, validated at start with plain messages; `commonward doctor` prints this table. */
import { isIP } from 'node:net';
import { resolve } from 'node:path';

export type Mode = 'demo' | 'production';

export type Config = {
  mode: Mode;
  port: number;
  demoPort: number;
  databaseUrl: string;
  dataDir: string;
  /** The server's own origin, without a trailing slash: admin links and snippets are made from it. */
  publicUrl: string;
  smtpUrl: string | null;
  mailFrom: string;
  trustedProxies: string[];
  secret: string | null;
  synchronous: 'NORMAL' | 'FULL';
};

/** What a setting means, for `commonward doctor` and docs/operating.md. */
export const settings: { name: string; meaning: string; default: string }[] = [
  { name: 'PORT', meaning: 'port of the server', default: '8787' },
  { name: 'DEMO_PORT', meaning: 'port of the demo clinic (demo mode only)', default: 'PORT + 1' },
  { name: 'DATABASE_URL', meaning: 'a file for SQLite, or postgres://…', default: 'DATA_DIR/commonward.db' },
  { name: 'DATA_DIR', meaning: 'where the SQLite file and the key file live', default: './data' },
  { name: 'PUBLIC_URL', meaning: "the server's address as browsers see it; needed in production", default: 'http://localhost:PORT (demo)' },
  {
    name: 'SMTP_URL',
    meaning: 'smtp:// or smtps:// address of the mail server; needed in production',
    default: 'none (demo keeps mails on its own page)',
  },
  { name: 'MAIL_FROM', meaning: 'sender of every mail', default: 'commonward@ the host of PUBLIC_URL' },
  { name: 'TRUSTED_PROXIES', meaning: 'addresses or CIDR ranges whose X-Forwarded-For is believed, with commas', default: 'none' },
  {
    name: 'COMMONWARD_SECRET',
    meaning: 'at least 32 characters; seals addresses and signs tokens; needed with PostgreSQL',
    default: 'DATA_DIR/secret.key, made on first start',
  },
  { name: 'SQLITE_SYNCHRONOUS', meaning: 'NORMAL or FULL: FULL keeps every acknowledged write through a power cut', default: 'NORMAL' },
  { name: 'COMMONWARD_MODE', meaning: 'demo or production; `npm start` runs demo, `commonward serve` production', default: 'production' },
];

/** Every reason why the process must not start, each a sentence that says what to do. */
export class ConfigError extends Error {
  readonly reasons: string[];
  constructor(reasons: string[]) {
    super(reasons.join('\n'));
    this.name = 'ConfigError';
    this.reasons = reasons;
  }
}

const loopback = /^(localhost|127(\.\d{1,3}){3}|\[::1\])$/;

/** Reads and checks the environment. `needs` says which command asks: only `serve` wants mail and a public address. Throws {@link ConfigError}. */
export function readConfig(env: NodeJS.ProcessEnv, needs: { mode?: Mode; serving?: boolean } = {}): Config {
  const reasons: string[] = [];
  const mode = (needs.mode ?? (env['COMMONWARD_MODE'] || 'production')) as Mode;
  if (mode !== 'demo' && mode !== 'production') reasons.push(`COMMONWARD_MODE is "${String(mode)}": it can be demo or production.`);

  const port = portOf('PORT', env['PORT'], 8787, reasons);
  const demoPort = portOf('DEMO_PORT', env['DEMO_PORT'], port + 1, reasons);
  const dataDir = resolve(env['DATA_DIR'] || './data');
  const databaseUrl = env['DATABASE_URL'] || resolve(dataDir, 'commonward.db');
  const onPostgres = /^postgres(ql)?:\/\//.test(databaseUrl);
  // A single letter before a colon is a drive of Windows.
  if (!onPostgres && /^(?!file:)[a-z][a-z0-9+.-]+:/i.test(databaseUrl))
    reasons.push('DATABASE_URL is neither a file nor a postgres:// address.');

  let publicUrl = `http://localhost:${port}`;
  if (env['PUBLIC_URL']) {
    try {
      const url = new URL(env['PUBLIC_URL']);
      if (url.protocol !== 'https:' && url.protocol !== 'http:') throw new Error('protocol');
      publicUrl = url.origin;
      if (url.pathname !== '/' || url.search || url.hash)
        reasons.push('PUBLIC_URL is an origin: leave out the path, as in https://community.clinic.example.');
      if (url.protocol === 'http:' && !loopback.test(url.hostname))
        reasons.push('PUBLIC_URL must be https: put a TLS proxy in front (docs/operating.md).');
      if (mode === 'demo' && !loopback.test(url.hostname))
        reasons.push(
          'Demo mode serves this machine only, so PUBLIC_URL must be a loopback address. Run `commonward serve` for a real site.',
        );
    } catch {
      reasons.push('PUBLIC_URL is not an address. It looks like https://community.clinic.example.');
    }
  } else if (needs.serving && mode === 'production') {
    reasons.push('PUBLIC_URL is missing: the https address under which browsers reach this server.');
  }

  const smtpUrl = env['SMTP_URL'] || null;
  if (smtpUrl && !/^smtps?:\/\//.test(smtpUrl)) reasons.push('SMTP_URL starts with smtp:// or smtps://.');
  if (!smtpUrl && needs.serving && mode === 'production') reasons.push('SMTP_URL is missing: without mail nobody can sign in.');

  const secret = env['COMMONWARD_SECRET'] || null;
  if (secret && secret.length < 32)
    reasons.push('COMMONWARD_SECRET is too short: at least 32 characters, for instance from `commonward key`.');
  if (!secret && onPostgres && mode === 'production')
    reasons.push('COMMONWARD_SECRET is missing: with PostgreSQL every server process needs the same one.');

  const synchronous = (env['SQLITE_SYNCHRONOUS'] || 'NORMAL').toUpperCase();
  if (synchronous !== 'NORMAL' && synchronous !== 'FULL') reasons.push('SQLITE_SYNCHRONOUS is NORMAL or FULL.');

  const trustedProxies = (env['TRUSTED_PROXIES'] ?? '').split(',').flatMap((entry) => entry.trim() || []);
  for (const entry of trustedProxies)
    if (!isAddressRange(entry)) reasons.push(`TRUSTED_PROXIES has "${entry}": addresses or ranges such as 10.0.0.0/8.`);

  if (reasons.length > 0) throw new ConfigError(reasons);
  return {
    mode,
    port,
    demoPort,
    databaseUrl,
    dataDir,
    publicUrl,
    smtpUrl,
    mailFrom: env['MAIL_FROM'] || `commonward@${new URL(publicUrl).hostname}`,
    trustedProxies,
    secret,
    synchronous: synchronous as 'NORMAL' | 'FULL',
  };
}

function isAddressRange(entry: string): boolean {
  const [address = '', bits, ...more] = entry.split('/');
  const family = isIP(address);
  return family !== 0 && more.length === 0 && (bits === undefined || (/^\d{1,3}$/.test(bits) && Number(bits) <= (family === 4 ? 32 : 128)));
}

function portOf(name: string, value: string | undefined, standard: number, reasons: string[]): number {
  if (value === undefined || value === '') return standard;
  const port = Number(value);
  if (!Number.isInteger(port) || port < 0 || port > 65535) reasons.push(`${name} is "${value}": a number from 0 to 65535.`);
  return port;
}
