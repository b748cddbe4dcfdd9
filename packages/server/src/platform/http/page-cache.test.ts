import assert from 'node:assert/strict';
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
  return { state, get: () => pages.get(request, 'br') };
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
