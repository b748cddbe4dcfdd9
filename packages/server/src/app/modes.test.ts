import assert from 'node:assert/strict';
import { networkInterfaces } from 'node:os';
import { test, type TestContext } from 'node:test';
import { readConfig, type Mode } from '../platform/config/index.ts';
import { silentLog } from '../platform/log/index.ts';
import { commandLine } from './cli/cli.harness.ts';
import { startServer } from './server.ts';

/** A server in its mode on a fresh database, and its port. */
async function serving(t: TestContext, mode: Mode): Promise<number> {
  const line = await commandLine(t);
  const env = { ...line.env, PORT: '0', DEMO_PORT: '0', PUBLIC_URL: 'http://localhost:1' };
  const config = readConfig(mode === 'demo' ? env : { ...env, SMTP_URL: 'smtp://127.0.0.1:1' }, { mode, serving: true });
  const server = await startServer(config, { log: silentLog });
  t.after(() => server.close());
  return server.port;
}

/** The status that `path` answers with there, or why nobody answers. */
async function statusAt(address: string, port: number, path = '/healthz'): Promise<number | string> {
  try {
    return (await fetch(`http://${address}:${port}${path}`)).status;
  } catch (error) {
    return ((error as Error).cause as { code?: string } | undefined)?.code ?? String(error);
  }
}

/** An address of this machine that is not 127.0.0.1: one that others reach it by or, on Linux, another of its own. */
const other =
  Object.values(networkInterfaces())
    .flatMap((addresses) => addresses ?? [])
    .find(({ internal, family }) => !internal && family === 'IPv4')?.address ?? (process.platform === 'linux' ? '127.0.0.2' : null);

test(
  'the demo answers this machine alone, whatever network it is on; a real server answers every address',
  { skip: other ? false : 'this machine has one address only' },
  async (t) => {
    const demo = await serving(t, 'demo');
    assert.equal(await statusAt('127.0.0.1', demo), 200);
    assert.equal(await statusAt(other!, demo), 'ECONNREFUSED');
    const real = await serving(t, 'production');
    assert.equal(await statusAt('127.0.0.1', real), 200);
    assert.equal(await statusAt(other!, real), 200);
  },
);

test('the page of kept mails, with codes that anybody could sign in by, is the demo’s alone', async (t) => {
  assert.equal(await statusAt('127.0.0.1', await serving(t, 'demo'), '/demo/mail'), 200);
  assert.equal(await statusAt('127.0.0.1', await serving(t, 'production'), '/demo/mail'), 404);
});

test('the documentation is served by the demo alone', async (t) => {
  assert.equal(await statusAt('127.0.0.1', await serving(t, 'demo'), '/demo/docs'), 200);
  assert.equal(await statusAt('127.0.0.1', await serving(t, 'production'), '/demo/docs'), 404);
});
