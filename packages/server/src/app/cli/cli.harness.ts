/** Commands as they are typed, against a database of their own on the engine under test. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { TestContext } from 'node:test';
import { createDatabase, dropDatabase } from '../../../test/support/postgres.ts';
import type { Io } from './command.ts';
import { runCommand } from './run.ts';

export const onPostgresEngine = process.env['TEST_DATABASE'] === 'postgres';

export type Said = { code: number; out: string; err: string };
export type CommandLine = {
  /** A folder that ends with the test. */
  folder: string;
  env: NodeJS.ProcessEnv;
  run(...words: string[]): Promise<Said>;
  /** The same machine with other settings. */
  with(env: NodeJS.ProcessEnv): CommandLine;
};

/** An empty database: its file does not exist yet, or it has no table. */
export async function commandLine(t: TestContext): Promise<CommandLine> {
  const folder = mkdtempSync(join(tmpdir(), 'commonward-cli-'));
  t.after(() => rmSync(folder, { recursive: true, force: true }));
  const env: NodeJS.ProcessEnv = { DATA_DIR: join(folder, 'data'), COMMONWARD_PASSWORD: 'a long walk by the sea' };
  if (onPostgresEngine) {
    const url = await createDatabase({ migrated: false });
    t.after(() => dropDatabase(url));
    env['DATABASE_URL'] = url;
    env['COMMONWARD_SECRET'] = 'a secret of the command line tests, long';
  }
  return lineWith(folder, env);
}

function lineWith(folder: string, env: NodeJS.ProcessEnv): CommandLine {
  return {
    folder,
    env,
    with: (more) => lineWith(folder, { ...env, ...more }),
    async run(...words) {
      const out: string[] = [];
      const err: string[] = [];
      const io: Io = {
        env,
        out: (line) => void out.push(line),
        err: (line) => void err.push(line),
        askSecret: () => Promise.resolve(null),
        stopped: () => Promise.resolve(),
      };
      const code = await runCommand(words, io);
      return { code, out: out.join('\n'), err: err.join('\n') };
    },
  };
}

export const initWords = ['init', '--site', 'larkfield', '--name', 'Larkfield Clinic', '--email', 'owner@larkfield.example'];
