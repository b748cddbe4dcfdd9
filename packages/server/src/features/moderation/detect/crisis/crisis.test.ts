import assert from 'node:assert/strict';
import { readFileSync, readdirSync } from 'node:fs';
import test from 'node:test';
import type { FindingKind } from '../finding.ts';
import { draftOf } from '../reading.ts';
import { crisis } from './index.ts';
import { growsWithLength } from '../../../../../test/support/growth.ts';

const context = { kind: 'question' };
const found = (text: string) => crisis.find(draftOf(null, text), context);
const kinds = (text: string) => [...new Set(found(text).flatMap((each) => (each.confidence >= 0.5 ? [each.kind] : [])))];
const flags = (text: string) => kinds(text).length > 0;

/** One row a line; all of them must be of the kind, or must not count at all. */
function all(kind: FindingKind | null, rows: string): void {
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

test('a recent loss by suicide is a bereavement; one of long ago is none', () => {
  assert.deepEqual(kinds('my uncle died by suicide last week'), ['bereavement']);
  assert.ok(!flags('we lost my uncle to suicide many years ago'));
});

test('an overdose that was taken is an emergency, as plainly as it is said', () => {
  all(
    'imminent',
    `I have taken an overdose.
    I took an overdose.
    I just overdosed
    I have overdosed on paracetamol
    Overdosed on my pills this morning
    my daughter has taken an overdose
    me he tomado una sobredosis`,
  );
  all(
    null,
    `My brother died of an overdose in 2010
    what to do after an overdose of vitamin D in general
    What to do if you have taken an overdose
    I overdosed as a teenager and am well now
    I took an overdose ten years ago and the staff were kind
    overdose on chocolate lol
    I did not take an overdose`,
  );
});

test('a dose that kills and a noose are methods', () => {
  all(
    'method',
    `What is a lethal dose of paracetamol?
    How many tablets of amitriptyline are lethal?
    how much insulin is a fatal dose
    How do I tie a noose?
    ¿Cuál es la dosis letal de paracetamol?`,
  );
  all(null, 'What is a lethal dose of radiation?');
});

test('what made somebody suicidal has not passed, nor does a past told first make a wish to die past', () => {
  all(
    'ideation',
    `This clinic made me suicidal.
    these tablets made me feel suicidal
    After what they did to me I want to die.
    I want to k1ll myself`,
  );
  all(
    null,
    `This drug made me suicidal years ago
    After the birth I wanted to die but I am fine now`,
  );
});

test('a death that is recent, sudden or mourned is grief, and no danger', () => {
  const texts = `My husband died last week and I miss him so much.
    We lost our baby at 20 weeks.
    My mother passed away in your hospital on Tuesday.
    I am grieving for my son who died in March.
    my daughter was stillborn
    How do I cope with the death of my mother?
    my best friend killed himself in year 12
    my brother took his own life
    Perdimos a nuestro bebé en la semana 20`;
  all('bereavement', texts);
  for (const text of texts.split('\n'))
    assert.deepEqual([...new Set(found(text.trim()).flatMap((each) => (each.confidence >= 0.5 ? [each.class] : [])))], ['grief'], text);
});

test('a death in the family history, or of long ago, is no grief, nor is what only sounds like it', () => {
  const texts = `my father died of cancer at 60
    My mother died of breast cancer in her forties. Should I be screened?
    My father passed away from a heart attack at 52
    My dad died when I was 12
    My mother died twenty years ago
    My son passed his exam last week
    my daughter passed out yesterday
    My baby lost weight last week
    What is the risk of stillbirth?
    My phone died yesterday`;
  for (const text of texts.split('\n')) assert.ok(!found(text.trim()).some((each) => each.class === 'grief'), text);
});

test('of what people wrote in grief most is known as grief, and little else is', () => {
  const corpora = new URL('../../../../../test/corpora/', import.meta.url);
  const rows = readdirSync(corpora)
    .filter((name) => /^crisis_written_(?:tuned|train_\w+)\.jsonl$/.test(name))
    .flatMap((name) => readFileSync(new URL(name, corpora), 'utf8').split('\n'))
    .filter((line) => line.trim())
    .map((line) => JSON.parse(line) as { text: string; kind?: string });
  const share = (some: typeof rows) => some.filter(({ text }) => kinds(text).includes('bereavement')).length / some.length;
  const mourning = rows.filter(({ kind }) => kind === 'bereavement');
  assert.ok(mourning.length >= 40 && share(mourning) >= 0.65, `${share(mourning)} of ${mourning.length}`);
  const rest = share(rows.filter(({ kind }) => kind !== 'bereavement'));
  assert.ok(rest <= 0.02, `${rest} of the others`);
});

test('grief hides no danger that is only hinted at beside it', () => {
  const text = `My wife died in November and I miss her so much. I've worked out who will take the dog and I've left the passwords in an envelope
    for my sister. They will all be better off without me to worry about.`;
  assert.ok(found(text).some((each) => each.class === 'crisis' && each.confidence >= 0.5));
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
  growsWithLength({ pieces: units, given: (text) => draftOf(null, text), find: (draft) => crisis.find(draft, context), within: 200 });
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

test('in a script without spaces the place covers what was said, however many units a sign was written or read with', () => {
  for (const text of ['第⑩次我想死', '我\u0301想死', '今天⑫我想死', '吃𠮷我想死']) {
    const [first] = found(text);
    assert.ok(first && first.end <= text.length, text);
    assert.ok(text.slice(first.start, first.end).endsWith('想死'), text);
  }
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
