// node scripts/pictures.mjs: takes the pictures of the README from the demo, as it is now.
import './node-version.mjs';
import { spawn } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { chromium } from 'playwright-core';
import { build, root } from './build.mjs';
import { chromiumArgs, chromiumPath } from './chromium.mjs';

build('browser');
const data = mkdtempSync(join(tmpdir(), 'commonward-pictures-'));
const env = { ...process.env, DATA_DIR: data, DATABASE_URL: '', PUBLIC_URL: '', PORT: '8797', DEMO_PORT: '8798' };
const demo = spawn(process.execPath, [join(root, 'packages/server/src/app/cli/main.ts'), 'demo'], {
  env,
  stdio: ['ignore', 'pipe', 'inherit'],
});
try {
  for await (const line of createInterface({ input: demo.stdout })) if (line.includes('Ctrl-C')) break;
  const images = join(root, 'docs/images');
  mkdirSync(images, { recursive: true });
  const browser = await chromium.launch({ executablePath: await chromiumPath(), args: chromiumArgs });

  const reader = await browser.newPage({ viewport: { width: 1280, height: 900 } });
  await reader.goto('http://127.0.0.1:8798/nerys-callowhill.html');
  const panel = reader.locator('commonward-panel');
  await panel.scrollIntoViewIfNeeded();
  await panel.getByRole('article').first().waitFor();
  await panel.getByRole('button', { name: /show more/i }).click();
  await panel.getByRole('article').nth(2).waitFor();
  await panel.screenshot({ path: join(images, 'panel.png') });

  const moderator = await browser.newPage({ viewport: { width: 1280, height: 800 } });
  await moderator.goto('http://localhost:8797/admin');
  await moderator.getByLabel(/e-?mail/i).fill('jonas@larkfield.example');
  await moderator
    .getByLabel(/password/i)
    .first()
    .fill(readFileSync(join(data, 'demo-password'), 'utf8').trim());
  await moderator.getByRole('button', { name: /sign in/i }).click();
  await moderator.locator('a[href*="queue/pending/con_"]').first().click();
  await moderator.getByRole('button', { name: /^publish/i }).waitFor();
  await moderator.screenshot({ path: join(images, 'queue.png') });
  await browser.close();
  console.log('docs/images: panel.png, queue.png');
} finally {
  demo.kill('SIGTERM');
  rmSync(data, { recursive: true, force: true });
}
