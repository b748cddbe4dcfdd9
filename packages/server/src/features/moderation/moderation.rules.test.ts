import assert from 'node:assert/strict';
import { test } from 'node:test';
import { codeOf } from '../../../test/support/community.ts';
import type { State } from '../contributions/index.ts';
import { states } from '../contributions/contributions.contract.ts';
import { decisionActions, type DecisionInput, type QueueCard } from './moderation.contract.ts';
import { allowedActions, assertExplained, awaitsDecision, hidesStars } from './moderation.rules.ts';

type Same<A, B> = (<T>() => T extends A ? 1 : 2) extends <T>() => T extends B ? 1 : 2 ? true : false;
const holds = <T extends true>(): T | undefined => undefined;

test('nothing that decides or lists for deciding is given a rating (16 CFR 465.7)', () => {
  // Checked by the compiler: another parameter or field fails the type check.
  holds<Same<Parameters<typeof allowedActions>, [state: State, openReports: number]>>();
  holds<Same<Parameters<typeof awaitsDecision>, [state: State, openReports: number]>>();
  holds<Same<keyof Parameters<typeof hidesStars>[3][number], 'undoUntil' | 'undoneAt'>>();
  holds<Same<Parameters<typeof assertExplained>, [input: DecisionInput]>>();
  holds<Same<keyof DecisionInput, 'action' | 'revision' | 'version' | 'reason' | 'note'>>();
  holds<Same<Extract<keyof QueueCard, 'stars' | 'overall' | 'scores' | 'rating' | 'facts'>, never>>();
  assert.equal(allowedActions.length, 2);
});

test('what may be done follows from the state; "keep" only while a report is open', () => {
  assert.deepEqual(allowedActions('pending', 0), ['publish', 'return', 'refuse', 'spam']);
  assert.deepEqual(allowedActions('published', 0), ['hide', 'remove']);
  assert.deepEqual(allowedActions('published', 1), ['hide', 'remove', 'keep']);
  assert.deepEqual(allowedActions('hidden', 3), ['remove', 'restore']);
  assert.deepEqual(allowedActions('erased', 1), []);
  assert.deepEqual(allowedActions('withdrawn', 1), [], 'what its author took back is not the moderators’ to bring back');
  for (const state of states) for (const action of allowedActions(state, 1)) assert.ok(decisionActions.includes(action));
});

test('a decision is due while something waits or is reported', () => {
  for (const state of states) assert.equal(awaitsDecision(state, 0), state === 'pending' || state === 'published_edited', state);
  assert.equal(awaitsDecision('published', 1), true);
});

test('the stars are hidden while a decision is due, and while one that was not undone still can be', () => {
  const made = (undoUntil: number, undoneAt: number | null = null) => ({ undoUntil, undoneAt });
  assert.equal(hidesStars('published', 'published', 0, [], 100), false);
  assert.equal(hidesStars('published', 'published', 1, [], 100), true);
  assert.equal(hidesStars('published', 'hidden', 0, [made(101)], 100), true);
  assert.equal(hidesStars('published', 'hidden', 0, [made(100)], 100), false);
  assert.equal(hidesStars('published', 'published', 0, [made(130, 99), made(50)], 100), false);
  assert.equal(hidesStars('published', 'published', 0, [made(130, 99), made(110)], 100), true);
  for (const newest of ['pending', 'returned', 'refused', 'spam', 'superseded'] as const)
    for (const state of states) assert.equal(hidesStars(newest, state, 0, [made(50)], 100), true, `${newest} words of what is ${state}`);
});

test('each explanation that is wanted is asked for', async () => {
  const input = (values: Partial<DecisionInput>): DecisionInput => ({ action: 'publish', revision: 1, version: 1, ...values });
  assertExplained(input({}));
  assertExplained(input({ action: 'spam' }));
  assertExplained(input({ action: 'refuse', reason: 'threat' }));
  assertExplained(input({ action: 'return', note: 'Please leave out the name.' }));
  assert.equal(await codeOf(() => assertExplained(input({ action: 'hide' }))), 'reason_needed');
  assert.equal(await codeOf(() => assertExplained(input({ action: 'return', note: ' \n ' }))), 'note_needed');
});
