/** Chunks that do not come, in a page of their own: what came once is here for good. */
import { expect } from '@open-wc/testing';
import '../src/define.ts';
import { openReview } from './composing.ts';
import { found, reset, type, until, withoutChunk } from './stage.ts';

beforeEach(() => reset());

const { now } = Date;
afterEach(() => {
  Date.now = now;
});
const detectors = '/server/src/features/moderation/detect/index.ts';
/** Long enough for a pause in typing to be over. */
const aWhile = () => new Promise((done) => setTimeout(done, 500));

describe('while code cannot be fetched', () => {
  it('hints and help are asked for three times, then at the next typing after a rest and when the network is back, and come', async () => {
    const chunk = withoutChunk(detectors);
    await openReview();
    for (const words of ['I', 'I want', 'I want to', 'I want to kill']) {
      await type('textarea', words);
      await aWhile();
    }
    const asked = chunk.asked();
    expect(asked).to.be.greaterThan(0);
    await type('textarea', 'I want to kill myself.');
    await aWhile();
    expect(chunk.asked(), 'it rests').to.equal(asked);
    Date.now = () => now() + 15_000;
    await type('textarea', 'I want to kill myself now.');
    await until(() => chunk.asked() > asked, 'not asked for after the rest');
    await aWhile();
    const more = chunk.asked();
    await type('textarea', 'I want to kill myself tonight.');
    await aWhile();
    expect(chunk.asked(), 'it rests again').to.equal(more);
    chunk.comeBack();
    dispatchEvent(new Event('online'));
    await found('.help');
  });
});
