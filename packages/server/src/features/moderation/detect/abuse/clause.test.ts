/** A negation, a report and "I" excuse what they touch, and nothing behind a comma, a "but" or somebody else. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { draftOf } from '../reading.ts';
import { abuse } from './index.ts';
import { isSaid, reachOf } from './clause.ts';

const flagged = (text: string): boolean => abuse.find(draftOf(null, text), { kind: 'review' }).some(({ confidence }) => confidence >= 0.5);
const linesOf = (block: string): string[] => block.trim().split(/\n\s*/);

test('an insult behind a negation, a report or a remark that does not touch it is found', () => {
  const lines = linesOf(`
    I don't care, you are a bitch
    I don't mind the wait, but you are a moron
    I did not sleep and you are an idiot
    Never seen such a wanker
    Never in my life have I seen such an imbecile
    I can't believe what an arsehole he is
    I couldn't believe how stupid these bastards are
    Nobody told me the doctor is a prick
    Your doctor is an absolute prick of a man
    She never told me that the surgeon is a dickhead
    No surprise that the receptionist is a bitch
    No manners, that bitch at the desk
    No answer, idiots
    They said sorry. Bastards.
    I asked for help and was told no. Assholes.
    People say I am rude, but the receptionist is a bitch
    They say patience helps, but that nurse is a cunt
    He called my number and then the bastard walked off
    The report says I'm fine, you lying bastards
    No me importa, eres una imbécil
    Nunca he visto un médico tan gilipollas
    Je m'en fiche pas, mais vous êtes un connard
    Nie habe ich so einen Idioten gesehen
    Não me importa, mas você é um idiota`);
  assert.deepEqual(
    lines.filter((text) => !flagged(text)),
    [],
  );
});

test('what is denied or said by somebody else in its own clause is spared', () => {
  const lines = linesOf(`
    I don't think the nurse is a moron
    I do not believe that he is an idiot
    I never said he was an arsehole
    It does not mean that you are an idiot
    She is not a bitch, she is tired
    They are not lazy, stupid or rude bastards
    None of the nurses are bitches
    No doctor here is an idiot
    Nobody called her a bitch
    Nobody needs to be an arsehole
    The man in the next bed called me a bitch
    He said that I was a moron
    He said to me: you are a moron
    The manager told me ( i am jerk , idiot)
    I am a fool, an idiot and a coward
    She called me a moron, an idiot and a bitch
    My husband called me a lazy bitch and hit me
    No es un idiota
    Il n'est pas un connard
    Er ist kein Idiot
    Ele não é um idiota`);
  assert.deepEqual(lines.filter(flagged), []);
});

test('who blames themselves is spared, and who blames another in the same words is not', () => {
  const own = linesOf(`
    What an idiot I was to skip physio
    What a moron I am for stopping the tablets
    Such an idiot I felt afterwards
    Quel idiot je suis d'avoir attendu
    Qué idiota fui al no venir antes
    Was für ein Idiot ich war
    Que idiota fui em esperar tanto`);
  assert.deepEqual(own.filter(flagged), []);
  const others = linesOf(`
    What an idiot he was
    What a moron I was treated by
    Quel connard ce médecin
    Was für ein Idiot der Arzt war`);
  assert.deepEqual(
    others.filter((text) => !flagged(text)),
    [],
  );
});

test('a dish, a tool and an illness with the name of an insult are none', () => {
  const lines = linesOf(`
    Faggots and peas with gravy were served in the canteen
    The ward menu had a faggot meatball with mash
    I used a bastard file and cut my hand
    It was a total prick of the needle
    It was a complete prick of the finger
    Is cretinism caused by a lack of iodine?`);
  assert.deepEqual(lines.filter(flagged), []);
});

test('a negation denies, strengthens or has nothing to do with a word behind it', () => {
  assert.equal(reachOf('not an idiot', 'en'), 'own');
  assert.equal(reachOf("don't think he is an idiot", 'en'), 'raised');
  assert.equal(reachOf('Never seen such an idiot', 'en'), 'more');
  assert.equal(reachOf("don't care, you idiot", 'en'), 'none');
  assert.equal(reachOf('नहीं मूर्ख', 'hi'), undefined);
});

test('called by telephone is not called a name', () => {
  assert.equal(isSaid('called my number and then the bastard', 'en', false), false);
  assert.equal(isSaid('called me a bastard', 'en', false), true);
  assert.equal(isSaid('told me he is a bastard', 'en', true), false);
});
