/** A small fictional clinic for the tests of the panel, in the shapes of the wire contract. */
import type { Answer, Mine, MyItem, Question, Review, Session, Snapshot, TextTree } from '@commonward/server/contract';

export const api = 'http://cw.test';
export const day = 86_400_000;
const start = Date.UTC(2026, 10, 12);

const words = (...paragraphs: string[]): TextTree => paragraphs.map((text) => ({ t: 'p', c: [text] }));

export const site: Snapshot['site'] = {
  key: 'riverside',
  name: 'Riverside Clinic',
  locale: 'en-GB',
  timeZone: 'Europe/London',
  parts: ['reviews', 'questions'],
  answerers: ['clinicians', 'staff', 'peers'],
  ageLimit: 16,
  accepting: true,
  controllerName: 'Riverside Clinic Ltd',
  privacyUrl: 'https://riverside.example/privacy',
  policyUrl: 'https://riverside.example/how-we-check',
  emergencyNumber: '999',
  jurisdiction: 'uk',
  ownLine: { name: 'Riverside nurse line', phone: '020 7946 0018' },
  criteria: [
    { key: 'listening', label: 'Being listened to', clinical: false },
    { key: 'explaining', label: 'Explanations', clinical: false },
    { key: 'access', label: 'Access and waiting', clinical: false },
    { key: 'kindness', label: 'Kindness of staff', clinical: false },
  ],
  consentWording: '2026-11',
};

const texts = [
  'Listened without looking at the clock once, drew a picture of what was going on in my knee, and rang back the next day as promised. The wait at the front desk was long and nobody said why.',
  'Kind and plain. I left knowing what to do on bad days and what to do on good ones.',
  'I had to come back twice because the first letter went to my old address. The appointment itself was careful and unhurried. She asked what I was afraid of before she looked at the scan, and then explained every line of it. My daughter came along and was allowed to ask her own questions too. The leaflet could have said more about stairs.',
  'Good advice. Parking is difficult on Mondays.',
];
const names = ['Heron', 'Wren', 'Plover', 'Marten', 'Sorrel', 'Teasel', 'Linnet', 'Alder', 'Fern', 'Juniper', 'Hazel', 'Rowan'];

export const review = (at: number, more: Partial<Review> = {}): Review => ({
  id: `r${at}`,
  author: { name: names[at % names.length] as string, kind: 'member' },
  body: words(texts[at % texts.length] as string),
  postedAt: start - at * 3 * day,
  editedAt: null,
  helpful: (at * 7) % 13,
  source: null,
  subject: 'practitioner/amara-okafor',
  overall: 5 - (at % 3),
  scores: { listening: 5, explaining: 4, access: 3, kindness: null },
  visitedIn: '2026-09',
  relation: at % 4 === 3 ? 'carer_or_family' : 'patient',
  incentive: 'none',
  reply:
    at % 3 === 0
      ? {
          id: `r${at}-reply`,
          body: words(
            'Thank you for writing. We have added a second person at the desk on Monday mornings since October, and a screen that shows the wait.',
          ),
          postedAt: start - at * 3 * day + day,
          editedAt: at === 0 ? start + 2 * day : null,
          source: null,
          author: null,
          history: at === 0 ? [{ body: words('Thank you for writing.'), publishedAt: start + day }] : [],
        }
      : null,
  ...more,
});

export const answer = (id: string, question: string, more: Partial<Answer> = {}): Answer => ({
  id,
  question,
  author: { name: 'Dr Amara Okafor', kind: 'clinician' },
  body: words(
    'Most people start a walk and run programme between three and four months, once the thigh on that side is nearly as strong as the other. Two signs tell you to wait: swelling the next morning, and a knee that gives way.',
  ),
  postedAt: start + day,
  editedAt: null,
  helpful: 31,
  source: null,
  by: 'clinician',
  accepted: false,
  ...more,
});

const titles = [
  'How soon can I run again after a meniscus repair?',
  'Is it normal that the knee clicks on stairs?',
  'Which shoes are best in the first weeks?',
  'Can I fly two weeks after the operation?',
];

export const question = (at: number, more: Partial<Question> = {}): Question => ({
  id: `q${at}`,
  author: { name: names[(at + 1) % names.length] as string, kind: 'member' },
  body: words('I had a repair six weeks ago and the swelling is gone. The leaflet stops at week four.'),
  postedAt: start - at * 2 * day,
  editedAt: null,
  helpful: (at * 5) % 11,
  source: null,
  subject: 'practitioner/amara-okafor',
  title: `${titles[at % titles.length]}${at >= titles.length ? ` (${at})` : ''}`,
  about: 'me',
  tags: at % 2 ? [] : ['knee', 'running'],
  status: at % 3 === 1 ? 'unanswered' : 'answered',
  answerCount: at % 3 === 1 ? 0 : 3,
  answers: at % 3 === 1 ? [] : [answer(`a${at}`, `q${at}`)],
  ...more,
});

