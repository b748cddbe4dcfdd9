/**
 * The built admin page over a server of fixtures, for pictures and for tests of the page alone: same routes, same headers,
 * everything in memory. `node packages/server/admin/test/mock.mjs` serves it on http://localhost:8799/admin.
 */
import { randomUUID } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import { extname } from 'node:path';
import { fileURLToPath } from 'node:url';
import { guard } from '../../src/features/moderation/detect/guard/index.ts';
import { siteDefaults } from '../../src/features/sites/sites.rules.ts';
import { bareText, markdownOf } from '../src/ui/plain-text.ts';

const built = fileURLToPath(new URL('../../public/admin/', import.meta.url));
const types = { '.html': 'text/html; charset=utf-8', '.js': 'text/javascript; charset=utf-8', '.css': 'text/css; charset=utf-8' };
export const csp =
  "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; connect-src 'self'; frame-ancestors 'none'; base-uri 'none'; form-action 'self'; require-trusted-types-for 'script'; trusted-types lit-html";

const minute = 60_000;
const hour = 60 * minute;
const p = (...c) => ({ t: 'p', c });

/** A fresh world: a clinic with posts in every state, a second site that takes no posts yet. */
export const makeWorld = (now = Date.now()) => {
  const subjects = {
    okafor: { key: 'practitioner/amara-okafor', name: 'Dr Amara Okafor' },
    knee: { key: 'treatment/knee-surgery', name: 'Knee surgery' },
    clinic: { key: 'clinic', name: 'Riverside Clinic' },
  };
  const history = (published = 0, more = {}) => ({ published, returned: 0, refused: 0, spam: 0, removed: 0, pending: 1, ...more });
  const item = (id, kind, fields) => ({
    id,
    kind,
    site: 'riverside',
    subject: subjects.okafor,
    author: { name: 'Heron', kind: 'member' },
    title: null,
    excerpt: '',
    state: 'pending',
    revision: 1,
    version: 1,
    since: now - hour,
    reports: 0,
    imported: false,
    decision: null,
    body: [p('Text.')],
    page: 'https://www.riverside.example/team/okafor',
    permalink: `https://www.riverside.example/team/okafor#commonward=${id}`,
    memberSince: now - 150 * 24 * hour,
    facts: {},
    hiddenStars: null,
    revisions: null,
    publishedRevision: null,
    thread: [],
    history: history(),
    openReports: [],
    decisions: [],
    source: null,
    found: [],
    hints: [],
    why: [],
    urgent: false,
    second: false,
    findings: [],
    inName: [],
    overridden: null,
    ...fields,
  });
  const flatten = (tree) =>
    tree
      .map((block) =>
        (block.c ?? block.items?.flat() ?? [])
          .map((part) => (typeof part === 'string' ? part : typeof part.c === 'string' ? part.c : flatten([part])))
          .join(' '),
      )
      .join(' ');
  const decided = (id, action, by, ago, more = {}) => ({
    id,
    action,
    by,
    mine: false,
    own: false,
    at: now - ago,
    revision: 1,
    reason: null,
    note: null,
    undoUntil: now - ago + 30_000,
    undone: false,
    ...more,
  });
  const items = [
    item('q1', 'question', {
      title: 'How soon can I run again after a meniscus repair?',
      subject: subjects.knee,
      author: { name: 'Wren', kind: 'member' },
      since: now - 5 * hour,
      body: [
        p(
          'I had a repair ',
          { t: 'strong', c: ['six weeks ago'] },
          ' and the swelling comes back every evening. My physiotherapist says four months, a friend says eight weeks.',
        ),
        { t: 'ul', items: [[p('Stairs are fine.')], [p('Squatting hurts a little on the inside.')]] },
        p(
          'Is there something I can look out for? I read ',
          { t: 'a', href: 'https://www.nhs.example/knee', c: ['this page'] },
          ' already.',
        ),
      ],
      facts: { about: 'me', tags: ['meniscus', 'running'] },
      history: history(2),
    }),
    item('r1', 'review', {
      author: { name: 'Heron', kind: 'member' },
      since: now - 4 * hour,
      revision: 2,
      state: 'published_edited',
      body: [
        p(
          'The nurse was lovely and explained each step twice. The waiting room was full and we waited for almost an hour, but someone came to say why.',
        ),
      ],
      facts: { visitedIn: '2026-09', relation: 'patient', incentive: 'none' },
      hiddenStars: { overall: 4, scores: { access_and_waiting: 2, listening: 5, cleanliness: null } },
      publishedRevision: 1,
      revisions: [
        {
          number: 1,
          state: 'published',
          title: null,
          body: [p('The nurse was lovely and explained each step. We waited for two hours and nobody came to say why.')],
          at: now - 40 * 24 * hour,
          facts: {},
        },
        {
          number: 2,
          state: 'pending',
          title: null,
          body: [
            p(
              'The nurse was lovely and explained each step twice. The waiting room was full and we waited for almost an hour, but someone came to say why.',
            ),
          ],
          at: now - 4 * hour,
          facts: {},
        },
      ],
      decisions: [decided('d0', 'publish', 'Sam Ellery', 40 * 24 * hour)],
      history: history(4, { returned: 1 }),
    }),
    item('a1', 'answer', {
      author: { name: 'Dr Amara Okafor', kind: 'clinician' },
      subject: subjects.knee,
      since: now - 3 * hour,
      body: [
        p(
          'Most people start a walk and run programme between three and four months, once the thigh is as strong as on the other side and the knee stays calm the day after.',
        ),
        p('General information, not a consultation.'),
      ],
      facts: { by: 'clinician' },
      thread: [
        {
          id: 'q0',
          kind: 'question',
          author: { name: 'Finch', kind: 'member' },
          title: 'When is it safe to jog after knee surgery?',
          body: [p('Nine weeks now. The brace is off.')],
          at: now - 30 * hour,
          state: 'published',
        },
      ],
      memberSince: null,
    }),
    item('r2', 'review', {
      author: { name: 'Rook', kind: 'member' },
      subject: subjects.clinic,
      since: now - 2 * hour,
      body: [p('Parking is impossible and the lift was out again. My mother is 84 and had to take the stairs.')],
      facts: { visitedIn: '2026-10', relation: 'carer_or_family', incentive: 'none' },
      hiddenStars: { overall: 2, scores: { access_and_waiting: 1 } },
      history: history(0),
    }),
    item('y1', 'reply', {
      author: { name: 'Noor Haddad', kind: 'staff' },
      since: now - 90 * minute,
      body: [
        p(
          'Thank you for writing. We are sorry to hear this. Please call 020 7946 0018 and ask for the practice manager, so that we can talk in private.',
        ),
      ],
      thread: [
        {
          id: 'r9',
          kind: 'review',
          author: { name: 'Swift', kind: 'member' },
          title: null,
          body: [p('I waited for forty minutes.')],
          at: now - 3 * 24 * hour,
          state: 'published',
        },
      ],
      barred: 'own',
      memberSince: null,
    }),
    item('r3', 'review', {
      author: { name: 'A patient', kind: 'imported' },
      subject: subjects.clinic,
      since: now - 20 * minute,
      imported: true,
      memberSince: null,
      body: [p('Very good service, always on time.')],
      facts: { visitedIn: null, relation: 'patient', incentive: 'none' },
      source: { name: 'NHS Friends and Family Test', date: now - 200 * 24 * hour },
      hiddenStars: { overall: 5, scores: {} },
      permalink: null,
    }),
    item('p1', 'review', {
      state: 'published',
      author: { name: 'Jay', kind: 'member' },
      since: now - 26 * hour,
      reports: 2,
      publishedRevision: 1,
      body: [p('Dr Okafor’s receptionist Bea Lindqvist told the whole room why I was there.')],
      facts: { visitedIn: '2026-08', relation: 'patient', incentive: 'none' },
      hiddenStars: { overall: 1, scores: { listening: 1 } },
      openReports: [
        {
          id: 'x1',
          reason: 'about_me',
          words: 'This names me. It did not happen like that and I would like it to be looked at.',
          at: now - 26 * hour,
          revision: 1,
        },
        { id: 'x2', reason: 'personal_data', words: null, at: now - 3 * hour, revision: 1 },
      ],
      decisions: [decided('d1', 'publish', 'Sam Ellery', 9 * 24 * hour)],
      history: history(1),
    }),
    item('p2', 'question', {
      state: 'published',
      title: 'Can I shower with the dressing on?',
      subject: subjects.knee,
      author: { name: 'Lark', kind: 'member' },
      since: now - 30 * hour,
      publishedRevision: 1,
      body: [p('It is the clear kind. The leaflet says keep it dry, the nurse said splashes are fine.')],
      facts: { about: 'me', tags: ['dressing'], accepted: null },
      decision: decided('d2', 'publish', 'Noor Haddad', 5 * minute),
      decisions: [decided('d2', 'publish', 'Noor Haddad', 5 * minute)],
      thread: [
        {
          id: 'a8',
          kind: 'answer',
          author: { name: 'Dr Ines Vidal', kind: 'clinician' },
          title: null,
          body: [p('Splashes are fine; do not soak it.')],
          at: now - 10 * hour,
          state: 'published',
        },
      ],
    }),
    item('p3', 'question', {
      state: 'published',
      title: 'What should I bring to the first appointment?',
      subject: subjects.clinic,
      author: { name: 'Martin', kind: 'member' },
      since: now - 50 * hour,
      publishedRevision: 1,
      body: [p('I have scans from another hospital on a disc.')],
      facts: { about: 'me', tags: [] },
      decision: decided('d3', 'publish', 'Sam Ellery', 2 * hour),
      decisions: [decided('d3', 'publish', 'Sam Ellery', 2 * hour)],
    }),
    item('p4', 'review', {
      state: 'published',
      author: { name: 'Swift', kind: 'member' },
      since: now - 70 * hour,
      publishedRevision: 1,
      body: [p('I waited for forty minutes and then the appointment took five. The treatment itself was good.')],
      facts: { visitedIn: '2026-10', relation: 'patient', incentive: 'gift_or_discount' },
      hiddenStars: { overall: 3, scores: { access_and_waiting: 1, listening: 4, cleanliness: null } },
      decision: decided('d4', 'publish', 'Noor Haddad', 3 * hour),
      decisions: [decided('d4', 'publish', 'Noor Haddad', 3 * hour)],
    }),
    item('n1', 'review', {
      state: 'refused',
      author: { name: 'Magpie', kind: 'member' },
      since: now - 8 * hour,
      body: [p('Cheap crutches here, call now!')],
      facts: { relation: 'other_business', incentive: 'payment' },
      hiddenStars: { overall: 5, scores: {} },
      decision: decided('d5', 'refuse', 'Sam Ellery', 7 * hour, { reason: 'advertising_or_spam' }),
      decisions: [decided('d5', 'refuse', 'Sam Ellery', 7 * hour, { reason: 'advertising_or_spam' })],
    }),
  ];
  for (const it of items) {
    it.excerpt = flatten(it.body).slice(0, 160);
    it.typed ??= { title: it.title, text: markdownOf(it.body) };
    it.revisions ??= [{ number: 1, state: it.state, title: it.title, body: it.body, at: it.since, facts: it.facts }];
  }
  const settings = {
    name: 'Riverside Clinic',
    origins: ['https://www.riverside.example', 'https://preview.riverside.example', 'http://127.0.0.1:8788'],
    locale: 'en-GB',
    jurisdiction: 'uk',
    timeZone: 'Europe/London',
    controllerName: 'Riverside Clinic Ltd',
    privacyUrl: 'https://www.riverside.example/privacy',
    policyUrl: null,
    parts: ['reviews', 'questions'],
    answerers: ['clinicians', 'staff'],
    ageLimit: 16,
    emergencyNumber: '999',
    subjectsByPost: true,
    subjectCap: 200,
    criteria: [
      { key: 'access_and_waiting', label: 'Access and waiting', clinical: false },
      { key: 'listening', label: 'Listening', clinical: false },
      { key: 'cleanliness', label: 'Cleanliness', clinical: false },
      { key: 'effectiveness', label: 'How well it worked', clinical: true },
    ],
    countImported: false,
    ownLine: null,
    contact: '020 7946 0018',
    staffNames: ['Dr Amara Okafor', 'Bea Lindqvist'],
    siteWords: [{ pattern: 'refund*', label: 'Asks for money back' }],
  };
  const snippet = (key) =>
    `<style>commonward-panel{display:block;min-height:36em}</style>\n<script type="module" src="http://localhost:8787/w/1/commonward.js"></script>\n<commonward-panel site="${key}" subject="clinic"></commonward-panel>`;
  return {
    now,
    signedIn: true,
    tries: 0,
    fail: null,
    /** For how long a decision can be taken back, in milliseconds. */
    undoFor: 30_000,
    me: {
      id: 's1',
      name: 'Noor Haddad',
      email: 'noor@riverside.example',
      roles: { riverside: ['owner', 'moderator'], harbour: ['owner'] },
      mail: { waiting: true, unanswered: false },
      keys: true,
      demo: true,
    },
    items,
    sites: [
      {
        ...settings,
        key: 'riverside',
        version: 3,
        accepting: true,
        notAccepting: null,
        subjectsFull: false,
        snippet: snippet('riverside'),
        subjects: 3,
      },
      {
        ...settings,
        name: 'Harbour Physiotherapy',
        origins: [],
        controllerName: null,
        privacyUrl: null,
        key: 'harbour',
        version: 1,
        accepting: false,
        notAccepting: 'The site takes no posts until it has the name of the controller and the address of the privacy page.',
        subjectsFull: false,
        snippet: snippet('harbour'),
        subjects: 0,
      },
    ],
    subjects: [
      {
        id: 'u1',
        key: subjects.clinic.key,
        kind: 'clinic',
        name: subjects.clinic.name,
        pageUrl: 'https://www.riverside.example/',
        items: 31,
      },
      {
        id: 'u2',
        key: subjects.okafor.key,
        kind: 'practitioner',
        name: subjects.okafor.name,
        pageUrl: 'https://www.riverside.example/team/okafor',
        items: 22,
      },
      { id: 'u3', key: subjects.knee.key, kind: 'treatment', name: subjects.knee.name, pageUrl: null, items: 14 },
    ],
    team: [
      {
        id: 's1',
        name: 'Noor Haddad',
        email: 'noor@riverside.example',
        roles: ['owner', 'moderator'],
        since: now - 400 * 24 * hour,
        lastSeen: now - minute,
        invited: false,
      },
      {
        id: 's2',
        name: 'Sam Ellery',
        email: 'sam@riverside.example',
        roles: ['moderator'],
        since: now - 90 * 24 * hour,
        lastSeen: now - 2 * hour,
        invited: false,
      },
      {
        id: 's3',
        name: 'Dr Amara Okafor',
        email: 'amara.okafor@riverside.example',
        roles: ['clinician', 'responder'],
        since: now - 90 * 24 * hour,
        lastSeen: null,
        invited: true,
      },
    ],
    sessions: [
      { id: 'z1', createdAt: now - 2 * hour, lastSeen: now - minute, device: 'Firefox on Linux', current: true },
      { id: 'z2', createdAt: now - 70 * hour, lastSeen: now - 20 * hour, device: 'Safari on iPhone', current: false },
    ],
    audit: Array.from({ length: 60 }, (_, at) => ({
      seq: 60 - at,
      at: now - at * 17 * minute,
      actor: at % 3 === 0 ? 'Sam Ellery' : 'Noor Haddad',
      action: ['decision.publish', 'decision.refuse', 'site.changed', 'staff.invited'][at % 4],
      target: at % 4 === 2 ? null : `c_${(7919 * (at + 3)).toString(36)}`,
      detail: at % 4 === 1 ? { reason: 'advertising_or_spam', revision: 1 } : at % 4 === 0 ? { revision: 1, own: false } : {},
      hash: Array.from({ length: 64 }, (_, i) => ((at * 31 + i * 7) % 16).toString(16)).join(''),
    })),
    intact: true,
  };
};

