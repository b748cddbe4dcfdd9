/**
 * Runs `npm start`'s own program on ports of its own, looks at what it promises, and runs every example as a visitor meets it: each page
 * in a real browser on another origin.
 * A folder under examples/ that is not named here fails, so that none is only there to be looked at.
 */
import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { createServer } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, test } from 'node:test';
import { chromium } from '@playwright/test';
import { build, root } from './build.mjs';
import { chromiumArgs, chromiumPath } from './chromium.mjs';

const examples = join(root, 'examples');
const folder = mkdtempSync(join(tmpdir(), 'commonward-examples-'));

async function listening(server) {
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  return server.address().port;
}

async function freePorts(count) {
  const servers = Array.from({ length: count }, () => createServer());
  const ports = await Promise.all(servers.map(listening));
  await Promise.all(servers.map((server) => new Promise((resolve) => server.close(resolve))));
  return ports;
}

let demo;
let output = '';
let port;
let clinicPort;
/** @type {import('@playwright/test').Browser} */
let browser;

before(async () => {
  build('browser');
  [port, clinicPort] = await freePorts(2);
  const env = { ...process.env, PORT: String(port), DEMO_PORT: String(clinicPort), DATA_DIR: join(folder, 'data') };
  demo = spawn(process.execPath, [join(root, 'scripts/start.mjs')], {
    cwd: folder,
    env,
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  for (const stream of [demo.stdout, demo.stderr]) stream.on('data', (chunk) => (output += chunk));
  const deadline = Date.now() + 60_000;
  while (!(await fetch(`http://localhost:${port}/readyz`).catch(() => null))?.ok) {
    if (demo.exitCode !== null || Date.now() > deadline) throw new Error(`the demo did not become ready:\n${output}`);
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  browser = await chromium.launch({ executablePath: chromiumPath(), args: chromiumArgs });
});

after(async () => {
  await browser?.close();
  if (demo && demo.exitCode === null) {
    const ended = once(demo, 'exit');
    demo.kill('SIGTERM');
    const timer = setTimeout(() => demo.kill('SIGKILL'), 10_000);
    await ended;
    clearTimeout(timer);
  }
  rmSync(folder, { recursive: true, force: true });
});

/** Opens a page and notes what goes wrong in it and every host it talks to. */
async function visit(url) {
  const context = await browser.newContext();
  const page = await context.newPage();
  const faults = [];
  const hosts = new Set();
  page.on('pageerror', (error) => faults.push(error.message));
  page.on('console', (message) => {
    if (message.type() === 'error' || message.type() === 'warning') faults.push(message.text());
  });
  page.on('response', (response) => {
    if (response.status() >= 400) faults.push(`${response.status()} ${response.url()}`);
  });
  page.on('request', (request) => {
    if (/^https?:/.test(request.url())) hosts.add(new URL(request.url()).host);
  });
  const response = await page.goto(url);
  assert.equal(response?.status(), 200, url);
  return { page, faults, hosts, close: () => context.close() };
}

/** Waits until the panel shows what people wrote, and returns the words in it. */
async function wordsOf(page) {
  const panel = page.locator('commonward-panel');
  await panel.scrollIntoViewIfNeeded();
  await panel.locator('article').first().waitFor({ timeout: 20_000 });
  return panel.locator('article').first().innerText();
}

test('every folder of examples is run here', () => {
  const folders = readdirSync(examples, { withFileTypes: true }).filter((entry) => entry.isDirectory());
  assert.deepEqual(folders.map(({ name }) => name).sort(), ['clinic', 'plain']);
});

describe('npm start', () => {
  test('the server and the clinic answer on localhost and on 127.0.0.1 alike', async () => {
    for (const host of ['localhost', '127.0.0.1']) {
      for (const [at, shows] of [
        [port, /the demo/],
        [clinicPort, /<commonward-panel/],
      ]) {
        const response = await fetch(`http://${host}:${at}/`);
        assert.equal(response.status, 200, `${host}:${at}`);
        assert.match(await response.text(), shows, `${host}:${at}`);
      }
    }
  });

  test('the first page leads to the clinic, the moderators, the mails and the documentation', async () => {
    const { page, faults, close } = await visit(`http://localhost:${port}/`);
    const links = await page.locator('a[href]').evaluateAll((all) => all.map((link) => link.href));
    assert.deepEqual(links, [
      `http://localhost:${clinicPort}/`,
      ...['admin', 'demo/mail', 'demo/docs'].map((path) => `http://localhost:${port}/${path}`),
    ]);
    for (const link of links) assert.equal((await fetch(link)).status, 200, link);
    assert.deepEqual(faults, []);
    await close();
  });

  test('what it prints is where it is, and lets a person sign in', async () => {
    const printed = [...output.matchAll(/http:\/\/localhost:\d+[\w/]*/g)].map(([address]) => address);
    for (const address of [
      `http://localhost:${clinicPort}/`,
      ...['admin', '', 'demo/docs'].map((path) => `http://localhost:${port}/${path}`),
    ])
      assert.ok(printed.includes(address), `${address} is not printed:\n${output}`);
    const password = /with the password {2}(\S.*)$/m.exec(output)?.[1];
    const [email] = /\S+@\S+(?= +\S*owner)/.exec(output) ?? [];
    assert.ok(password && email, `no sign-in is printed:\n${output}`);
    const { page, close } = await visit(`http://localhost:${port}/admin`);
    await page.getByLabel(/e-?mail/i).fill(email);
    await page.getByLabel(/^password/i).fill(password);
    await page.getByLabel(/^password/i).press('Enter');
    await page.getByRole('button', { name: 'Sign out' }).waitFor({ timeout: 20_000 });
    await close();
  });
});

describe('examples/plain', () => {
  test('one HTML file on any origin shows the posts of its subject, and talks to nobody else', async () => {
    const source = readFileSync(join(examples, 'plain', 'index.html'), 'utf8');
    const address = /<script type="module" src="(http:\/\/[^/"]+)\/w\/1\/commonward\.js">/.exec(source)?.[1];
    assert.ok(address, 'the page carries the tag as every snippet has it');
    const site = createServer((request, response) => {
      response.writeHead(request.url === '/' ? 200 : 204, { 'content-type': 'text/html; charset=utf-8' });
      response.end(request.url === '/' ? source.replaceAll(address, `http://localhost:${port}`) : undefined);
    });
    const own = await listening(site);
    try {
      const { page, faults, hosts, close } = await visit(`http://127.0.0.1:${own}/`);
      assert.ok((await wordsOf(page)).trim().length > 0);
      assert.deepEqual(faults, []);
      assert.deepEqual([...hosts].sort(), [`127.0.0.1:${own}`, `localhost:${port}`].sort());
      await close();
    } finally {
      site.closeAllConnections();
      await new Promise((resolve) => site.close(resolve));
    }
  });
});

describe('examples/clinic', () => {
  const pages = readdirSync(join(examples, 'clinic')).filter((name) => name.endsWith('.html'));

  for (const name of pages) {
    test(`${name} opens without a fault, and every link on it leads somewhere`, async () => {
      const start = `http://127.0.0.1:${clinicPort}/${name === 'index.html' ? '' : name}`;
      const { page, faults, hosts, close } = await visit(start);
      if ((await page.locator('commonward-panel').count()) > 0) await wordsOf(page);
      const links = await page.locator('a[href]').evaluateAll((all) => all.map((link) => link.href));
      for (const link of new Set(links.filter((href) => href.startsWith('http')).map((href) => href.split('#')[0]))) {
        if (new URL(link).hostname === 'localhost' || new URL(link).hostname === '127.0.0.1')
          assert.equal((await fetch(link)).status, 200, link);
      }
      assert.deepEqual(faults, []);
      for (const host of hosts) assert.match(host, /^(localhost|127\.0\.0\.1):/, `${host} is somebody else's`);
      await close();
    });
  }
});
