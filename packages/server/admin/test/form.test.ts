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