/** Finds each of `words` in an item's typed text and puts it there as a finding, as the pipeline would. */
export const find = (it, words) => {
  for (const [name, kind, quote, confidence = 0.9, points = 0] of words) {
    const field = quote && it.typed.title?.includes(quote) ? 'title' : 'text';
    const start = quote ? it.typed[field].indexOf(quote) : 0;
    it.findings.push({ class: name, kind, field, start, end: quote ? start + quote.length : 0, confidence, phase: `${name}@1` });
    if (!it.found.includes(name)) it.found.push(name);
    if (points > 0) it.why.push({ class: name, kind, points });
  }
  it.hints = it.found.filter((name) => !it.findings.some((each) => each.class === name && each.confidence >= 0.5));
  it.why.sort((a, b) => b.points - a.points);
  it.urgent = it.why.some((term) => term.class === 'crisis');
  return it;
};

/** A question in which somebody may be in danger, and that tells who they are; added to a world by the tests that need it. */
export const addUrgent = (world, more = {}) => {
  const body = [
    p('I am Tom Ashdown and I can be reached on ', { t: 'strong', c: ['07700 900 123'] }, '. Since the operation nothing helps.'),
    p('I want to end it all, I cannot go on. ', 'My brother’s doctor at Hill Street is an idiot and the tablets gave me a rash.'),
    p('I read [this] and 3 * 4 tablets a day.'),
  ];
  const base = world.items.find((it) => it.id === 'q1');
  const it = {
    ...structuredClone(base),
    id: 'c1',
    title: 'Does it ever get better, Dr Okafor?',
    author: { name: 'Teal', kind: 'member' },
    since: world.now - 4 * minute,
    body,
    typed: { title: 'Does it ever get better, Dr Okafor?', text: markdownOf(body) },
    excerpt: bareText(body).slice(0, 160),
    ...more,
  };
  it.revisions = [{ number: 1, state: 'pending', title: it.title, body, at: it.since, facts: it.facts }];
  find(it, [
    ['crisis', 'ideation', 'I want to end it all', 0.9, 80],
    ['identifier', 'name', 'Tom Ashdown', 0.8, 10],
    ['identifier', 'phone', '07700 900 123', 0.95],
    ['abuse', 'insult', 'is an idiot', 0.7, 20],
    ['notice', 'side_effect', 'tablets gave me a rash', 0.6, 10],
    ['notice', 'staff_name', 'Dr Okafor', 0.9],
    ['identifier', 'place', 'Hill Street', 0.3],
    ['spam', 'burst', null, 0.6],
  ]);
  world.items.push(it);
  return it;
};

