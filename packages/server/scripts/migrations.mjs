// Writes the SQL that takes the last migration's schema to the tables as declared, for both engines.
//   node packages/server/scripts/migrations.mjs add_report_appeals    a new pair of files under that name
//   node packages/server/scripts/migrations.mjs --check               exits 1 when the tables have moved on without a migration
import { existsSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { fileURLToPath } from 'node:url';
import { tablesOf } from '../src/app/tables.ts';

const { generateDrizzleJson, generateMigration, generateSQLiteDrizzleJson, generateSQLiteMigration } = createRequire(import.meta.url)(
  'drizzle-kit/api',
);
const folder = fileURLToPath(new URL('../migrations', import.meta.url));
const check = process.argv.includes('--check');
const name = process.argv.slice(2).find((word) => /^[a-z0-9_]+$/.test(word));
if (!check && !name) throw new Error('Give the migration a name, in words_like_this.');

// Full text lives outside the table declarations: its SQL is written by hand in 0001 and never touched by a diff.
const engines = {
  sqlite: {
    empty: { version: '6', dialect: 'sqlite', id: '0', prevId: '', tables: {}, views: {}, enums: {}, _meta: { tables: {}, columns: {} } },
    json: (tables) => generateSQLiteDrizzleJson(tables, '0'),
    diff: generateSQLiteMigration,
  },
  postgres: {
    empty: {
      id: '0',
      prevId: '',
      version: '7',
      dialect: 'postgresql',
      tables: {},
      enums: {},
      schemas: {},
      policies: {},
      roles: {},
      sequences: {},
      views: {},
      _meta: { schemas: {}, tables: {}, columns: {} },
    },
    json: (tables) => generateDrizzleJson(tables, '0'),
    diff: generateMigration,
  },
};

let stale = 0;
let tables = 0;
for (const [dialect, engine] of Object.entries(engines)) {
  const snapshotFile = `${folder}/${dialect}/snapshot.json`;
  const before = existsSync(snapshotFile) ? JSON.parse(readFileSync(snapshotFile, 'utf8')) : engine.empty;
  const now = { ...(await engine.json(tablesOf(dialect))), id: '0', prevId: '' };
  tables += Object.keys(now.tables).length;
  const statements = await engine.diff(before, now);
  if (statements.length === 0) continue;
  if (check) {
    stale += 1;
    console.error(`${dialect}: the tables differ from the last migration:\n${statements.join('\n')}`);
    continue;
  }
  const number = String(readdirSync(`${folder}/${dialect}`).filter((file) => file.endsWith('.sql')).length + 1).padStart(4, '0');
  writeFileSync(`${folder}/${dialect}/${number}_${name}.sql`, `${statements.join('\n--> statement-breakpoint\n')}\n`);
  writeFileSync(snapshotFile, `${JSON.stringify(now, null, 1)}\n`);
  console.log(`${dialect}/${number}_${name}.sql: ${statements.length} statements`);
}
if (tables === 0) throw new Error('No table was seen.');
console.log(`migrations: ${tables} tables looked at, ${stale === 0 ? 'nothing stale' : `${stale} stale`}`);
process.exit(stale === 0 ? 0 : 1);
