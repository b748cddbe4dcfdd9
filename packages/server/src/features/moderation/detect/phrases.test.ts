import assert from 'node:assert/strict';
import { it } from 'node:test';
import { read } from './reading.ts';
import { compilePhrases } from './phrases.ts';

const finds = (phrase: string, text: string): string[] => {
  const { words } = read('text', text);
  const found: string[] = [];
  compilePhrases([['x', phrase]], { fruit: 'apple pear' }).find(words, (_, first, last) =>
    found.push(text.slice(words[first]?.start, words[last]?.end)),
  );
  return found;
};

it('a phrase finds its words in their order, with gaps and optional words', () => {
  assert.deepEqual(finds('eat ..2 %fruit', 'I eat a ripe apple'), ['eat a ripe apple']);
  assert.deepEqual(finds('eat ..1 %fruit', 'I eat a ripe apple'), []);
  assert.deepEqual(finds('eat an? apple', 'Eat apple, eat an apple'), ['Eat apple', 'eat an apple']);
  assert.deepEqual(finds('take # mg', 'take 40 mg'), ['take 40 mg']);
});

it('looking begins at the rarest word and goes both ways', () => {
  assert.deepEqual(finds('my ..1 @channel please?', 'See my old channel, please'), ['my old channel, please']);
  assert.deepEqual(finds('my ..1 @channel', 'channel'), []);
});

it('a phrase stays in its sentence, and knows its edges and what must not be there', () => {
  assert.deepEqual(finds('eat apple', 'I eat. Apple'), []);
  assert.deepEqual(finds('^ @stop', 'Please stop. Stop it'), ['Stop']);
  assert.deepEqual(finds('stop ^', 'Stop it. Please stop.'), ['stop']);
  assert.deepEqual(finds('!i|we @follow', 'I follow. They follow'), ['They follow'.slice(5)]);
  assert.deepEqual(finds('follow !up', 'follow up, follow me'), ['follow']);
});

it('a phrase is found without accents and case', () => {
  assert.deepEqual(finds('suscríbete', 'SUSCRIBETE suscríbete'), ['SUSCRIBETE', 'suscríbete']);
});
