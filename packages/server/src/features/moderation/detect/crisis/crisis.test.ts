import assert from 'node:assert/strict';
import test from 'node:test';
import { draftOf } from '../reading.ts';
import { crisis } from './index.ts';

const context = { kind: 'question' };
const found = (text: string) => crisis.find(draftOf(null, text), context);
const kinds = (text: string) => [...new Set(found(text).flatMap((each) => (each.confidence >= 0.5 ? [each.kind] : [])))];
const flags = (text: string) => kinds(text).length > 0;

/** One row a line; all of them must be of the kind, or must not count at all. */
function all(kind: string | null, rows: string): void {
  for (const row of rows.trim().split('\n')) {
    const text = row.trim();
    if (kind === null) assert.deepEqual(kinds(text), [], text);
    else assert.ok(kinds(text).includes(kind), `${text}: ${kinds(text).join()}`);
  }
}

test('a wish to die is found as people write it, without apostrophes, capitals or stops', () => {
  all(
    'ideation',
    `i dont want to be here anymore
    whats the point of living
    i just wanna not wake up
    honestly everyone would be better off without me
    i cant stop thinking about suicide
    i wish i had never been born
    kms would be easier than this
    i have been having sucidal thoughts for weeks
    i really just want to fucking die`,
  );
});

test('a plan, the means at hand, a farewell or an attempt just made is imminent', () => {
  all(
    'imminent',
    `i am going to kill myself tonight
    i took all my pills
    i have the pills in front of me
    i have written my goodbye letters
    i tried to hang myself last night
    goodbye everyone this is it`,
  );
});

test('asking how, or how much, is a method', () => {
  all(
    'method',
    `what is the most painless way to die
    how many of these tablets would kill me
    how do i kill myself without my family knowing`,
  );
});

test('someone hurt at home now is a matter of safeguarding', () => {
  all(
    'safeguarding',
    `my husband hits me when he drinks
    my stepdad comes into my room at night and touches me
    im scared to go home`,
  );
});

test('an emergency that is happening is one', () => {
  all(
    'medical_emergency',
    `my chest pain is going down my left arm and im sweating
    my baby is not breathing
    his face is drooping on one side and he cant speak
    my throat is closing up after a wasp sting
    im 30 weeks pregnant and bleeding heavily`,
  );
});

test('a friend who wants to die is someone in danger too', () => {
  all('ideation', `my friend says she wants to die\nmy brother keeps saying he wants to kill himself`);
});

test('a recent loss by suicide is a bereavement; one of long ago is only a hint', () => {
  assert.deepEqual(kinds('my uncle died by suicide last week'), ['bereavement']);
  assert.ok(!flags('we lost my uncle to suicide many years ago'));
});

test('a denial does not flag, and the same words without it do', () => {
  all(
    null,
    `i am not suicidal
    I have no thoughts of self-harm
    I've never been suicidal
    i dont want to die`,
  );
  assert.ok(flags("i don't know why but i want to die"));
  assert.ok(flags("I'm not lying, I want to die"));
});

test('what is past is a hint below the point where it counts, unless it is back', () => {
  for (const text of ['years ago i wanted to kill myself', 'I used to be suicidal but I am fine now']) {
    assert.ok(!flags(text), text);
  }
  assert.ok(found('years ago i wanted to kill myself').length > 0);
  assert.ok(flags('years ago i wanted to kill myself and tonight i want to again, i am suicidal again'));
});

test('figures of speech do not flag', () => {
  all(
    null,
    `the traffic is killing me
    dying to know how it went
    I could kill for a coffee
    worried to death about the results
    the wait nearly killed me
    I wanted to die of embarrassment
    ran 5 kms today
    I don't want to live with my parents anymore`,
  );
});

