import assert from 'node:assert/strict';
import { test } from 'node:test';
import { FormFaults } from '../src/data/form.ts';
import { RequestFailed } from '../src/data/problem.ts';

type Host = ConstructorParameters<typeof FormFaults>[0];

const host = {
  addController: () => undefined,
  requestUpdate: () => undefined,
  updateComplete: Promise.resolve(true),
  querySelector: () => null,
} as unknown as Host;

test('a fault within a field is shown at that field, though a part of it has the name of another', () => {
  const faults = new FormFaults(host);
  for (const field of ['ownLine.name', 'settings.ownLine.name']) {
    faults.fail(new RequestFailed('text_empty', 422, { errors: [{ field, code: 'text_empty', message: 'The text is empty.' }] }), {}, [
      'name',
      'ownLine',
    ]);
    assert.deepEqual(Object.keys(faults.fields), ['ownLine'], field);
  }
});

test('a code with words of its own at a field is told there in those words, whether or not the server named the field', () => {
  const faults = new FormFaults(host);
  const fix = { email: 'Enter an address.', 'email.already_exists': 'On the team already.' };
  const named = { errors: [{ field: 'email', code: 'already_exists' as const, message: 'That exists already.' }] };
  for (const problem of [named, {}]) {
    faults.fail(new RequestFailed('already_exists', 409, problem), fix);
    assert.deepEqual([faults.fields, faults.whole], [{ email: 'On the team already.' }, '']);
  }
  faults.fail(new RequestFailed('busy', 503), fix);
  assert.deepEqual(faults.fields, {}, 'any other failure is one of the whole form');
  assert.notEqual(faults.whole, '');
});