/** A question with an answer of every kind of author. */
export const openQuestion = (): Question =>
  question(0, {
    answerCount: 4,
    answers: [
      answer('a0', 'q0', { accepted: true }),
      answer('a1', 'q0', {
        author: { name: 'Front desk', kind: 'staff' },
        by: 'staff',
        helpful: 2,
        body: words('We keep Thursday evenings free for follow-up calls.'),
      }),
      answer('a2', 'q0', {
        author: { name: 'Marten', kind: 'member' },
        by: 'peer',
        helpful: 4,
        body: words('For me it was five months. Swimming helped a lot.'),
      }),
      answer('a3', 'q0', {
        author: { name: 'MedlinePlus', kind: 'imported' },
        by: 'imported',
        helpful: 0,
        source: { name: 'MedlinePlus', date: Date.UTC(2019, 4, 3) },
        body: words('Recovery depends on the kind of repair.'),
      }),
    ],
  });

export const snapshot = (more: Partial<Snapshot> = {}): Snapshot => ({
  site,
  subject: { key: 'practitioner/amara-okafor', kind: 'practitioner', name: 'Dr Amara Okafor' },
  reviews: {
    summary: {
      count: 128,
      mean: 4.6,
      distribution: [5, 3, 5, 20, 95],
      criteria: [
        { key: 'listening', label: 'Being listened to', mean: 4.8, count: 120 },
        { key: 'explaining', label: 'Explanations', mean: 4.7, count: 118 },
        { key: 'access', label: 'Access and waiting', mean: 3.9, count: 127 },
        { key: 'kindness', label: 'Kindness of staff', mean: 4.8, count: 100 },
      ],
      since: Date.UTC(2024, 10, 3),
    },
    page: { items: Array.from({ length: 10 }, (_, at) => review(at)), next: 'page-2' },
  },
  questions: {
    summary: { count: 41, unanswered: 12 },
    page: { items: Array.from({ length: 10 }, (_, at) => question(at)), next: 'page-2' },
  },
  ...more,
});

export const emptySnapshot = (): Snapshot =>
  snapshot({
    subject: null,
    reviews: {
      summary: { count: 0, mean: null, distribution: [0, 0, 0, 0, 0], criteria: [], since: null },
      page: { items: [], next: null },
    },
    questions: { summary: { count: 0, unanswered: 0 }, page: { items: [], next: null } },
  });

export const session = (more: Partial<Session> = {}): Session => ({
  accessToken: 'access-1',
  expiresIn: 900,
  refreshToken: 'refresh-1',
  member: { id: 'm1', pseudonym: 'Heron', mail: true },
  isNew: true,
  ...more,
});

export const myItem = (more: Partial<MyItem> = {}): MyItem => ({
  id: 'mine-1',
  kind: 'review',
  state: 'pending',
  subject: 'practitioner/amara-okafor',
  parent: null,
  page: 'http://clinic.test/',
  createdAt: start + 3 * day,
  revision: 1,
  title: null,
  text: 'Clear and kind, but the wait was long.',
  facts: {
    overall: 4,
    scores: { listening: 5, explaining: 4, access: 2, kindness: null },
    visitedIn: '2026-10',
    relation: 'patient',
    incentive: 'none',
  },
  publicIn: null,
  danger: null,
  decision: null,
  refused: null,
  ...more,
});

export const mine = (): Mine => ({
  helpful: ['r1'],
  items: [
    myItem(),
    myItem({
      id: 'mine-2',
      kind: 'question',
      state: 'returned',
      title: 'Can I swim with the dressing?',
      text: 'My number is 020 7946 0018 if you would rather ring.',
      facts: { about: 'me', tags: ['knee'] },
      decision: { action: 'return', reason: null, note: 'Please leave out the phone number: everyone could read it.', at: start + 4 * day },
    }),
    myItem({
      id: 'mine-3',
      kind: 'question',
      state: 'published',
      title: 'Which shoes are best?',
      text: 'In the first weeks.',
      facts: { about: 'me' },
      publicIn: 0,
    }),
    myItem({
      id: 'mine-4',
      kind: 'answer',
      parent: 'q0',
      state: 'refused',
      text: 'Take two of these.',
      facts: {},
      decision: { action: 'refuse', reason: 'dosage_advice', note: null, at: start },
    }),
    myItem({
      id: 'mine-5',
      kind: 'question',
      state: 'withdrawn',
      title: 'Is the car park open?',
      text: 'On Sundays.',
      facts: { about: 'general' },
    }),
  ],
});
