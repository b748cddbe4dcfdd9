/** The image that the Dockerfile makes: it is built, starts with nothing but its settings, answers, and ends when it is asked to. */
import assert from 'node:assert/strict';
import { execFile, spawnSync } from 'node:child_process';
import { test } from 'node:test';
import { promisify } from 'node:util';
import { root } from '../../../scripts/build.mjs';

const execute = promisify(execFile);

/** What a command of Docker's prints. Throws with all it said. */
async function docker(...args) {
  try {
    return (await execute('docker', args, { cwd: root, maxBuffer: 64 * 1024 * 1024 })).stdout.trim();
  } catch (error) {
    throw new Error(`docker ${args.join(' ')} ended with ${error.code}\n${error.stdout}\n${error.stderr}`);
  }
}

const answers = spawnSync('docker', ['version', '--format', '{{.Server.Version}}'], { timeout: 20_000 }).status === 0;

/** Waits until the container answers; returns its address. */
async function answering(id) {
  const address = `http://${(await docker('port', id, '8787/tcp')).split('\n')[0]}`;
  const deadline = Date.now() + 60_000;
  while (!(await fetch(`${address}/healthz`).catch(() => null))?.ok) {
    const running = await docker('inspect', '--format', '{{.State.Running}}', id);
    assert.ok(running === 'true' && Date.now() < deadline, `it does not answer:\n${await docker('logs', id)}`);
    await new Promise((resolve) => setTimeout(resolve, 200));
  }
  return address;
}

const skip = answers ? false : 'THE DOCKERFILE IS NOT TESTED: no Docker answers on this machine';

test('the image is built, answers from an account of no importance, and ends well', { skip }, async () => {
  const image = `commonward-test:${process.pid}`;
  await docker('build', '--tag', image, '.');
  try {
    const settings = ['--env', 'PUBLIC_URL=http://localhost:8787', '--env', 'SMTP_URL=smtp://127.0.0.1:25'];
    const id = await docker('run', '--detach', '--publish', '127.0.0.1::8787', ...settings, image);
    try {
      const address = await answering(id);
      for (const path of ['/readyz', '/w/1/commonward.js', '/admin']) assert.equal((await fetch(address + path)).status, 200, path);
      assert.equal(await docker('exec', id, 'id', '-un'), 'node');
      await docker('stop', '-t', '20', id);
      assert.equal(await docker('inspect', '--format', '{{.State.ExitCode}}', id), '0');
    } finally {
      await docker('rm', '--force', '--volumes', id);
    }
  } finally {
    await docker('image', 'rm', '--force', image);
  }
});
