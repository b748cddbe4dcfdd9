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
/** Types, and waits until the pause after it is over: a timer that was set later and is longer cannot end sooner. */
const typeOn = async (words: string) => {
  await type('textarea', words);
  await new Promise((done) => setTimeout(done, 500));
};
/** Types on until a chunk was asked for so often: a pause in which it is still on its way asks for nothing. */
const typeUntilAsked = async (chunk: ReturnType<typeof withoutChunk>, times: number, words: string) => {
  for (let pauses = 0; chunk.asked() < times; pauses += 1) {
    expect(pauses, `asked for ${chunk.asked()} times, not ${times}`).to.be.lessThan(60);
    await typeOn(words);
  }
};

describe('while code cannot be fetched', () => {
  it('hints and help are asked for three times, then at the next typing after a rest and when the network is back, and come', async () => {
    const chunk = withoutChunk(detectors);
    await openReview();
    await typeUntilAsked(chunk, 3, 'I want to kill');
    await typeOn('I want to kill myself.');
    expect(chunk.asked(), 'it rests').to.equal(3);
    Date.now = () => now() + 15_000;
    await typeUntilAsked(chunk, 4, 'I want to kill myself now.');
    await typeOn('I want to kill myself tonight.');
    expect(chunk.asked(), 'it rests again').to.equal(4);
    chunk.comeBack();
    // said once, perhaps while the last failure is still on its way
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
      expect(find('.notice') === null).to.equal(true);
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
    await until(() => !find('commonward-composer'), 'Cancel leads nowhere');
    expect(customElements.get('commonward-sign-in'), 'it has not come yet').to.equal(undefined);
    come();
    // it is drawn, if at all, as soon as it is there
    await customElements.whenDefined('commonward-sign-in');
    await new Promise((done) => setTimeout(done));
    await panel.updateComplete;
    expect(find('commonward-sign-in') === null, 'nobody waits for it any more').to.equal(true);
    await press('.tools .button');
    await found('textarea');
    await fillReview('Kept.');
    await press('.send');
    await signInHere();
    await found('.card');
    expect(sent('POST reviews')).to.have.length(1);
  });
});
