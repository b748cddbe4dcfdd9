import assert from 'node:assert/strict';
import { test } from 'node:test';
import { expect, visit } from './browser.ts';
import { openClinic, password, wholePage } from './clinic.ts';
import { button, goToWork, itemHeading } from './people.ts';

const reads = ['/me', '/queue', '/sites', '/sites/larkfield/audit', '/sites/larkfield/team', '/due', '/replies', '/me/sessions'];

test("another website can neither read the moderators' API nor make it do anything, even in a moderator's own browser", async (t) => {
  const clinic = await openClinic(t);
  const owner = await clinic.staff('Noor Haddad', ['owner']);
  const question = await clinic.ask(await clinic.member('Heron'));
  const { page } = await visit(t);
  await goToWork(page, clinic, owner);
  const origin = clinic.origin;

  await page.goto(`${origin}/privacy`);
  const attempt = (path: string, init: RequestInit) =>
    page.evaluate(
      async ([url, options]) => {
        try {
          const response = await fetch(url as string, options as RequestInit);
          return { status: response.status as number | string, type: response.type, text: await response.text() };
        } catch {
          return { status: 'unreadable' as number | string, type: 'error', text: '' };
        }
      },
      [`${clinic.url}/admin/api${path}`, init] as const,
    );
  const answered: { url: string; status: number; headers: Record<string, string> }[] = [];
  page.on('response', async (response) => {
    if (response.url().includes('/admin/api'))
      answered.push({ url: response.url(), status: response.status(), headers: response.headers() });
  });
  for (const path of reads) {
    assert.equal((await attempt(path, { credentials: 'include' })).status, 'unreadable', path);
    const opaque = await attempt(path, { credentials: 'include', mode: 'no-cors' });
    assert.deepEqual([opaque.type, opaque.text], ['opaque', ''], path);
  }
  const body = JSON.stringify({ action: 'publish', revision: 1, version: 1 });
  for (const init of [
    { method: 'POST', body, headers: { 'Content-Type': 'application/json' }, credentials: 'include' as const },
    { method: 'POST', body, headers: { 'Content-Type': 'text/plain' }, mode: 'no-cors' as const, credentials: 'include' as const },
  ]) {
    await attempt(`/items/${question.id}/decisions`, init);
    await attempt('/session', { ...init, body: JSON.stringify({ email: owner.email, password }) });
    await attempt('/session', { ...init, method: 'POST' });
  }
  assert.equal((await clinic.row(question.id)).state, 'pending');
  assert.ok(answered.length > 0);
  for (const { url, status, headers } of answered) {
    assert.ok([403, 404, 405].includes(status), `${url} answered ${status}`);
    assert.deepEqual(
      Object.keys(headers).filter((name) => name.startsWith('access-control-')),
      [],
      url,
    );
  }

  // A form sent by the page, which needs nobody's permission to leave.
  clinic.addPage(
    '/trap',
    wholePage(
      `<form method="post" enctype="text/plain" action="${clinic.url}/admin/api/items/${question.id}/decisions"><input name='{"action":"publish","revision":1,"version":1,"x":"' value='"}'><button>Win a prize</button></form>`,
    ),
  );
  await page.goto(`${origin}/trap`);
  const formAnswer = page.waitForResponse((response) => response.url().endsWith('/decisions'));
  await page.getByRole('button', { name: 'Win a prize' }).click();
  assert.equal((await formAnswer).status(), 403);
  assert.equal((await clinic.row(question.id)).state, 'pending');

  // The signed-in moderator is still at work on the server's own pages.
  await page.goto(`${clinic.url}/admin#/queue/pending`);
  await expect(page.locator('.row')).toHaveCount(1);
});

