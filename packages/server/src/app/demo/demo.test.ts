import assert from 'node:assert/strict';
import { test } from 'node:test';
import { sql } from 'drizzle-orm';
import { rawRows } from '../../platform/db/index.ts';
import { verifyChain } from '../../features/audit/index.ts';
import { states } from '../../features/contributions/contributions.contract.ts';
import { detect } from '../../features/moderation/detect/index.ts';
import { openReports } from '../../features/reports/index.ts';
import { keptMails } from '../../platform/mail/index.ts';
import { clinicPlatform } from '../import/import.harness.ts';
import { clinicIsHere, clinicPages } from './clinic-site.ts';
import { demoContributions } from './demo.content.ts';
import { seedDemo } from './seed.ts';

test('nothing that waits in the demo’s queue is taken for a call for help: its first sight is an ordinary day', () => {
  const waiting = demoContributions.filter(({ end }) => end.state === 'pending');
  assert.ok(waiting.length > 3);
  const hints = waiting.flatMap(({ id, kind, body, ...item }) =>
    detect('title' in item ? (item.title ?? null) : null, body, { kind, about: 'about' in item ? item.about : undefined })
      .filter((finding) => finding.class === 'crisis')
      .map((finding) => `${id}: ${finding.kind}`),
  );
  assert.deepEqual(hints, []);
});

test('the first start fills the demo with every state there is, dated over the past year, and mails nobody', async (t) => {
  const b = await clinicPlatform(t);
  const { m } = b;
  // Seeding makes a site of its own name, so the one of the harness makes room.
  const options = { clinic: 'http://localhost:9000', origins: ['http://127.0.0.1:9000'], password: 'a password of the demo' };
  await m.store.tx(async (tx) => {
    const { rawRun } = await import('../../platform/db/index.ts');
    await rawRun(tx, sql`DELETE FROM site`);
    await rawRun(tx, sql`DELETE FROM audit_head`);
  });
  const now = b.clock.now();
  const began = performance.now();
  assert.equal(await seedDemo(m, options), true);
  t.diagnostic(`seeded in ${Math.round(performance.now() - began)} ms`);

  const { db } = m.store;
  const rows = await rawRows(
    db,
    sql`SELECT state, count(*) AS n, min(created_at) AS first, max(created_at) AS last FROM contribution GROUP BY state`,
  );
  const wanted = new Set(demoContributions.map((item) => item.end.state));
  assert.deepEqual(new Set(rows.map((row) => row['state'])), wanted);
  assert.ok(
    states.filter((state) => state !== 'draft').every((state) => wanted.has(state)),
    'a state is missing in the content',
  );
  const written = rows.reduce((sum, row) => sum + Number(row['n']), 0);
  assert.equal(written, demoContributions.length);
  assert.ok(written >= 60, `${written} contributions are too few to look at`);
  const staff = await rawRows(db, sql`SELECT role, count(*) AS n FROM staff_role WHERE site = 'larkfield' GROUP BY role`);
  const having = (role: string): number => Number(staff.find((row) => row['role'] === role)?.['n'] ?? 0);
  assert.deepEqual([having('clinician'), having('moderator')], [3, 2]);
  for (const row of rows) {
    assert.ok(Number(row['first']) > now - 400 * 86_400_000);
    assert.ok(Number(row['last']) <= now, 'something was written in the future');
  }
  const [late] = await rawRows(db, sql`SELECT max(at) AS last FROM audit_event`);
  assert.ok(Number(late?.['last']) <= now, 'something was decided in the future');
  assert.deepEqual(await rawRows(db, sql`SELECT id FROM outbox WHERE outcome IS NULL`), [], 'something is still to be mailed');
  await b.outbox.drain();
  assert.deepEqual(await keptMails(db), []);
  assert.equal((await verifyChain(db, 'larkfield')).brokenAt, null);

  const reported = demoContributions.filter((item) => item.reports?.length && item.end.state === 'published').length;
  const [open] = await rawRows(db, sql`SELECT count(DISTINCT contribution) AS n FROM report WHERE closed_at IS NULL`);
  assert.equal(Number(open?.['n']), reported);
  assert.deepEqual(await openReports(db, 'larkfield', 'con_nothing'), []);

  assert.equal(await seedDemo(m, options), false, 'the second start fills nothing');
  const [count] = await rawRows(db, sql`SELECT count(*) AS n FROM contribution`);
  assert.equal(Number(count?.['n']), demoContributions.length);
});

test(
  'the clinic’s pages name the server they run beside, and nothing outside their folder is served',
  { skip: clinicIsHere() ? false : 'examples/clinic is not here' },
  async () => {
    const get = clinicPages('http://localhost:9999');
    const home = await get(new Request('http://localhost/'));
    const text = await home.text();
    assert.equal(home.status, 200);
    assert.match(home.headers.get('content-type') ?? '', /^text\/html/);
    assert.equal(home.headers.get('cache-control'), 'no-store');
    assert.match(text, /http:\/\/localhost:9999\/w\/1\/commonward\.js/);
    assert.doesNotMatch(text, /localhost:8787/);
    const styles = await get(new Request('http://localhost/larkfield.css'));
    assert.match(styles.headers.get('content-type') ?? '', /^text\/css/);
    for (const path of ['/nothing.html', '/..%2f..%2fpackage.json', '/%2e%2e/%2e%2e/README.md', '/%00', '/.env', '/%E0%A4%A']) {
      assert.ok([400, 404].includes((await get(new Request(`http://localhost${path}`))).status), path);
    }
    assert.equal((await get(new Request('http://localhost/', { method: 'POST' }))).status, 405);
  },
);
