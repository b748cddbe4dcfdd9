// Started with the same heap settings as bin/commonward.mjs. The real server for a measurement: everything on, limits out of the way, a member's token ready. Prints one JSON line when it listens.
import { createAdaptorServer } from '@hono/node-server';
import { compose } from '../dist/app/compose.js';
import { readConfig } from '../dist/platform/config.js';
import { silentLog } from '../dist/platform/log.js';
import { accessTokens, createMember, openMemberSession } from '../dist/features/identity.js';
import { createSite, defaultSettings } from '../dist/features/sites.js';
import { openChain } from '../dist/features/audit.js';
import { execFileSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';

const rows = process.argv[2];
const siteKey = 'bench';
const config = readConfig({ ...process.env, PORT: '0' }, { mode: 'demo' });
const free = { take: async () => undefined };
const community = await compose(config, { log: silentLog, limits: { posts: free, votes: free, reports: free, search: free } });
const members = { ...community, tokens: accessTokens(community) };
const site = await community.store.tx(async (tx) => {
  const made = await createSite(tx, community, siteKey, {
    ...defaultSettings('Bench clinic', 'uk'),
    origins: ['https://clinic.example'],
    controllerName: 'Bench',
    privacyUrl: 'https://clinic.example/privacy',
    timeZone: 'Europe/London',
    subjectsByPost: true,
  });
  await openChain(tx, siteKey);
  return made;
});
// In a process of its own: what seeding needs of memory is not the server's.
const subjects = JSON.parse(
  execFileSync(process.execPath, [fileURLToPath(new URL('seed.mjs', import.meta.url)), config.databaseUrl, rows], { maxBuffer: 1e9 }),
);
const id = await community.store.tx((tx) => createMember(tx, members, site, { email: 'bench@clinic.example', pseudonym: 'Bencher' }));
const { accessToken } = await openMemberSession(members, site, id);
community.start();
const server = createAdaptorServer({ fetch: community.fetch });
server.listen(0, '127.0.0.1', () =>
  console.log(JSON.stringify({ port: server.address().port, subjects: subjects.slice(0, 50), accessToken })),
);
process.on('message', (message) => {
  if (message === 'rss') process.send({ rss: process.memoryUsage.rss() });
});
process.on('SIGTERM', () => process.exit(0));
