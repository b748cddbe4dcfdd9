import assert from 'node:assert/strict';
import { test } from 'node:test';
import { jurisdictions } from '../../src/features/sites/sites.contract.ts';
import { defaultSettings, siteDefaults } from '../../src/features/sites/sites.rules.ts';
import { emergencyNote, filledWords, followed } from '../src/features/sites/site-defaults.ts';

const defaults = siteDefaults();
const untouched = (place: (typeof jurisdictions)[number]) => ({ ...defaultSettings('Riverside', place), timeZone: 'Europe/London' });

test('from any jurisdiction to any other, a form in which nothing was set ends as a new site there begins', () => {
  for (const from of jurisdictions)
    for (const to of jurisdictions) {
      const form = { ...untouched(from), jurisdiction: to };
      const after = { ...form, ...followed(form, defaults[from].settings, defaults[to].settings) };
      assert.deepEqual(after, untouched(to), `${from} to ${to}`);
    }
});

test('what the owner has set stays, wherever the site turns out to be', () => {
  const form = { ...untouched('other'), emergencyNumber: '111', parts: ['reviews' as const], jurisdiction: 'au' as const };
  assert.deepEqual(followed(form, defaults.other.settings, defaults.au.settings), {});
  const half = { ...untouched('other'), emergencyNumber: '111', jurisdiction: 'au' as const };
  assert.deepEqual(followed(half, defaults.other.settings, defaults.au.settings), { parts: ['questions'] });
});

test('what was filled in is said field by field, and nothing is said of nothing', () => {
  const filled = followed({ ...untouched('other'), jurisdiction: 'au' }, defaults.other.settings, defaults.au.settings);
  assert.equal(
    filledWords('au', filled),
    'Filled in for Australia; what you had set yourself stays. Emergency number: 000. Parts: Questions and answers.',
  );
  assert.equal(filledWords('de', {}), '');
});

test('a number that is not the one of the place is remarked on in every jurisdiction; one that is answered there is not', () => {
  for (const place of jurisdictions) {
    const { emergencyNumber } = defaults[place].settings;
    if (place === 'other') assert.match(emergencyNote(place, '111', defaults), /Make sure that 111 is answered/);
    else {
      assert.equal(emergencyNote(place, emergencyNumber, defaults), '', place);
      assert.match(emergencyNote(place, '555', defaults), new RegExp(`call ${emergencyNumber}.*Make sure that 555`), place);
    }
  }
  assert.match(emergencyNote('au', '112', defaults), /call 000/);
  assert.match(emergencyNote('us', '112', defaults), /call 911/);
  assert.equal(emergencyNote('uk', '112', defaults), '');
  assert.equal(emergencyNote('uk', ' 9 99', defaults), '');
  assert.equal(emergencyNote('uk', '', defaults), '', 'an empty field has words of its own');
});
