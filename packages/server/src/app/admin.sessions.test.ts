import assert from 'node:assert/strict';
import { test } from 'node:test';
import { hours, minutes } from '../../test/support/people.ts';
import { identityJobs, identityTables } from '../features/identity/index.ts';
import { composed, heldUp, type Composed } from './compose.harness.ts';

const replies = '/admin/api/replies';

/** What the server does on its own about the use of sessions. */
const written = (world: Composed): Promise<void> =>
  identityJobs(world.server)
    .find((job) => job.name === 'identity.seen')!
    .run();

test('while another process holds the write lock, staff who were away read at once, and their being there is written down once it can be', async (t) => {
  const world = await composed(t);
  const cookie = await world.staff('mo@clinic.example', 'Mo Reader');
  world.clock.advance(hours(11));
  const giveBack = await heldUp(world.server.store, 'staff');
  try {
    await world.done('GET', replies, { cookie });
    const writing = assert.rejects(written(world), { code: 'busy' });
    const waits: number[] = [];
    for (let count = 0; count < 40; count += 1) {
      world.clock.advance(1_000);
      const began = performance.now();
      await world.done('GET', replies, { cookie });
      waits.push(performance.now() - began);
      await new Promise((resolve) => setTimeout(resolve, 20));
    }
    // A busy machine holds one up now and then; whoever waits for the lock waits for seconds.
    assert.ok(waits.toSorted((a, b) => a - b)[35]! < 100, `nine of ten took up to ${waits.toSorted((a, b) => a - b)[35]} ms`);
    assert.ok(Math.max(...waits) < 1_000, `one took ${Math.max(...waits)} ms`);
    await writing;
  } finally {
    await giveBack();
  }
  await written(world);
  // As a server does that has just started and knows what is written down alone.
  const other = await world.start();
  world.clock.advance(hours(12) - 1);
  await world.done('GET', replies, { cookie, on: other });
});

test('a read writes nothing down by itself; a session that one server saw in use ends on every one after twelve hours without', async (t) => {
  const world = await composed(t);
  const cookie = await world.staff('mo@clinic.example', 'Mo Reader');
  const other = await world.start();
  world.clock.advance(hours(6));
  const stored = async () => world.server.store.db.q.select().from(identityTables(world.server.store.db).staffSession);
  const before = await stored();
  await world.done('GET', replies, { cookie });
  const sessions = (await world.ask('GET', '/admin/api/me/sessions', { cookie })).body as unknown as { lastSeen: number }[];
  assert.deepEqual(
    sessions.map((session) => session.lastSeen),
    [world.clock.now()],
    'whoever asks is there now',
  );
  assert.deepEqual(await stored(), before);
  await written(world);
  world.clock.advance(hours(12) - minutes(1));
  await world.done('GET', replies, { cookie, headers: { 'if-none-match': '"a"' }, on: other });
  world.clock.advance(minutes(1));
  for (const on of [world.server, other])
    assert.equal((await world.ask('GET', replies, { cookie, on })).body.code, 'not_signed_in', 'a page that polls is nobody at work');
});