test('medicine, research, education and fiction do not flag', () => {
  all(
    null,
    `What are the treatments for suicidal behaviour?
    Risk of suicide in patients with epilepsy
    This drug may cause suicidal thoughts
    The film is about a man who wants to die
    If you feel suicidal, call the helpline.
    What are the signs of a stroke?
    Can chest pain in the arm be a sign of a heart attack?`,
  );
});

test('low spirits alone never count', () => {
  all(
    null,
    `i feel so low and hopeless and lonely, i cry every day and nobody cares
    I've been depressed since the spring and I can't get out of bed before noon. My doctor says the tablets need another fortnight.`,
  );
});

test('what is only hinted at is found, with the sentence that hints most', () => {
  const text = `Morning all. I've worked out who will take the dog and I've left the passwords in an envelope for my sister.
    I feel calm. They will all be better off without me to worry about.`;
  const hints = found(text).filter(({ confidence }) => confidence >= 0.5);
  assert.ok(hints.length > 0);
  for (const { start, end } of hints) assert.ok(start > 0 && end <= text.length && end - start < text.length);
});

test('Spanish is understood in its main phrases', () => {
  assert.ok(flags('no quiero vivir más'));
  assert.ok(flags('estoy pensando en suicidarme'));
  assert.ok(!flags('no pienso en suicidarme'));
  assert.ok(!flags('me muero de hambre'));
});

test('the span holds the telling words and nothing else', () => {
  const text = 'Hello all. I want to die. Thanks.';
  const [first] = found(text);
  assert.ok(first);
  assert.equal(text.slice(first.start, first.end), 'want to die');
});

test('a denial of a sentence holds the model back, one in a long post does not', () => {
  assert.ok(!flags("I don't want to live with my parents anymore"));
  assert.ok(
    flags("I'm not suicidal or anything, but I took the box out again last night and counted them. It would be so easy. I want to die."),
  );
});

test('100 kB of the worst words are read in linear time', () => {
  const units = [
    'kill myself ',
    'die ',
    'i want to really just die not ',
    'end it ',
    'chest pain and ',
    'no reason to ',
    'a',
    'no quiero ',
  ];
  const took = (unit: string, length: number) => {
    const draft = draftOf(null, unit.repeat(Math.ceil(length / unit.length)).slice(0, length));
    let best = Infinity;
    for (let run = 0; run < 5; run += 1) {
      const began = performance.now();
      crisis.find(draft, context);
      best = Math.min(best, performance.now() - began);
    }
    return best;
  };
  for (const unit of units) {
    const [half, whole] = [took(unit, 50_000), took(unit, 100_000)];
    assert.ok(whole < 200, `${unit}: ${whole} ms`);
    assert.ok(whole < half * 4 + 5, `${unit}: ${half} ms, then ${whole} ms`);
  }
});

test('what is found is bounded however often it is said', () => {
  assert.ok(found('i want to die. kill myself. '.repeat(3000)).length < 500);
});

test('what is only implied counts where people ask for help and is a hint elsewhere; what is said counts everywhere', () => {
  const surest = (text: string, kind: string): number =>
    Math.max(0, ...crisis.find(draftOf(null, text), { kind }).map((each) => each.confidence));
  const implied = 'Everyone would manage fine without me and I have stopped planning anything past this week.';
  assert.ok(surest(implied, 'question') >= 0.5);
  assert.ok(surest(implied, 'review') > 0 && surest(implied, 'review') < 0.5);
  assert.ok(surest('I want to kill myself.', 'review') >= 0.5);
});

test('a heading of two words tells nothing', () => {
  assert.deepEqual(found('Double up?'), []);
});

test('a name and how to be reached are no danger', () => {
  all(
    null,
    `My name is Margaret Poole and you can ring me on 07700 900123. How long should I wait before I run again?
    My name is Margaret Poole and you can call me on 07700 900123.
    Please phone me on 07700 900123
    My neighbour Margaret Poole has one for her knee, ring me on 07700 900123. Is a brace worth buying?`,
  );
});
