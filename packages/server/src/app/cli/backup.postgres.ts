/**
 * A PostgreSQL database as gzipped JSON lines, and back. First a line that says what it is, then for each table a line with its name,
 * then its rows as objects. PostgreSQL itself turns rows to JSON and back, so no type is lost on the way.
 */
import { createReadStream, createWriteStream } from 'node:fs';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { createGunzip, createGzip } from 'node:zlib';
import type { PoolClient } from 'pg';
import { isServedElsewhere, knownMigrations, NewerDatabase, type PostgresStore } from '../../platform/db/index.ts';
import { CommandFailed } from './command.ts';
import { linesIn } from './lines.ts';

type Head = { commonward: 'backup'; format: 1; dialect: 'postgres'; migrations: string[]; tables: string[]; at: number };

/** Rows fetched, and inserted, at a time. */
const portion = 500;

async function tablesIn(client: PoolClient): Promise<string[]> {
  const found = await client.query<{ name: string }>(
    "SELECT table_name AS name FROM information_schema.tables WHERE table_schema = current_schema() AND table_type = 'BASE TABLE' AND table_name <> 'schema_migration' ORDER BY table_name",
  );
  return found.rows.map((row) => row.name);
}

async function migrationsIn(client: PoolClient): Promise<string[]> {
  return (await client.query<{ name: string }>('SELECT name FROM schema_migration ORDER BY name')).rows.map((row) => row.name);
}

/** Everything as one transaction sees it; others go on writing. */
export async function dumpPostgres(store: PostgresStore, file: string): Promise<void> {
  const client = await store.pool.connect();
  try {
    await client.query('BEGIN TRANSACTION ISOLATION LEVEL REPEATABLE READ, READ ONLY');
    await pipeline(Readable.from(linesOf(client)), createGzip(), createWriteStream(file, { mode: 0o600 }));
    await client.query('COMMIT');
    client.release();
  } catch (error) {
    // The transaction is in no known state: so is the connection.
    client.release(true);
    throw error;
  }
}

async function* linesOf(client: PoolClient): AsyncGenerator<string> {
  const tables = await tablesIn(client);
  const head: Head = {
    commonward: 'backup',
    format: 1,
    dialect: 'postgres',
    migrations: await migrationsIn(client),
    tables,
    at: Date.now(),
  };
  yield `${JSON.stringify(head)}\n`;
  for (const table of tables) {
    yield `${JSON.stringify({ table })}\n`;
    await client.query(`DECLARE rows CURSOR FOR SELECT to_jsonb(t)::text AS row FROM ${client.escapeIdentifier(table)} t`);
    for (;;) {
      const { rows } = await client.query<{ row: string }>(`FETCH ${portion} FROM rows`);
      if (rows.length === 0) break;
      yield rows.map(({ row }) => `${row}\n`).join('');
    }
    await client.query('CLOSE rows');
  }
  // Without this line the file was cut off.
  yield `${JSON.stringify({ end: true })}\n`;
}

/** Throws CommandFailed where the file is cut off, or no gzip at all. */
async function* readLines(file: string): AsyncGenerator<string> {
  const unzipped = createReadStream(file).pipe(createGunzip());
  try {
    for await (const line of linesIn(unzipped)) {
      if (line === null)
        throw new CommandFailed('The backup holds a line that is no text, or longer than any that `commonward backup` writes.');
      yield line;
    }
  } catch (error) {
    const code = (error as { code?: unknown }).code;
    throw code === 'Z_DATA_ERROR' || code === 'Z_BUF_ERROR' ? new CommandFailed(`${file} is not a whole gzip file.`) : error;
  } finally {
    unzipped.destroy();
  }
}

/** Reads a dump to its end. Throws CommandFailed when it is none, or not whole. */
export async function inspectDump(file: string): Promise<void> {
  let [head, last]: [Head | null, string] = [null, ''];
  for await (const line of readLines(file)) {
    head ??= headOf(line);
    last = line;
  }
  if (head === null || last !== JSON.stringify({ end: true })) throw new CommandFailed('The backup ends in the middle.');
}

function headOf(line: string): Head {
  let head: Partial<Head> = {};
  try {
    head = JSON.parse(line) as Partial<Head>;
  } catch {
    // Said below.
  }
  if (head.commonward !== 'backup' || head.format !== 1 || !Array.isArray(head.migrations) || !Array.isArray(head.tables)) {
    throw new CommandFailed('This file is not a backup of a PostgreSQL database of Commonward.');
  }
  return head as Head;
}

/**
 * Loads a backup into a migrated database, in one transaction: it is all there or nothing is. `replace` empties the tables first;
 * without it a database that has sites is refused, and so is one that a server has open: what that keeps in memory would not be
 * what stands here. Throws CommandFailed, {@link NewerDatabase}.
 */
export async function loadPostgres(store: PostgresStore, file: string, replace: boolean): Promise<void> {
  const client = await store.pool.connect();
  try {
    await client.query('BEGIN');
    if (await isServedElsewhere(client)) throw new CommandFailed('A server has this database open. Stop it first.');
    const tables = await tablesIn(client);
    if (!replace && (await client.query('SELECT 1 FROM site LIMIT 1')).rowCount)
      throw new CommandFailed('The database has sites in it. Add --force to replace everything in it.');
    await client.query(`TRUNCATE ${tables.map((table) => client.escapeIdentifier(table)).join(', ')}`);
    await loadLines(client, file, tables);
    await client.query('COMMIT');
    client.release();
  } catch (error) {
    client.release(true);
    throw error;
  }
}

async function loadLines(client: PoolClient, file: string, tables: string[]): Promise<void> {
  let head: Head | null = null;
  let table: string | null = null;
  let waiting: string[] = [];
  let ended = false;
  const flush = async (): Promise<void> => {
    if (waiting.length === 0 || table === null) return;
    const name = client.escapeIdentifier(table);
    await client.query(`INSERT INTO ${name} SELECT * FROM jsonb_populate_recordset(NULL::${name}, $1::jsonb)`, [`[${waiting.join(',')}]`]);
    waiting = [];
  };
  for await (const line of readLines(file)) {
    if (head === null) {
      head = headOf(line);
      assertFits(head, tables);
      continue;
    }
    // Only these two lines have one member; every table has more columns than that.
    if (/^\{"(table|end)":/.test(line) && Object.keys(JSON.parse(line) as object).length === 1) {
      await flush();
      const mark = JSON.parse(line) as { table?: string; end?: true };
      ended = mark.end === true;
      table = mark.table ?? null;
      if (mark.table !== undefined && !tables.includes(mark.table))
        throw new CommandFailed(`The backup has a table "${mark.table}" that this version does not know.`);
      continue;
    }
    waiting.push(line);
    if (waiting.length >= portion) await flush();
  }
  if (!ended) throw new CommandFailed('The backup ends in the middle.');
}

function assertFits(head: Head, tables: string[]): void {
  const known = knownMigrations('postgres');
  const unknown = head.migrations.filter((name) => !known.includes(name));
  if (unknown.length > 0) throw new NewerDatabase(unknown);
  const missing = known.filter((name) => !head.migrations.includes(name));
  // Its rows lack what these steps would have added: the version that wrote them restores them, then upgrades.
  if (missing.length > 0 || tables.length !== head.tables.length) {
    throw new CommandFailed(
      `This backup is from an older version (without ${missing.join(', ')}). Restore it with that version, then upgrade.`,
    );
  }
}
