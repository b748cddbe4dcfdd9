import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { test } from 'node:test';
import { PageCache, type PageRequest } from './index.ts';

const long = JSON.stringify({ text: 'knee '.repeat(400) });

function cache() {
  const state = { changes: 1, version: 'a', body: long, made: 0 };
  const pages = new PageCache({ changes: () => state.changes });
  const request: PageRequest = {
    key: 'snapshot',
    version: async () => state.version,
    make: async () => {
      state.made += 1;
      return state.body;
    },
  };
  return { state, pages, request, get: () => pages.get(request, 'br') };
}

test('a page that is held, and that nothing has changed, waits behind nobody: it is there without a promise', async () => {
  for (const body of [long, '{"items":[]}']) {
    const { state, get } = cache();
    state.body = body;
    const first = get();
    assert.ok(first instanceof Promise);
    const page = await first;
    assert.equal(get(), page, `${body.length} characters`);
    assert.equal(state.made, 1);
  }
});

test('after a commit elsewhere the page is looked up once and held again; after one of its own it is made anew', async () => {
  const { state, get } = cache();
  const page = await get();
  state.changes += 1;
  const looked = get();
  assert.ok(looked instanceof Promise, 'what has been committed is looked at first');
  assert.equal(await looked, page);
  assert.equal(get(), page);
  Object.assign(state, { changes: state.changes + 1, version: 'b', body: long.replace('knee', 'hip') });
  const next = await get();
  assert.notEqual(next.etag, page.etag);
  assert.equal(get(), next);
  assert.equal(state.made, 2);
});

test('a page that could not be made is asked for again, and none is kept of it', async () => {
  let fails = true;
  const pages = new PageCache({ changes: () => 1 });
  const request: PageRequest = {
    key: 'snapshot',
    version: async () => 'a',
    make: async () => {
      if (fails) throw new Error('away');
      return long;
    },
  };
  await assert.rejects(async () => pages.get(request, 'identity'), /away/);
  fails = false;
  assert.equal((await pages.get(request, 'identity')).bytes.byteLength, long.length);
});

test('a page that many ask for at once in one encoding is made once and packed once', async () => {
  for (const plainFirst of [false, true]) {
    const { state, pages, request } = cache();
    if (plainFirst) await pages.get(request, 'identity');
    for (const encoding of ['br', 'gzip'] as const) {
      const asked = Array.from({ length: 32 }, async () => pages.get(request, encoding));
      const [first, ...others] = await Promise.all(asked);
      assert.equal(first!.headers['Content-Encoding'], encoding);
      assert.ok(
        others.every((other) => other === first),
        'each had it packed anew',
      );
      assert.equal(pages.get(request, encoding), first);
    }
    assert.equal(state.made, 1);
  }
});

/** A cache with room for so many plain pages that packing makes little smaller, and how often each was made. */
function shelf(room: number) {
  const versions: Record<string, number> = {};
  const made: Record<string, number> = {};
  let changes = 1;
  const text = (seed: string): string =>
    Array.from({ length: 64 }, (_, line) => createHash('sha256').update(`${seed} ${line}`).digest('base64url')).join('');
  const pages = new PageCache({ changes: () => changes }, room * text('').length);
  const request = (key: string): PageRequest => ({
    key,
    version: async () => String(versions[key] ?? 0),
    make: async () => {
      made[key] = (made[key] ?? 0) + 1;
      return text(`${key} ${versions[key] ?? 0}`);
    },
  });
  return {
    made,
    get: async (key: string, encoding: 'identity' | 'br') => pages.get(request(key), encoding),
    /** Whether it is there without anything being made; asking makes no difference to what is. */
    holds: (key: string) => {
      const page = pages.get(
        { key, version: () => Promise.reject(new Error('gone')), make: () => Promise.reject(new Error('gone')) },
        'identity',
      );
      if (!(page instanceof Promise)) return true;
      page.catch(() => undefined);
      return false;
    },
    change: (key: string) => {
      versions[key] = (versions[key] ?? 0) + 1;
      changes += 1;
    },
  };
}

test('a page that is replaced, or dropped, while it is being packed takes no room for good', async () => {
  const replaced = shelf(4.5);
  for (let times = 0; times < 10; times += 1) {
    const packing = replaced.get('often', 'br');
    await replaced.get('often', 'identity');
    replaced.change('often');
    await replaced.get('often', 'identity');
    await packing;
  }
  for (const key of ['one', 'two', 'three']) await replaced.get(key, 'identity');
  for (const key of ['often', 'one', 'two', 'three']) assert.ok(replaced.holds(key), `there was room for ${key}`);

  const dropped = shelf(2.5);
  for (let times = 0; times < 10; times += 1) {
    const packing = dropped.get(`page ${times}`, 'br');
    for (const key of [`page ${times}`, 'one', 'two']) await dropped.get(key, 'identity');
    await packing;
    for (const key of ['three', 'four']) await dropped.get(key, 'identity');
  }
  for (const key of ['three', 'four']) assert.ok(dropped.holds(key), `there was room for ${key}`);
});

test('a page that grows by an encoding past what may be kept drops the oldest ones, never itself', async () => {
  const { get, holds } = shelf(3.5);
  for (const key of ['one', 'two', 'three']) await get(key, 'identity');
  for (const key of ['one', 'two', 'three']) assert.ok(holds(key), key);
  await get('one', 'br');
  assert.deepEqual([holds('one'), holds('two'), holds('three')], [true, false, true]);
  await get('four', 'identity');
  assert.deepEqual([holds('one'), holds('three'), holds('four')], [false, true, true], 'dropped with all that it took');
  await get('five', 'identity');
  assert.deepEqual([holds('three'), holds('four'), holds('five')], [true, true, true]);
});
