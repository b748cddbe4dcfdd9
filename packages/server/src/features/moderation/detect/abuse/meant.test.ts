/** A phrase is found as well as a word, however its words are disguised; codes, doses and letters that spell nothing are left alone. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { draftOf, read } from '../reading.ts';
import { abuse } from './index.ts';
import { piecesOf } from './meant.ts';

const flagged = (text: string): boolean => abuse.find(draftOf(null, text), { kind: 'review' }).some(({ confidence }) => confidence >= 0.5);
const linesOf = (block: string): string[] => block.trim().split(/\n\s*/);

test('phrases are found behind digits, signs, runs, gaps and letters of other alphabets', () => {
  const lines = linesOf(`
    go k1ll y0urself
    1 w1ll k1ll y0u
    go k!ll yourself
    h1j0 de put4
    t3 v0y 4 m4t4r
    te voy a m@tar
    te voy @ matar
    eres un@ put@
    H*rensohn
    go k*ll yourself
    kiiill yooouuurseeelf
    k i l l   y o u r s e l f
    k.i.l.l y.o.u.r.s.e.l.f
    g o k i l l y o u r s e l f
    k\u200bi\u200bl\u200bl y\u200bo\u200bu\u200br\u200bs\u200be\u200bl\u200bf
    kіll yоursеlf
    kιll yουrself
    fᴜcᴋ yᴏᴜ
    ⓕⓤⓒⓚ ⓨⓞⓤ
    操 你 妈
    去 死 吧`);
  assert.deepEqual(
    lines.filter((text) => !flagged(text)),
    [],
  );
});

test('of a chain of signs that is longer than a word is ever spelt, the last words hang together, wherever it begins', () => {
  const joined = (text: string): string[] => piecesOf(read('text', text))!.map((piece) => piece.text);
  assert.deepEqual(joined('ab*cd*ef*gh*ij*kl'), ['ab*cd*ef*gh*ij*kl']);
  assert.deepEqual(joined('ab*cd*ef*gh*ij*kl*mn'), ['ab', 'cd*ef*gh*ij*kl*mn']);
  assert.deepEqual(joined('ab*cd*ef*gh*ij*kl*mn*op and qr*st'), ['ab', 'cd', 'ef*gh*ij*kl*mn*op', 'and', 'qr*st']);
});

test('codes, doses, stars, letters and alphabets that hide nothing are left alone', () => {
  const lines = linesOf(`
    ICD-10 codes A80.3, H49.1 and T4N1M0, vitamin B12 and D3, 20mg 4 times, 5HT2A, HbA1c 48
    Type III hypersensitivity, stage IV, www.example.org, sooooo happy, aaaah that hurt
    A B C D E F G, the eye chart read E F P T O Z
    vitamins A, B, C and D, group O, hepatitis A B C
    I have M S and my G P is kind
    Price £5* per visit, *bold words*, 3*4 and A&E, R&D, 50% off
    write to me at anna@example.org or @anna_smith, $20
    α-blocker, β-carotene and μg, Москва и Афины, το φάρμακο
    Great! I am well! Thanks!!! :-) !important
    心 脏 手 术 很 顺 利
    l@s pacientes y l@s médic@s, gracias a tod@s
    The w*rd is hidden, p*ease, s*lt and p*pper`);
  assert.deepEqual(lines.filter(flagged), []);
});

test('the place of a disguised phrase is its place in the text', () => {
  const text = 'Well. Go k!ll y.o.u.r.s.e.l.f now';
  const [first] = abuse.find(draftOf(null, text), { kind: 'review' });
  assert.equal(text.slice(first?.start, first?.end), 'k!ll y.o.u.r.s.e.l.f');
});
