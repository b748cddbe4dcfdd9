/** What a signed-in member does, and the one thing that needs no account: reporting. */
import { Hono } from 'hono';
import { matchedRoutes } from 'hono/route';
import { Failure } from '../kernel/errors.ts';
import { findContribution, setHelpful } from '../features/contributions/index.ts';
import { memberAuth, type MemberEnv } from '../features/identity/index.ts';
import { takeBack, type Moderation, type Sent } from '../features/moderation/index.ts';
import {
  accept,
  acceptance,
  answerAsPeer,
  answerEdit,
  ask,
  editAnswer,
  editQuestion,
  newAnswer,
  newQuestion,
  questionEdit,
} from '../features/questions/index.ts';
import { fileReport, newReport } from '../features/reports/index.ts';
import { editReview, newReview, review, reviewEdit } from '../features/reviews/index.ts';
import type { SiteEnv } from '../features/sites/index.ts';
import { withRevision } from '../features/contributions/contributions.contract.ts';
import { addressBlock, readJson } from '../platform/http/index.ts';
import type { Limit } from '../platform/ratelimit/index.ts';
import { mine, myItem } from './mine.ts';

export type WriteLimits = { posts: Limit; votes: Limit; reports: Limit };

/** 200 tells a client whose first answer was lost that what stands here is what it sent then, whatever it sent now. */
const stored = ({ sent }: Sent): 200 | 201 => (sent ? 201 : 200);

/** Mounted under `/v1/:site`, where the site is known and `Origin` is checked. */
export function memberRoutes(m: Moderation, limits: WriteLimits): Hono<SiteEnv> {
  const member = new Hono<MemberEnv>();
  // What is no address of ours is nobody's to sign in for. This lets nothing past: every route below stands behind the sign-in.
  member.use('*', async (c, next) => {
    if (matchedRoutes(c).every(({ method }) => method === 'ALL')) throw new Failure('not_found');
    await next();
  });
  member.use('*', memberAuth(m));
  member
    .get('/me/items', async (c) => c.json(await mine(m, c.get('site'), c.get('member').id)))
    .post('/questions', async (c) => {
      const input = await readJson(c, newQuestion);
      await limits.posts.take(c.get('member').id);
      const row = await ask(m, c.get('site'), c.get('member'), input);
      return c.json(await myItem(m, c.get('site'), row), stored(row));
    })
    .post('/questions/:id/answers', async (c) => {
      const input = await readJson(c, newAnswer);
      await limits.posts.take(c.get('member').id);
      const row = await answerAsPeer(m, c.get('site'), c.get('member'), c.req.param('id'), input);
      return c.json(await myItem(m, c.get('site'), row), stored(row));
    })
    .put('/questions/:id/accepted', async (c) => {
      const { answer } = await readJson(c, acceptance);
      const by = c.get('member').id;
      await accept(m, c.get('site'), c.req.param('id'), answer, by, (question) => question.author === by);
      return c.body(null, 204);
    })
    .post('/reviews', async (c) => {
      const input = await readJson(c, newReview);
      await limits.posts.take(c.get('member').id);
      const row = await review(m, c.get('site'), c.get('member'), input);
      return c.json(await myItem(m, c.get('site'), row), stored(row));
    })
    .put('/items/:id', async (c) => {
      const site = c.get('site');
      const author = c.get('member').id;
      const id = c.req.param('id');
      const present = await findContribution(m.store.db, site.key, id);
      if (!present || present.author !== author) throw new Failure('unknown_item');
      await limits.posts.take(author);
      const edits: Record<string, () => Promise<typeof present>> = {
        question: async () => editQuestion(m, site, author, id, await readJson(c, questionEdit)),
        answer: async () => editAnswer(m, site, author, id, await readJson(c, answerEdit)),
        review: async () => editReview(m, site, author, id, await readJson(c, reviewEdit)),
      };
      const row = await edits[present.kind]?.();
      if (!row) throw new Failure('unknown_item');
      return c.json(await myItem(m, site, row));
    })
    .post('/items/:id/withdraw', async (c) => {
      const { revision } = await readJson(c, withRevision);
      return c.json(
        await myItem(m, c.get('site'), await takeBack(m, c.get('site'), c.get('member').id, c.req.param('id'), revision, 'withdraw')),
      );
    })
    .post('/items/:id/resubmit', async (c) => {
      const { revision } = await readJson(c, withRevision);
      await limits.posts.take(c.get('member').id);
      return c.json(
        await myItem(m, c.get('site'), await takeBack(m, c.get('site'), c.get('member').id, c.req.param('id'), revision, 'resubmit')),
      );
    })
    .on(['PUT', 'DELETE'], '/items/:id/helpful', async (c) => {
      const { id } = c.get('member');
      await limits.votes.take(id);
      const helpful = await m.store.tx((tx) => setHelpful(tx, m, c.get('site'), id, c.req.param('id'), c.req.method === 'PUT'));
      return c.json({ helpful });
    });

  return new Hono<SiteEnv>()
    .post('/items/:id/reports', async (c) => {
      const input = await readJson(c, newReport);
      await limits.reports.take(addressBlock(c.get('clientIp')));
      return c.json(await fileReport(m, c.get('site'), c.req.param('id'), input), 201);
    })
    .route('/', member as unknown as Hono<SiteEnv>);
}