const waiting = new Set(['pending', 'published_edited']);
const allowedFor = (it) => {
  if (it.barred === 'second') return ['return', 'refuse', 'spam'];
  if (it.barred) return [];
  if (waiting.has(it.state)) return ['publish', 'return', 'refuse', 'spam'];
  if (it.state === 'published') return it.reports > 0 ? ['keep', 'hide', 'remove'] : ['hide', 'remove'];
  if (it.state === 'hidden' || it.state === 'removed') return ['restore'];
  return [];
};
const after = {
  publish: 'published',
  return: 'returned',
  refuse: 'refused',
  spam: 'spam',
  hide: 'hidden',
  remove: 'removed',
  restore: 'published',
  keep: 'published',
};
const detailKeys = new Set([
  'body',
  'typed',
  'findings',
  'inName',
  'overridden',
  'page',
  'permalink',
  'memberSince',
  'facts',
  'hiddenStars',
  'revisions',
  'publishedRevision',
  'thread',
  'history',
  'openReports',
  'decisions',
  'source',
  'barred',
  'mine',
  'undoState',
]);
const cardOf = (it) => Object.fromEntries(Object.entries(it).filter(([key]) => !detailKeys.has(key)));
const detailOf = ({ hiddenStars, undoState: _kept, ...it }) => ({
  ...it,
  stars:
    waiting.has(it.state) || it.reports > 0 || it.decisions.some(({ undone, undoUntil }) => !undone && Date.now() < undoUntil)
      ? null
      : hiddenStars,
  allowed: allowedFor(it),
  barred: it.barred ?? null,
  mine: it.mine ?? (it.barred === 'own' ? 'clinic' : null),
});

