/** Chunks that do not come, in a page of their own: what came once is here for good. */
import { expect } from '@open-wc/testing';
import '../src/define.ts';
import { accessible } from './accessible.ts';
import { fillReview, openReview, sent, signInHere } from './composing.ts';
import { find, focused, found, press, reset, slowChunk, textOf, type, until, withoutChunk } from './stage.ts';

beforeEach(() => reset());

const { now } = Date;
afterEach(() => {
  Date.now = now;
  Reflect.deleteProperty(navigator, 'onLine');
});
const detectors = '/server/src/features/moderation/detect/index.ts';
const signInForm = '/src/features/account/sign-in.ts';
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

  it('signing in to send that cannot be opened is told in the form, with the text and Send there; later it opens, however slowly', async () => {
    const chunk = withoutChunk(signInForm);
    const panel = await openReview();
    await fillReview('Kept.');
    for (const [online, said] of [
      [true, 'does not answer just now'],
      [false, 'seem to be offline'],
    ] as const) {
      Object.defineProperty(navigator, 'onLine', { configurable: true, get: () => online });
      await press('.send');
      await until(() => textOf(find('.summary-of-faults')).includes(said), said);
      await until(() => focused() === find('.summary-of-faults'));
      expect(find('.notice')).to.equal(null);
      expect((await found('.send')).getClientRects()).to.have.length(1);
      expect((await found('form > .buttons .quiet')).getClientRects()).to.have.length(1);
      expect(find<HTMLTextAreaElement>('textarea')?.value).to.equal('Kept.');
    }
    await accessible(panel);
    Reflect.deleteProperty(navigator, 'onLine');
    chunk.comeBack();
    const come = slowChunk(signInForm);
    await press('.send');
    await until(() => textOf(find('.send')) === 'One moment', 'it says so');
    expect(find('.send')?.getClientRects(), 'nothing is gone before what takes its place is here').to.have.length(1);
    await press('.send');
    await press('form > .buttons .quiet');
    await found('commonward-reviews');
    come();
    await aWhile();
    expect(find('commonward-sign-in'), 'nobody waits for it any more').to.equal(null);
    await press('.tools .button');
    await found('textarea');
    await fillReview('Kept.');
    await press('.send');
    await signInHere();
    await found('.card');
    expect(sent('POST reviews')).to.have.length(1);
  });
});
