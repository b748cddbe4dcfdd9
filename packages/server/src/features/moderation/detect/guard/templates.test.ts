import assert from 'node:assert/strict';
import { test } from 'node:test';
import { guard } from './index.ts';
import { safeReplies } from './templates.ts';

test('there are at least six templates, every tone has one and no id comes twice', () => {
  assert.ok(safeReplies.length >= 6);
  assert.deepEqual(new Set(safeReplies.map(({ tone }) => tone)), new Set(['thanks', 'sorry', 'doubt', 'correction']));
  assert.equal(new Set(safeReplies.map(({ id }) => id)).size, safeReplies.length);
});

test('the guard never stops a template, whatever the private channel is and whether it replies or answers', () => {
  for (const { id, text } of safeReplies)
    for (const contact of ['0161 496 0000', 'hello@clinic.example', '+1 555 0100 or care@clinic.example', '{contact}'])
      for (const kind of ['reply', 'answer'] as const)
        assert.deepEqual(guard(text.replaceAll('{contact}', contact), { kind }), [], `${id}, ${contact}, ${kind}`);
});