class Problem extends Error {
  constructor(status, code, more = {}) {
    super(code);
    Object.assign(this, { status, code, more });
  }
}

/** Somebody else decides, for tests of two people on one item. */
export const decideAs = (world, id, action, by, more = {}) => {
  const it = world.items.find((candidate) => candidate.id === id);
  const at = Date.now();
  it.undoState = { state: it.state, reports: it.reports, decision: it.decision };
  it.version += 1;
  it.state = after[action];
  it.reports = 0;
  it.openReports = [];
  it.decision = {
    id: randomUUID(),
    action,
    by,
    mine: false,
    own: false,
    at,
    revision: it.revision,
    reason: null,
    note: null,
    undoUntil: at + world.undoFor,
    undone: false,
    ...more,
  };
  it.decisions = [it.decision, ...it.decisions];
  return it;
};

/** Whoever decided on it last takes that back. */
export const undoAs = (world, id) => {
  const it = world.items.find((candidate) => candidate.id === id);
  it.decisions[0].undone = true;
  Object.assign(it, it.undoState, { version: it.version + 1 });
  return it;
};

/** As the server does: what the guard finds stops the text, unless a second person is asked. */
const guarded = (world, kind, parent, body) => {
  const site = world.sites.find((candidate) => candidate.key === parent.site);
  const { staffNames, name: clinic, jurisdiction } = site;
  const findings = guard(body.body, { kind, pseudonym: parent.author.name, staffNames, clinic, jurisdiction });
  if (findings.length > 0 && !body.override) throw new Problem(422, 'reply_guard', { findings });
  return findings.length > 0 ? findings : null;
};

