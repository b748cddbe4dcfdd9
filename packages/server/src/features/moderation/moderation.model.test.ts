import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { community, type TestCommunity } from '../../../test/support/community.ts';
import { step, take, Walk } from '../../../test/support/propertyModel.ts';
import { actionsFrom, findTransition, transitions, type Action, type State } from '../contributions/index.ts';
import { states } from '../contributions/contributions.contract.ts';
import { decisionActions, type DecisionAction } from './moderation.contract.ts';
import { undoWindow } from './moderation.rules.ts';

let walks = 0;
async function newWalk(c: TestCommunity, setting: Pick<Walk, 'moderators' | 'clinician'>, names = ['Ana', 'Ben', 'Cy']): Promise<Walk> {
  const tag = `w${(walks += 1)}`;
  const members = [];
  for (const name of names) members.push(await c.member(`${name} ${tag}`));
  return new Walk(c, { tag, subject: `page/${tag}`, members, ...setting });
}

const cast = async (c: TestCommunity): Promise<Pick<Walk, 'moderators' | 'clinician'>> => ({
  moderators: [await c.staff('Mo Reader', c.larkfield, ['moderator']), await c.staff('Lee Reader', c.larkfield, ['moderator'])],
  clinician: await c.staff('Dr Amara Okafor', c.larkfield, ['clinician', 'responder']),
});

test('whatever authors, moderators and the clock do, readers see what a moderator approved and nothing else', async (t) => {
  const c = await community(t, { subjectsByPost: true, subjectCap: 100_000, answerers: ['clinicians', 'staff', 'peers'] });
  const setting = await cast(c);
  let looked = 0;
  await fc.assert(
    fc.asyncProperty(fc.array(step, { minLength: 60, maxLength: 90, size: 'max' }), async (steps) => {
      const walk = await newWalk(c, setting);
      for (const [index, one] of steps.entries()) {
        await take(walk, one);
        await walk.check(index % 3 === 2);
      }
      await walk.end();
      looked += steps.length;
    }),
    { numRuns: 8, endOnFailure: true },
  );
  assert.ok(looked >= 300, `looked at ${looked} steps`);
});

/** The shortest ways from nothing to each state, by the table, for what a member sends or what an import brings. */
function waysTo(first: Action): Map<State, Action[]> {
  const others: Action[] = ['submit', 'import', 'import_published', 'unimport'].filter((action) => action !== first) as Action[];
  const ways = new Map<State, Action[]>([['draft', []]]);
  const queue: State[] = ['draft'];
  for (let from = queue.shift(); from !== undefined; from = queue.shift()) {
    for (const move of transitions.filter((candidate) => candidate.from === from && !others.includes(candidate.action))) {
      if (ways.has(move.to)) continue;
      ways.set(move.to, [...ways.get(from)!, move.action]);
      queue.push(move.to);
    }
  }
  return ways;
}

async function perform(walk: Walk, action: Action): Promise<void> {
  const item = walk.items.at(-1);
  if (action === 'submit') await walk.ask(0);
  else if (action === 'import' || action === 'import_published') await walk.import('question', action === 'import_published', 3);
  else if (action === 'edit') await walk.edit(item!, false, 3);
  else if (action === 'withdraw' || action === 'resubmit') await walk.takeBack(item!, action, false);
  else if (action === 'unimport') await walk.unimport(item!);
  else if (action === 'erase') await walk.erase(item!.author);
  else await walk.decide(item!, action, walk.moderators[0]!, 'no');
}

for (const first of ['submit', 'import_published'] as const) {
  for (const settled of first === 'submit' ? [true, false] : [false]) {
    const about = `${first === 'submit' ? 'sent by a member' : 'imported'}${settled ? ', each move settled' : ''}`;
    test(`from every state every move of the table succeeds and every other is refused (${about})`, async (t) => {
      const c = await community(t, { subjectsByPost: true, subjectCap: 100_000 });
      const setting = await cast(c);
      const ways = waysTo(first);
      if (first === 'submit') assert.deepEqual([...ways.keys()].sort(), [...states].sort(), 'every state can be reached');
      const last: Action = first === 'submit' ? 'erase' : 'unimport';
      let legal = 0;
      let illegal = 0;
      for (const [state, way] of ways) {
        if (state === 'draft' || state === 'erased') continue;
        for (const action of ['edit', 'withdraw', 'resubmit', ...decisionActions, last] satisfies Action[]) {
          const walk = await newWalk(c, setting, ['Ana']);
          for (const move of way) {
            await perform(walk, move);
            if (settled) await walk.pass(undoWindow);
          }
          assert.equal(walk.items[0]!.state, state);
          const who = action === last ? 'system' : (decisionActions as readonly string[]).includes(action) ? 'moderator' : 'author';
          // The walk foretells the outcome from the table and compares.
          await perform(walk, action);
          if (findTransition(state, action, who)) legal += 1;
          else {
            illegal += 1;
            assert.equal(walk.items[0]!.state, state);
          }
          await walk.pass(undoWindow);
          await walk.check();
        }
      }
      assert.ok(legal >= 35 && illegal >= 60, `looked at ${legal} legal and ${illegal} illegal moves`);
    });
  }
}

test('what was taken back before its import was undone comes back as the text that the restoring moderator read', async (t) => {
  const c = await community(t, { subjectsByPost: true, subjectCap: 100_000 });
  const walk = await newWalk(c, await cast(c), ['Ana']);
  for (const move of ['import_published', 'edit', 'withdraw', 'unimport', 'restore'] satisfies Action[]) {
    await perform(walk, move);
    await walk.check();
  }
  await walk.end();
  const [item] = walk.items;
  assert.equal((await walk.row(item!)).publishedRevision, 2);
});

test('the table gives moderators only decisions that the contract knows', () => {
  for (const state of states)
    for (const action of actionsFrom(state, 'moderator'))
      assert.ok(decisionActions.includes(action as DecisionAction), `${state} ${action}`);
  const moves = transitions.map((move) => `${move.from} ${move.action} ${move.who}`);
  assert.equal(new Set(moves).size, moves.length, 'one outcome for each move');
});
