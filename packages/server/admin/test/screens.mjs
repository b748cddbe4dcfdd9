import { addUrgent, find } from './mock.mjs';

/** Every screen and state of the admin page: where it is and how to get there. */
const signedOut = (world) => (world.signedIn = false);
/** The answer that waits is the signed-in person’s. */
const ownAnswer = (world) => (world.items.find((item) => item.id === 'a1').barred = 'own');
const heading = (page) => page.locator('.item-heading').waitFor();
const h1 = (page) => page.locator('main h1').waitFor();

export const screens = [
  { name: 'sign-in', at: '', world: signedOut, steps: h1 },
  {
    name: 'sign-in-failed',
    at: '',
    world: signedOut,
    steps: async (page) => {
      await page.getByLabel('E-mail address').fill('noor@riverside.example');
      await page.getByLabel('Password', { exact: true }).fill('wrong');
      await page.getByRole('button', { name: 'Sign in' }).click();
      await page.locator('.error-summary').waitFor();
    },
  },
  { name: 'link', at: '#/link/abc', world: signedOut, steps: h1 },
  {
    name: 'link-errors',
    at: '#/link/abc',
    world: signedOut,
    steps: async (page) => {
      await page.getByLabel('New password').fill('short');
      await page.getByRole('button', { name: 'Set the password and sign in' }).click();
      await page.locator('.error-summary').waitFor();
    },
  },
  { name: 'link-used', at: '#/link/used', world: signedOut, steps: h1 },
  { name: 'queue', at: '#/queue/pending', steps: (page) => page.locator('.row').first().waitFor() },
  { name: 'queue-question', at: '#/queue/pending/q1', steps: heading },
  { name: 'queue-edited-review', at: '#/queue/pending/r1', steps: heading },
  { name: 'queue-answer', at: '#/queue/pending/a1', steps: heading },
  { name: 'queue-own-reply', at: '#/queue/pending/y1', steps: heading },
  { name: 'queue-found', at: '#/queue/pending', world: addUrgent, steps: (page) => page.locator('.urgent').first().waitFor() },
  { name: 'queue-found-item', at: '#/queue/pending/c1', world: addUrgent, steps: heading },
  {
    name: 'queue-found-key',
    at: '#/queue/pending/c1',
    world: addUrgent,
    steps: (page) => page.locator('.report-effect').scrollIntoViewIfNeeded(),
  },
  {
    name: 'queue-found-weak',
    at: '#/queue/pending/r2',
    world: (world) =>
      find(
        world.items.find((item) => item.id === 'r2'),
        [['abuse', 'profanity', 'impossible', 0.3]],
      ),
    steps: heading,
  },
  {
    name: 'queue-found-arrives',
    at: '#/queue/pending',
    steps: async (page, world) => {
      await page.locator('.row').first().waitFor();
      addUrgent(world);
      await page.evaluate(() => dispatchEvent(new Event('online')));
      await page.locator('.arrivals').waitFor();
    },
  },
  {
    name: 'queue-second',
    at: '#/queue/pending/y1',
    world: (world) => {
      const reply = world.items.find((item) => item.id === 'y1');
      reply.second = true;
      reply.barred = 'second';
      reply.overridden = [{ kind: 'relationship', start: 0, end: 21, rule: '45 CFR 164.502' }];
    },
    steps: heading,
  },
  { name: 'queue-imported', at: '#/queue/pending/r3', steps: heading },
  { name: 'queue-reported', at: '#/queue/reported/p1', steps: heading },
  { name: 'queue-decided', at: '#/queue/decided/p4', steps: heading },
  {
    name: 'queue-filters',
    at: '#/queue/pending?kind=review',
    steps: (page) => page.getByLabel('Kind').waitFor(),
  },
  {
    name: 'queue-undo-form',
    at: '#/queue/pending/q1',
    steps: async (page) => {
      await heading(page);
      await page.getByRole('button', { name: 'Publish' }).click();
      await page.locator('.undo').waitFor();
      // On a narrow screen too the next one is open.
      await page.getByRole('button', { name: 'Refuse…' }).click();
      await page.locator('#decide-form').waitFor();
    },
  },
  {
    name: 'queue-return',
    at: '#/queue/pending/q1',
    steps: async (page) => {
      await page.getByRole('button', { name: 'Return for changes…' }).click();
      await page.getByLabel('What should change').fill('Please take out the name of your physiotherapist.');
    },
  },
  {
    name: 'queue-refuse',
    at: '#/queue/pending/r2',
    steps: async (page) => {
      await page.getByRole('button', { name: 'Refuse…' }).click();
      await page.getByRole('button', { name: 'Refuse it' }).click();
      await page.locator('.field-error').waitFor();
    },
  },
  {
    name: 'queue-hide',
    at: '#/queue/decided/p4',
    steps: async (page) => {
      await page.getByRole('button', { name: 'Hide…' }).click();
      await page.locator('.reasons').waitFor();
    },
  },
  {
    name: 'queue-remove-errors',
    at: '#/queue/reported/p1',
    steps: async (page) => {
      await page.getByRole('button', { name: 'Remove…' }).click();
      await page.getByRole('button', { name: 'Remove it' }).click();
      await page.locator('.field-error').waitFor();
    },
  },
  {
    name: 'queue-open-unknown',
    at: '#/queue/pending',
    steps: async (page) => {
      await page.getByLabel('Open a post by its link or number').fill('con_nothing');
      await page.getByRole('button', { name: 'Open', exact: true }).click();
      await page.locator('.field-error').waitFor();
    },
  },
  {
    name: 'queue-undo-earlier',
    at: '#/queue/pending/q1',
    steps: async (page) => {
      // Where a decision leads is known once the list is there, too.
      await page.locator('.rows .row').first().waitFor({ state: 'attached' });
      await page.getByRole('button', { name: 'Publish' }).click();
      await page.locator('.item-heading', { hasText: 'Review of Dr Amara Okafor' }).waitFor();
      await page.getByRole('button', { name: 'Publish' }).click();
      await page.locator('.undo', { hasText: 'Review published' }).waitFor();
      await page.evaluate(() => (location.hash = '#/queue/decided/q1'));
      await page.locator('admin-take-back button').waitFor();
    },
  },
  {
    name: 'queue-undo',
    at: '#/queue/pending/q1',
    steps: async (page) => {
      await page.getByRole('button', { name: 'Publish' }).click();
      await page.locator('.undo').waitFor();
      await page.getByText('Review of Dr Amara Okafor').waitFor();
    },
  },
  {
    name: 'queue-stale',
    at: '#/queue/pending/q1',
    steps: async (page, world) => {
      await heading(page);
      const { decideAs } = await import('./mock.mjs');
      decideAs(world, 'q1', 'publish', 'Sam Ellery');
      await page.getByRole('button', { name: 'Spam' }).click();
      await page.locator('.news').waitFor();
    },
  },
  {
    name: 'queue-empty',
    at: '#/queue/pending',
    world: (world) => (world.items = world.items.filter((item) => !['pending', 'published_edited'].includes(item.state))),
    steps: (page) => page.getByText('The last one was decided').waitFor(),
  },
  {
    name: 'queue-failed',
    at: '#/queue/pending',
    world: (world) => (world.fail = (_m, path) => path === '/queue' && [500, 'internal']),
    steps: (page) => page.locator('.failed').first().waitFor(),
  },
  {
    name: 'keys',
    at: '#/queue/pending/q1',
    steps: async (page) => {
      await heading(page);
      await page.keyboard.press('?');
      await page.locator('dialog[open]').waitFor();
    },
  },
  {
    name: 'signed-out-in-place',
    at: '#/queue/pending/q1',
    steps: async (page, world) => {
      await heading(page);
      world.signedIn = false;
      await page.getByRole('button', { name: 'Spam' }).click();
      await page.locator('dialog[open]').waitFor();
    },
  },
  {
    name: 'offline',
    at: '#/queue/pending/q1',
    steps: async (page) => {
      await heading(page);
      await page.context().setOffline(true);
      await page.getByRole('button', { name: 'Spam' }).click();
      await page.locator('.banner').waitFor();
    },
  },
  {
    name: 'menu',
    at: '#/queue/pending',
    steps: async (page, _world, width) => {
      await page.locator('.row').first().waitFor();
      if (width < 960) await page.getByRole('button', { name: 'Menu' }).click();
    },
  },
  { name: 'answers', at: '#/answers', steps: (page) => page.locator('.row').first().waitFor() },
  { name: 'answers-write', at: '#/answers/p2', steps: heading },
  {
    name: 'answers-error',
    at: '#/answers/p3',
    steps: async (page) => {
      await page.getByRole('button', { name: 'Send the answer' }).click();
      await page.locator('.error-summary').waitFor();
    },
  },
  {
    name: 'answers-sent',
    at: '#/answers/p3',
    steps: async (page) => {
      await page.getByLabel('Your answer').fill('Bring the disc and the letter. General information only.');
      await page.getByRole('button', { name: 'Send the answer' }).click();
      await page.locator('.news').waitFor();
    },
  },
  { name: 'replies-write', at: '#/replies/p4', steps: heading },
  {
    name: 'replies-guarded',
    at: '#/replies/p4',
    steps: async (page) => {
      await page.getByLabel('The clinic’s reply').fill('We are sorry about the wait when you came in on Tuesday for your treatment.');
      await page.getByRole('button', { name: 'Send the reply' }).click();
      await page.locator('.guard').waitFor();
    },
  },
  {
    name: 'replies-guarded-sole',
    at: '#/replies/p4',
    world: (world) => (world.team = world.team.filter((member) => member.id === 's1')),
    steps: async (page) => {
      await page.getByLabel('The clinic’s reply').fill('We are sorry about the wait when you came in.');
      await page.getByRole('button', { name: 'Send the reply' }).click();
      await page.getByText('until somebody else joins').waitFor();
      await page.getByRole('button', { name: 'Ask a second person to read it' }).scrollIntoViewIfNeeded();
    },
  },
  {
    name: 'replies-safe',
    at: '#/replies/p4',
    world: (world) => (world.sites[0].contact = null),
    steps: async (page) => {
      await page.getByLabel('The clinic’s reply').fill('My own words.');
      await page.getByText('Safe replies').click();
      await page.getByRole('button', { name: 'Put it in the box' }).nth(2).click();
      await page.getByRole('button', { name: 'Send the reply' }).click();
      await page.locator('.error-summary').waitFor();
    },
  },
  {
    name: 'replies-safe-list',
    at: '#/replies/p4',
    steps: async (page) => {
      await page.getByText('Safe replies').click();
      await page.getByRole('button', { name: 'Put it in the box' }).first().scrollIntoViewIfNeeded();
    },
  },
  {
    name: 'replies-own-second',
    at: '#/replies/y1',
    world: (world) =>
      (world.items.find((item) => item.id === 'y1').overridden = [{ kind: 'relationship', start: 0, end: 21, rule: '45 CFR 164.502' }]),
    steps: heading,
  },
  {
    name: 'replies-own-edit',
    at: '#/replies/y1',
    steps: async (page) => {
      await page.getByRole('button', { name: 'Edit' }).click();
      await page.locator('#desk-text').waitFor();
    },
  },
  {
    name: 'answers-own-edit',
    at: '#/answers/a1',
    world: ownAnswer,
    steps: async (page) => {
      await page.getByRole('button', { name: 'Edit' }).click();
      await page.locator('#desk-text').waitFor();
    },
  },
  {
    name: 'answers-own-withdraw',
    at: '#/answers/a1',
    world: ownAnswer,
    steps: async (page) => {
      await page.getByRole('button', { name: 'Withdraw' }).click();
      await page.locator('#withdraw-title').waitFor();
    },
  },
  { name: 'sites', at: '#/sites', steps: (page) => page.locator('.snippet').first().waitFor() },
  { name: 'site-settings', at: '#/sites/riverside', steps: (page) => page.locator('#site-name').waitFor() },
  {
    name: 'site-settings-errors',
    at: '#/sites/riverside',
    steps: async (page) => {
      await page.getByLabel('Name', { exact: true }).fill('');
      await page.getByLabel('Allowed origins').fill('www.riverside.example');
      await page.getByRole('button', { name: 'Save the settings' }).click();
      await page.locator('.error-summary').waitFor();
    },
  },
  {
    name: 'site-settings-conflict',
    at: '#/sites/riverside',
    steps: async (page, world) => {
      await page.locator('#site-name').waitFor();
      world.sites[0].version += 1;
      await page.getByRole('button', { name: 'Save the settings' }).click();
      await page.locator('.news').waitFor();
    },
  },
  {
    name: 'site-words-errors',
    at: '#/sites/riverside',
    steps: async (page) => {
      await page.getByLabel('What it is called').fill('Ward line');
      await page.getByLabel('Words to mark').fill('botox*');
      await page.getByRole('button', { name: 'Save the settings' }).click();
      await page.locator('.error-summary').waitFor();
      await page.locator('#site-ownLine').scrollIntoViewIfNeeded();
    },
  },
  {
    name: 'site-criteria',
    at: '#/sites/riverside',
    steps: (page) => page.locator('#site-criteria').scrollIntoViewIfNeeded(),
  },
  {
    name: 'site-full',
    at: '#/sites/riverside',
    world: (world) => (world.sites[0].subjectsFull = true),
    steps: (page) => page.getByText('Posts can create no more subjects').scrollIntoViewIfNeeded(),
  },
  {
    name: 'sites-full',
    at: '#/sites',
    world: (world) => (world.sites[0].subjectsFull = true),
    steps: (page) => page.getByText('Posts can create no more subjects').waitFor(),
  },
  { name: 'site-new', at: '#/sites/%2Bnew', steps: (page) => page.locator('#site-key').waitFor() },
  {
    name: 'site-new-australia',
    at: '#/sites/%2Bnew',
    steps: async (page) => {
      await page.locator('#site-jurisdiction').selectOption('au');
      await page.locator('#site-emergencyNumber').fill('112');
      await page.locator('#site-jurisdiction').scrollIntoViewIfNeeded();
    },
  },
  { name: 'subjects', at: '#/sites/riverside/subjects', steps: (page) => page.getByText('Dr Amara Okafor').first().waitFor() },
  {
    name: 'subjects-edit',
    at: '#/sites/riverside/subjects',
    steps: async (page) => {
      await page.getByRole('button', { name: 'Edit Knee surgery' }).click();
    },
  },
  { name: 'team', at: '#/team', steps: (page) => page.getByText('Sam Ellery').waitFor() },
  {
    name: 'team-link',
    at: '#/team/riverside',
    steps: async (page) => {
      await page.getByRole('button', { name: 'Recovery link for Sam Ellery' }).click();
      await page.locator('#link-url').waitFor();
    },
  },
  {
    name: 'team-last-owner',
    at: '#/team/riverside',
    steps: async (page) => {
      await page.getByRole('button', { name: 'Change roles of Noor Haddad' }).click();
      await page.locator('#roles-form').getByLabel('Owner').uncheck();
      await page.getByRole('button', { name: 'Save the roles' }).click();
      await page.locator('.error-summary').waitFor();
    },
  },
  {
    name: 'team-invite',
    at: '#/team/riverside',
    steps: async (page) => {
      await page.getByRole('button', { name: 'Invite somebody' }).click();
      await page.locator('#invite-name').waitFor();
    },
  },
  { name: 'audit', at: '#/audit/riverside', steps: (page) => page.locator('tbody tr').first().waitFor() },
  {
    name: 'audit-broken',
    at: '#/audit/riverside',
    world: (world) => (world.intact = false),
    steps: (page) => page.locator('tbody tr').first().waitFor(),
  },
  { name: 'account', at: '#/account', steps: (page) => page.getByText('Safari on iPhone').waitFor() },
  {
    name: 'account-password',
    at: '#/account',
    steps: async (page) => {
      await page.getByLabel('Current password').fill('x');
      await page.getByLabel('New password').fill('short');
      await page.getByRole('button', { name: 'Change the password' }).click();
      await page.locator('.error-summary').waitFor();
    },
  },
  { name: 'nowhere', at: '#/nowhere', steps: h1 },
];
