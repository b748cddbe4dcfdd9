import assert from 'node:assert/strict';
import { readFileSync, rmSync, statSync } from 'node:fs';
import { createServer, type AddressInfo } from 'node:net';
import { join } from 'node:path';
import { test } from 'node:test';
import { clinicIsHere } from '../demo/clinic-site.ts';
import { demoStaff, demoSubjects } from '../demo/demo.content.ts';
import { commandLine, type CommandLine } from './cli.harness.ts';
import { runCommand } from './run.ts';

/** Ports that nobody listens on, different from each other. */
async function freePorts(count: number): Promise<number[]> {
  const held = await Promise.all(
    Array.from({ length: count }, async () => {
      const server = createServer();
      await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
      return server;
    }),
  );
  const ports = held.map((server) => (server.address() as AddressInfo).port);
  await Promise.all(held.map((server) => new Promise((resolve) => server.close(resolve))));
  return ports;
}

/** Starts the demo as it is typed, runs `work` while it serves, and tells what it printed. */
async function duringDemo(line: CommandLine, ports: { port: number; demoPort: number }, work: (printed: string) => Promise<void>) {
  const out: string[] = [];
  const err: string[] = [];
  let failed: Error | null = null;
  const code = await runCommand(['demo'], {
    env: { ...line.env, PORT: String(ports.port), DEMO_PORT: String(ports.demoPort) },
    out: (text) => void out.push(text),
    err: (text) => void err.push(text),
    askSecret: () => Promise.resolve(null),
    stopped: () =>
      work(out.join('\n')).catch((error: unknown) => {
        failed = error as Error;
      }),
  });
  if (failed !== null) throw failed as Error;
  assert.equal(code, 0, err.join('\n'));
}

const passwordIn = (printed: string): string => /password {2}(\S+)/.exec(printed)![1]!;

test(
  'the demo: one password, kept and printed at every start, lets its people in; its site follows the clinic to another port',
  { skip: clinicIsHere() ? false : 'examples/clinic is not here' },
  async (t) => {
    const line = await commandLine(t);
    const [port, first, second] = (await freePorts(3)) as [number, number, number];
    const server = `http://localhost:${port}`;
    const clinicOn = (demoPort: number): string => `http://localhost:${demoPort}`;
    const enter = (password: string) =>
      fetch(`${server}/admin/api/session`, {
        method: 'POST',
        headers: { 'content-type': 'application/json', origin: server, 'sec-fetch-site': 'same-origin' },
        body: JSON.stringify({ email: demoStaff[0]!.email, password }),
      });
    /** Whether a page there may send something. */
    const takesPostsFrom = async (origin: string): Promise<boolean> => {
      const answer = await fetch(`${server}/v1/larkfield/codes`, {
        method: 'POST',
        headers: { 'content-type': 'application/json', origin },
        body: JSON.stringify({ email: 'ada@mail.example', ofAge: true }),
      });
      assert.ok([202, 403].includes(answer.status), await answer.text());
      return answer.status === 202;
    };

    let kept = '';
    await duringDemo(line, { port, demoPort: first }, async (printed) => {
      kept = passwordIn(printed);
      assert.match(kept, /^[a-z2-9]{5}(-[a-z2-9]{5}){3}$/);
      const file = join(line.env['DATA_DIR']!, 'demo-password');
      assert.equal(readFileSync(file, 'utf8').trim(), kept);
      if (process.platform !== 'win32') assert.equal(statSync(file).mode & 0o077, 0, 'others on this machine cannot read it');
      for (const { email } of demoStaff) assert.ok(printed.includes(email), email);
      assert.equal((await enter(kept)).status, 200);
      assert.equal(await takesPostsFrom(clinicOn(first)), true);
      assert.equal(await takesPostsFrom(clinicOn(second)), false);
    });

    await duringDemo(line, { port, demoPort: second }, async (printed) => {
      assert.equal(passwordIn(printed), kept, 'the second start prints the same one');
      const entered = await enter(kept);
      assert.equal(entered.status, 200);
      assert.equal(await takesPostsFrom(clinicOn(second)), true, 'the clinic moved to another port, and its pages go on');
      const cookie = entered.headers.get('set-cookie')!.split(';')[0]!;
      const read = async (path: string) => (await fetch(`${server}/admin/api/${path}`, { headers: { cookie } })).json();
      const [site] = (await read('sites')) as { origins: string[]; privacyUrl: string }[];
      assert.ok(site!.origins.includes(clinicOn(first)), 'what was allowed stays');
      assert.equal(site!.privacyUrl, `${clinicOn(second)}/privacy.html`);
      const subjects = (await read('sites/larkfield/subjects')) as { key: string; pageUrl: string | null }[];
      for (const { key, page } of demoSubjects)
        assert.equal(subjects.find((subject) => subject.key === key)?.pageUrl, clinicOn(second) + page, key);
    });

    rmSync(join(line.env['DATA_DIR']!, 'demo-password'));
    await duringDemo(line, { port, demoPort: second }, async (printed) => {
      assert.notEqual(passwordIn(printed), kept, 'a lost one is made anew');
      assert.equal((await enter(passwordIn(printed))).status, 200);
      assert.equal((await enter(kept)).status, 401, 'and the lost one opens nothing');
    });
  },
);
