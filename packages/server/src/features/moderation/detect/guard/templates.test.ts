import assert from 'node:assert/strict';
import { test } from 'node:test';
import { guard } from './index.ts';
import { safeReplies } from './templates.ts';

test('there are at least six templates for reviews and three for questions, every tone has one and no id comes twice', () => {
  const tones = (of: 'review' | 'question') => safeReplies.filter(({ to }) => to === of).map(({ tone }) => tone);
  assert.ok(tones('review').length >= 6);
  assert.deepEqual(new Set(tones('review')), new Set(['thanks', 'sorry', 'doubt', 'correction']));
  assert.deepEqual(new Set(tones('question')), new Set(['private', 'correction', 'urgent']));
  assert.equal(new Set(safeReplies.map(({ id }) => id)).size, safeReplies.length);
});

test('the guard never stops a template, whatever the private channel is and whether it replies or answers', () => {
  for (const { id, text } of safeReplies)
    for (const contact of ['0161 496 0000', 'hello@clinic.example', '+1 555 0100 or care@clinic.example', '{contact}'])
      for (const kind of ['reply', 'answer'] as const)
        assert.deepEqual(guard(text.replaceAll('{contact}', contact), { kind }), [], `${id}, ${contact}, ${kind}`);
});
