/** The command line: `commonward <command>`. Runs when it is loaded, see bin/commonward.mjs. */
import { createInterface } from 'node:readline/promises';
import { Writable } from 'node:stream';
import type { Io } from './command.ts';
import { runCommand } from './run.ts';

const { stdin, stdout, stderr } = process;

/** A terminal echoes what readline writes, so the answer is read with an output that shows nothing. */
async function askSecret(question: string): Promise<string | null> {
  if (!stdin.isTTY) return null;
  stderr.write(question);
  const silent = new Writable({ write: (_chunk, _encoding, done) => done() });
  const lines = createInterface({ input: stdin, output: silent, terminal: true });
  try {
    return await lines.question('');
  } finally {
    lines.close();
    stderr.write('\n');
  }
}

const io: Io = {
  env: process.env,
  out: (line) => void stdout.write(`${line}\n`),
  err: (line) => void stderr.write(`${line}\n`),
  askSecret,
  stopped: () =>
    new Promise((resolve) => {
      for (const signal of ['SIGINT', 'SIGTERM'] as const) {
        process.once(signal, () => {
          resolve();
          // Told twice, it does not wait for requests in hand.
          process.once(signal, () => process.exit(1));
        });
      }
    }),
};

// A pipe that is closed early, as by `| head`, is no failure of ours.
stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code === 'EPIPE') process.exit(0);
  throw error;
});

process.exitCode = await runCommand(process.argv.slice(2), io);
