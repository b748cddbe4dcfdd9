import { expect } from '@open-wc/testing';
import { HttpResponse, type JsonBodyType } from 'msw';
import { Api } from '../src/data/api.ts';
import { RequestFailure } from '../src/data/problem.ts';
import { Session } from '../src/data/session.ts';
import { session as granted, myItem } from './fixtures.ts';
import { answer, api, asked, held, json, problem, reset, routes, until } from './stage.ts';

const key = `commonward:${api}:riverside`;
const make = () => new Session(new Api(api, 'riverside'));
const failureOf = (work: Promise<unknown>) =>
  work.then(
    () => 'nothing failed',
    (thrown: unknown) => (thrown instanceof RequestFailure ? thrown.code : String(thrown)),
  );

beforeEach(() => reset());

describe('the session', () => {
  it('keeps the refresh token in storage only after signing in, the access token never', async () => {
    const session = make();
    expect(localStorage.length).to.equal(0);
    await session.signIn({ email: 'a@b.example', code: '123456' }, false);
    expect(localStorage.getItem(key)).to.equal('refresh-1');
    expect(JSON.stringify({ ...localStorage, ...sessionStorage })).not.to.contain('access-1');
    await session.signOut();
    expect(localStorage.length).to.equal(0);
    expect(asked.at(-1)).to.deep.include({ route: 'POST sessions/end', body: { refreshToken: 'refresh-1' } });
  });

  it('on a shared computer keeps nothing, and still refreshes', async () => {
    const session = make();
    await session.signIn({ email: 'a@b.example', code: '123456' }, true);
    expect(localStorage.length).to.equal(0);
    let first = true;
    answer('GET me', () => {
      if (!first) return HttpResponse.json({ id: 'm1', pseudonym: 'Heron', mail: true });
      first = false;
      return problem(401, 'token_expired');
    });
    await session.call('GET', 'me');
    expect(asked.at(-1)?.token).to.equal('Bearer access-2');
    expect(localStorage.length).to.equal(0);
  });

  it('refreshes an expired token and makes the request once more, not twice', async () => {
    const session = make();
    await session.signIn({ email: 'a@b.example', code: '123456' }, false);
    answer('GET me', () => problem(401, 'token_expired'));
    expect(await failureOf(session.call('GET', 'me'))).to.equal('token_expired');
    expect(routes().filter((route) => route === 'GET me')).to.have.length(2);
    expect(routes().filter((route) => route === 'POST sessions/refresh')).to.have.length(1);
  });

  it('two tabs that refresh at once take turns, each with the token the other one left', async () => {
    let number = 1;
    let under = 0;
    answer('POST sessions/refresh', async ({ body }) => {
      under += 1;
      expect(under, 'two refreshes at once').to.equal(1);
      const { refreshToken } = (await body()) as { refreshToken: string };
      await new Promise((done) => setTimeout(done, 20));
      under -= 1;
      if (refreshToken !== `refresh-${number}`) return problem(401, 'token_replayed');
      number += 1;
      return HttpResponse.json(granted({ refreshToken: `refresh-${number}`, accessToken: `access-${number}` }) as unknown as JsonBodyType);
    });
    localStorage.setItem(key, 'refresh-1');
    const [one, two] = [make(), make()];
    expect(await Promise.all([one.restore(), two.restore()])).to.deep.equal([true, true]);
    expect(localStorage.getItem(key)).to.equal('refresh-3');
  });

  it('one tab asks for one refresh, however many requests wait for it', async () => {
    localStorage.setItem(key, 'refresh-1');
    const session = make();
    answer('GET me', () => HttpResponse.json({ id: 'm1', pseudonym: 'Heron', mail: true }));
    await Promise.all([session.call('GET', 'me'), session.call('GET', 'me'), session.restore()]);
    expect(routes().filter((route) => route === 'POST sessions/refresh')).to.have.length(1);
  });

  it('who asks while a first try meets no server, as the page began, has one of their own', async () => {
    localStorage.setItem(key, 'refresh-1');
    const late = held(() => HttpResponse.error());
    answer('POST sessions/refresh', late.answer);
    const session = make();
    const first = failureOf(session.restore());
    await until(() => routes().includes('POST sessions/refresh'));
    const pressed = session.restore();
    answer('POST sessions/refresh', () => HttpResponse.json(granted() as unknown as JsonBodyType));
    late.letGo();
    expect(await first).to.equal('unreachable');
    expect(await pressed).to.equal(true);
  });

  it('a replayed token ends the session here and forgets the token', async () => {
    localStorage.setItem(key, 'refresh-1');
    const session = make();
    answer('POST sessions/refresh', () => problem(401, 'token_replayed'));
    expect(await session.restore()).to.equal(false);
    expect(session.ended).to.equal(true);
    expect(localStorage.length).to.equal(0);
  });

  it('a server that is down does not sign anybody out', async () => {
    localStorage.setItem(key, 'refresh-1');
    const session = make();
    answer('POST sessions/refresh', () => HttpResponse.error());
    expect(await failureOf(session.restore())).to.equal('unreachable');
    expect(localStorage.getItem(key)).to.equal('refresh-1');
  });

  it('a list that was asked for before something was posted or marked does not take the place of what was', async () => {
    const session = make();
    await session.signIn({ email: 'a@b.example', code: '123456' }, false);
    const early = held(() => json({ items: [], helpful: [] }));
    answer('GET me/items', early.answer);
    const loading = session.loadMine();
    await until(() => routes().filter((route) => route === 'GET me/items').length === 2);
    session.keepItem(myItem({ id: 'new-review' }));
    answer('GET me/items', () => json({ items: [myItem({ id: 'new-review' })], helpful: [] }));
    early.letGo();
    await loading;
    expect(session.mine.items.map(({ id }) => id)).to.deep.equal(['new-review']);
    const before = held(() => json({ items: [myItem({ id: 'new-review' })], helpful: [] }));
    answer('GET me/items', before.answer);
    const again = session.loadMine();
    await until(() => routes().filter((route) => route === 'GET me/items').length === 4);
    await session.markHelpful('r1', true);
    answer('GET me/items', () => json({ items: [], helpful: ['r1'] }));
    before.letGo();
    await again;
    expect(session.mine.helpful).to.deep.equal(['r1']);
  });

  it('the list of somebody who has signed out meanwhile is not kept for who signs in next', async () => {
    const session = make();
    await session.signIn({ email: 'a@b.example', code: '123456' }, false);
    const late = held(() => json({ items: [myItem({ id: 'of-the-first' })], helpful: [] }));
    answer('GET me/items', late.answer);
    const loading = failureOf(session.loadMine());
    await until(() => routes().filter((route) => route === 'GET me/items').length === 2);
    await session.signOut();
    late.letGo();
    expect(await loading).to.equal('not_signed_in');
    expect(session.mine.items).to.deep.equal([]);
  });

  it('what is answered after its author has left is kept for nobody, and no refresh signs them in again', async () => {
    const session = make();
    await session.signIn({ email: 'a@b.example', code: '123456' }, false);
    const post = held(() => json(myItem({ id: 'of-the-first' }), 201));
    const mark = held(() => json({ helpful: 8 }));
    answer('POST reviews', post.answer);
    answer('PUT items/r1/helpful', mark.answer);
    const posting = failureOf(session.call('POST', 'reviews', {}));
    const marking = failureOf(session.markHelpful('r1', true));
    await until(() => routes().includes('POST reviews') && routes().includes('PUT items/r1/helpful'));
    await session.signOut();
    post.letGo();
    mark.letGo();
    expect([await posting, await marking]).to.deep.equal(['not_signed_in', 'not_signed_in']);
    expect(session.mine).to.deep.equal({ items: [], helpful: [] });

    await session.signIn({ email: 'a@b.example', code: '123456' }, false);
    const refresh = held(() => json(granted({ accessToken: 'access-2', refreshToken: 'refresh-2' })));
    answer('POST sessions/refresh', refresh.answer);
    answer('GET me', () => problem(401, 'token_expired'));
    const asking = failureOf(session.call('GET', 'me'));
    await until(() => routes().includes('POST sessions/refresh'));
    await session.signOut();
    refresh.letGo();
    expect(await asking).to.equal('not_signed_in');
    expect(session.signedIn).to.equal(false);
    expect(localStorage.length).to.equal(0);
    await until(() => asked.some(({ route, body }) => route === 'POST sessions/end' && JSON.stringify(body).includes('refresh-2')));
  });

  it('signing out in one tab signs out in the others', async () => {
    const session = make();
    await session.signIn({ email: 'a@b.example', code: '123456' }, false);
    localStorage.removeItem(key);
    dispatchEvent(new StorageEvent('storage', { key, newValue: null, oldValue: 'refresh-1' }));
    expect(session.signedIn).to.equal(false);
    localStorage.setItem(key, 'refresh-9');
    dispatchEvent(new StorageEvent('storage', { key, newValue: 'refresh-9' }));
    await until(() => session.signedIn);
  });
});