/** What an author's history counts, by the states that count for it. */
const historyStates = {
  published: ['published', 'published_edited', 'published_returned'],
  removed: ['removed', 'hidden'],
};
const byAuthor = (world, by, was) => {
  const of = world.items.find((it) => it.id === by);
  if (!of) throw new Problem(404, 'unknown_item');
  return world.items.filter((it) => it.author.name === of.author.name && (historyStates[was] ?? [was]).includes(it.state));
};

const queueOf = (world, params) => {
  const name = params.get('name') ?? 'pending';
  const fits = (it) =>
    (!params.get('site') || it.site === params.get('site')) &&
    (!params.get('kind') || it.kind === params.get('kind')) &&
    (!params.get('subject') || it.subject.key === params.get('subject')) &&
    (name !== 'pending' || !params.get('found') || (it.found.includes(params.get('found')) && !it.hints.includes(params.get('found'))));
  const pending = world.items.filter((it) => waiting.has(it.state));
  const reported = world.items.filter((it) => it.reports > 0);
  const list = params.get('by')
    ? byAuthor(world, params.get('by'), params.get('was'))
    : name === 'pending'
      ? pending
      : name === 'reported'
        ? reported
        : world.items.filter((it) => it.decision).sort((a, b) => b.decision.at - a.decision.at);
  const weight = (it) => (name === 'pending' ? it.why.reduce((sum, term) => sum + term.points, 0) : 0);
  if (name !== 'decided') list.sort((a, b) => weight(b) - weight(a) || a.since - b.since);
  const from = Number(params.get('cursor') ?? 0);
  const size = world.pageSize ?? 25;
  const filtered = list.filter(fits);
  return {
    counts: {
      pending: pending.length,
      reported: reported.length,
      oldest: pending.length ? Math.min(...pending.map((it) => it.since)) : null,
      answersDue: world.items.filter((it) => it.kind === 'question' && it.state === 'published').length,
    },
    items: filtered.slice(from, from + size).map(cardOf),
    next: filtered.length > from + size ? String(from + size) : null,
  };
};