test('a request that says it comes from another site, or says nothing of it, gets a 403 from the API itself', async (t) => {
  const clinic = await openClinic(t);
  const owner = await clinic.staff('Noor Haddad', ['owner']);
  const api = `${clinic.url}/admin/api`;
  const signIn = (headers: Record<string, string>) =>
    fetch(`${api}/session`, {
      method: 'POST',
      body: JSON.stringify({ email: owner.email, password }),
      headers: { 'Content-Type': 'application/json', ...headers },
    });
  const done = await signIn({ Origin: clinic.url, 'Sec-Fetch-Site': 'same-origin' });
  assert.equal(done.status, 200);
  const cookie = done.headers.get('set-cookie')!;
  assert.match(cookie, /; HttpOnly/i);
  assert.match(cookie, /; SameSite=(Strict|Lax)/i);
  assert.match(cookie, /; Path=\//i);
  assert.doesNotMatch(cookie, /; Domain=/i);
  const session = cookie.split(';')[0]!;
  for (const headers of [
    { Origin: clinic.origin, 'Sec-Fetch-Site': 'cross-site' },
    { Origin: `${clinic.url}.evil.example`, 'Sec-Fetch-Site': 'cross-site' },
    { Origin: 'null', 'Sec-Fetch-Site': 'cross-site' },
    { Origin: clinic.url, 'Sec-Fetch-Site': 'same-site' },
    { Origin: clinic.origin },
    {},
  ] as Record<string, string>[]) {
    const refused = await signIn({ ...headers, Cookie: session });
    assert.equal(refused.status, 403, JSON.stringify(headers));
    assert.equal(((await refused.json()) as { code: string }).code, 'foreign_origin');
    assert.equal(refused.headers.get('access-control-allow-origin'), null);
  }
  const read = await fetch(`${api}/me`, { headers: { Cookie: session, 'Sec-Fetch-Site': 'cross-site' } });
  assert.equal(read.status, 403);
  const preflight = await fetch(`${api}/queue`, {
    method: 'OPTIONS',
    headers: { Origin: clinic.origin, 'Access-Control-Request-Method': 'GET' },
  });
  assert.equal(preflight.headers.get('access-control-allow-origin'), null);
});

test("the moderators' pages allow nothing but their own files, and using them breaks no rule of it", async (t) => {
  const clinic = await openClinic(t);
  const owner = await clinic.staff('Noor Haddad', ['owner']);
  const question = await clinic.ask(await clinic.member('Heron'), { title: 'May I swim with the new knee?' });
  const { page, context, errors, requests } = await visit(t);
  await context.addInitScript(() => {
    const seen = globalThis as unknown as { broken: string[] };
    seen.broken = [];
    addEventListener('securitypolicyviolation', (event) => seen.broken.push(`${event.violatedDirective} ${event.blockedURI}`));
  });
  const response = await page.goto(`${clinic.url}/admin`);
  const policy = (await response!.allHeaders())['content-security-policy'] ?? '';
  for (const rule of [
    "default-src 'none'",
    "script-src 'self'",
    "style-src 'self'",
    "connect-src 'self'",
    "frame-ancestors 'none'",
    "base-uri 'none'",
    "require-trusted-types-for 'script'",
  ]) {
    assert.ok(policy.split('; ').includes(rule), `the policy says ${rule}`);
  }
  assert.doesNotMatch(policy, /unsafe|\*/);
  const broken = () => page.evaluate(() => (globalThis as unknown as { broken: string[] }).broken);
  await goToWork(page, clinic, owner);
  await page.locator('.row').first().click();
  await expect(itemHeading(page, 'May I swim')).toBeVisible();
  await page.keyboard.press('?');
  await page.locator('dialog[open]').waitFor();
  await page.keyboard.press('Escape');
  await expect(page.locator('dialog[open]')).toHaveCount(0);
  await page.keyboard.press('d');
  await button(page, 'Cancel').click();
  await page.keyboard.press('f');
  await page.locator('.undo').waitFor();
  await page.keyboard.press('z');
  await expect(page.locator('.undo')).toHaveCount(0);
  assert.equal((await clinic.row(question.id)).state, 'pending');
  for (const [screen, heading] of [
    ['#/queue/reported', 'Reported'],
    ['#/queue/decided', 'Decided'],
    ['#/answers', 'Answers due'],
    ['#/replies', 'Replies'],
    ['#/sites', 'Sites'],
    ['#/sites/larkfield', 'Settings of Larkfield Clinic'],
    ['#/sites/larkfield/subjects', 'Subjects of Larkfield Clinic'],
    ['#/team/larkfield', 'Team of Larkfield Clinic'],
    ['#/audit/larkfield', 'Audit of Larkfield Clinic'],
    ['#/account', 'My account'],
  ] as const) {
    await page.goto(`${clinic.url}/admin${screen}`);
    await expect(page.getByRole('heading', { level: 1, name: heading, exact: true })).toBeVisible();
    await expect(page.locator('main')).not.toContainText('Loading');
  }
  assert.deepEqual(await broken(), []);
  assert.deepEqual(errors, []);
  assert.deepEqual(
    requests.filter(({ url }) => new URL(url).origin !== clinic.url),
    [],
  );
  const staffCookies = (await context.cookies()).filter(({ name }) => /commonward/i.test(name));
  assert.equal(staffCookies.length, 1);
  assert.ok(staffCookies[0]!.httpOnly && ['Strict', 'Lax'].includes(staffCookies[0]!.sameSite));
  assert.deepEqual(
    await page.evaluate(() => [document.cookie, Object.keys(localStorage).filter((key) => /token|session|password/i.test(key)).length]),
    ['', 0],
  );
});