const routes = [
  [
    'POST',
    /^\/session$/,
    (world, _m, body) => {
      if (body.password !== 'correct horse battery') {
        world.tries += 1;
        throw world.tries > 3 ? new Problem(429, 'too_many', { retryAfter: 40 }) : new Problem(401, 'sign_in_failed');
      }
      world.signedIn = true;
      return world.me;
    },
  ],
  ['DELETE', /^\/session$/, (world) => void (world.signedIn = false)],
  [
    'GET',
    /^\/links\/([^/]+)$/,
    (_world, [, token]) => {
      if (token === 'used') throw new Problem(410, 'link_used');
      return {
        purpose: token === 'recovery' ? 'recovery' : 'invitation',
        name: 'Dr Amara Okafor',
        email: 'amara.okafor@riverside.example',
      };
    },
  ],
  ['POST', /^\/links$/, (world) => ((world.signedIn = true), world.me)],
  ['GET', /^\/me$/, (world) => world.me],
  ['PATCH', /^\/me$/, (world, _m, body) => Object.assign(world.me, body)],
  [
    'PUT',
    /^\/me\/password$/,
    (_world, _m, body) => {
      if (body.current !== 'correct horse battery') throw new Problem(401, 'sign_in_failed');
    },
  ],
  ['GET', /^\/me\/sessions$/, (world) => world.sessions],
  ['DELETE', /^\/me\/sessions\/(.+)$/, (world, [, id]) => void (world.sessions = world.sessions.filter((session) => session.id !== id))],
  ['GET', /^\/queue$/, (world, _m, _b, params) => queueOf(world, params)],
  [
    'GET',
    /^\/items\/([^/]+)$/,
    (world, [, id]) => {
      const it = world.items.find((candidate) => candidate.id === id);
      if (!it) throw new Problem(404, 'unknown_item');
      return detailOf(it);
    },
  ],
  [
    'POST',
    /^\/items\/([^/]+)\/decisions$/,
    (world, [, id], body) => {
      const it = world.items.find((candidate) => candidate.id === id);
      if (body.revision !== it.revision) throw new Problem(409, 'stale_revision');
      if (body.version !== it.version) throw new Problem(409, 'stale_decision');
      if (!allowedFor(it).includes(body.action)) throw new Problem(409, 'illegal_transition');
      decideAs(world, id, body.action, world.me.name, { mine: true, reason: body.reason ?? null, note: body.note ?? null });
      return { decision: it.decision, item: cardOf(it) };
    },
  ],
  [
    'POST',
    /^\/decisions\/([^/]+)\/undo$/,
    (world, [, id]) => {
      const it = world.items.find((candidate) => candidate.decisions.some((decision) => decision.id === id));
      if (it.decision?.id !== id) throw new Problem(409, 'stale_decision');
      if (Date.now() > it.decision.undoUntil) throw new Problem(409, 'undo_over');
      return { item: cardOf(undoAs(world, it.id)) };
    },
  ],
  ['GET', /^\/own$/, (world) => ({ items: world.items.filter((it) => it.author.name === world.me.name).map(cardOf), next: null })],
  [
    'GET',
    /^\/due$/,
    (world) => ({ items: world.items.filter((it) => it.kind === 'question' && it.state === 'published').map(cardOf), next: null }),
  ],
  [
    'GET',
    /^\/replies$/,
    (world) => ({ items: world.items.filter((it) => it.kind === 'review' && it.state === 'published').map(cardOf), next: null }),
  ],
  [
    'POST',
    /^\/items\/([^/]+)\/(answers|replies)$/,
    (world, [, id, what], body) => {
      const parent = world.items.find((candidate) => candidate.id === id);
      const overridden = guarded(world, what === 'answers' ? 'answer' : 'reply', parent, body);
      const it = {
        ...parent,
        id: randomUUID(),
        kind: what === 'answers' ? 'answer' : 'reply',
        title: null,
        author: { name: world.me.name, kind: 'staff' },
        state: 'pending',
        revision: 1,
        version: 1,
        excerpt: body.body.slice(0, 160),
        body: [p(body.body)],
        typed: { title: null, text: body.body },
        findings: [],
        inName: [],
        overridden,
        since: Date.now(),
        reports: 0,
        openReports: [],
        decision: null,
        decisions: [],
        facts: { by: 'staff' },
        hiddenStars: null,
        barred: 'own',
        thread: [
          {
            id: parent.id,
            kind: parent.kind,
            author: parent.author,
            title: parent.title,
            body: parent.body,
            at: parent.since,
            state: parent.state,
          },
        ],
        revisions: [{ number: 1, state: 'pending', title: null, body: [p(body.body)], at: Date.now(), facts: {} }],
      };
      world.items.push(it);
      parent.thread.push({ id: it.id, kind: it.kind, author: it.author, title: null, body: it.body, at: it.since, state: 'pending' });
      return cardOf(it);
    },
  ],
  [
    'PUT',
    /^\/items\/([^/]+)$/,
    (world, [, id], body) => {
      const it = world.items.find((candidate) => candidate.id === id);
      it.overridden = guarded(world, it.kind, { ...it.thread[0], site: it.site }, body);
      it.revision += 1;
      it.version += 1;
      it.body = [p(body.body)];
      it.typed = { title: null, text: body.body };
      it.revisions.push({ number: it.revision, state: 'pending', title: null, body: it.body, at: Date.now(), facts: {} });
      return cardOf(it);
    },
  ],
  [
    'POST',
    /^\/items\/([^/]+)\/withdraw$/,
    (world, [, id]) => {
      const it = world.items.find((candidate) => candidate.id === id);
      it.state = 'withdrawn';
      it.version += 1;
      return cardOf(it);
    },
  ],
  [
    'PUT',
    /^\/items\/([^/]+)\/accepted$/,
    (world, [, id], body) => void (world.items.find((candidate) => candidate.id === id).facts.accepted = body.answer),
  ],
  ['GET', /^\/sites$/, (world) => world.sites],
  ['GET', /^\/site-defaults$/, () => siteDefaults()],
  [
    'POST',
    /^\/sites$/,
    (world, _m, body) => {
      if (world.sites.some((site) => site.key === body.key)) throw new Problem(409, 'already_exists');
      const site = {
        ...body.settings,
        key: body.key,
        version: 1,
        accepting: Boolean(body.settings.controllerName && body.settings.privacyUrl),
        notAccepting: null,
        subjectsFull: false,
        snippet: '',
        subjects: 0,
      };
      world.sites.push(site);
      world.me.roles[body.key] = ['owner'];
      return site;
    },
  ],
  [
    'PUT',
    /^\/sites\/([^/]+)$/,
    (world, [, key], body) => {
      const site = world.sites.find((candidate) => candidate.key === key);
      if (site.version !== body.version) throw new Problem(409, 'site_changed');
      if (body.settings.timeZone === 'Nowhere')
        throw new Problem(422, 'invalid_fields', { errors: [{ field: 'settings.timeZone', code: 'invalid_fields', message: '' }] });
      return Object.assign(site, body.settings, { version: site.version + 1 });
    },
  ],
  ['GET', /^\/sites\/([^/]+)\/subjects$/, (world, [, key]) => (key === 'riverside' ? world.subjects : [])],
  [
    'POST',
    /^\/sites\/([^/]+)\/subjects$/,
    (world, _m, body) => {
      if (world.subjects.some((subject) => subject.key === body.key)) throw new Problem(409, 'already_exists');
      world.subjects.push({ ...body, id: randomUUID(), items: 0 });
      return world.subjects;
    },
  ],
  [
    'PUT',
    /^\/sites\/([^/]+)\/subjects\/([^/]+)$/,
    (world, [, , id], body) => (
      Object.assign(
        world.subjects.find((subject) => subject.id === id),
        body,
      ),
      world.subjects
    ),
  ],
  ['GET', /^\/sites\/([^/]+)\/team$/, (world) => world.team],
  [
    'POST',
    /^\/sites\/([^/]+)\/invitations$/,
    (world, _m, body) => {
      world.team.push({
        id: randomUUID(),
        name: body.name,
        email: body.email,
        roles: body.roles,
        since: Date.now(),
        lastSeen: null,
        invited: true,
      });
      return { url: 'http://localhost:8787/admin#/link/4qJx9r1mC0bE7sVt2LwY', expiresAt: Date.now() + 72 * hour };
    },
  ],
  [
    'POST',
    /^\/sites\/([^/]+)\/team\/([^/]+)\/recovery$/,
    () => ({ url: 'http://localhost:8787/admin#/link/recovery', expiresAt: Date.now() + 24 * hour }),
  ],
  [
    'PUT',
    /^\/sites\/([^/]+)\/team\/([^/]+)$/,
    (world, [, , id], body) => {
      const member = world.team.find((candidate) => candidate.id === id);
      if (
        member.roles.includes('owner') &&
        !body.roles.includes('owner') &&
        world.team.filter((other) => other.roles.includes('owner')).length === 1
      )
        throw new Problem(409, 'last_owner');
      member.roles = body.roles;
      return world.team;
    },
  ],
  [
    'GET',
    /^\/sites\/([^/]+)\/audit$/,
    (world, _m, _b, params) => {
      const from = Number(params.get('cursor') ?? 0);
      return {
        items: world.audit.slice(from, from + 25),
        next: from + 25 < world.audit.length ? String(from + 25) : null,
        intact: world.intact,
      };
    },
  ],
];
const open = new Set(['POST /session', 'POST /links']);

const readBody = async (request) => {
  let text = '';
  for await (const chunk of request) text += chunk;
  return text ? JSON.parse(text) : undefined;
};

/** Serves `world` (mutable: tests change it between steps); resolves to its address and a way to stop it. */
export const serve = (world, port = 0) =>
  new Promise((ready) => {
    const server = createServer(async (request, response) => {
      const url = new URL(request.url, 'http://localhost');
      if (!url.pathname.startsWith('/admin/api')) {
        const file = url.pathname.startsWith('/admin/assets/') ? url.pathname.slice('/admin/'.length) : 'index.html';
        try {
          const source = await readFile(built + file);
          response
            .writeHead(200, { 'content-type': types[extname(file)] ?? 'application/octet-stream', 'content-security-policy': csp })
            .end(source);
        } catch {
          response.writeHead(404).end();
        }
        return;
      }
      const path = url.pathname.slice('/admin/api'.length);
      const reply = (status, body, headers = {}) =>
        response
          .writeHead(status, { 'content-type': status >= 400 ? 'application/problem+json' : 'application/json', ...headers })
          .end(body === undefined ? undefined : JSON.stringify(body));
      try {
        const body = await readBody(request);
        if (request.method !== 'GET' && request.headers['content-type'] !== 'application/json')
          throw new Problem(415, 'wrong_content_type');
        if (!world.signedIn && !open.has(`${request.method} ${path}`) && !path.startsWith('/links/'))
          throw new Problem(401, 'not_signed_in');
        const fail = world.fail?.(request.method, path);
        if (fail) throw new Problem(...fail);
        for (const [method, pattern, handle] of routes) {
          const match = pattern.exec(decodeURIComponent(path));
          if (method !== request.method || !match) continue;
          const answer = handle(world, match, body, url.searchParams);
          if (answer === undefined) return void response.writeHead(204).end();
          const text = JSON.stringify(answer);
          if (path === '/queue') {
            const etag = `"${Buffer.from(text)
              .reduce((sum, byte) => (sum * 31 + byte) >>> 0, 7)
              .toString(36)}"`;
            if (request.headers['if-none-match'] === etag) return void response.writeHead(304, { etag }).end();
            return void reply(200, answer, { etag });
          }
          return void reply(200, answer);
        }
        throw new Problem(404, 'not_found');
      } catch (error) {
        if (!(error instanceof Problem)) console.error(error);
        const status = error.status ?? 500;
        const code = error.code ?? 'internal';
        reply(
          status,
          { type: `/problems/${code}`, title: code, status, code, requestId: 'r_7f3k2', ...error.more },
          error.more?.retryAfter ? { 'retry-after': String(error.more.retryAfter) } : {},
        );
      }
    });
    server.listen(port, '127.0.0.1', () =>
      ready({
        url: `http://localhost:${server.address().port}`,
        stop: () => new Promise((done) => (server.closeAllConnections(), server.close(done))),
      }),
    );
  });

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const { url } = await serve(makeWorld(), Number(process.env.PORT ?? 8799));
  console.log(`${url}/admin`);
}
