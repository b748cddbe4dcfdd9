import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { sql } from 'drizzle-orm';
import { codeOf, community, failure, newQuestion, type TestCommunity } from '../../../test/support/community.ts';
import { rawRows } from '../../platform/db/index.ts';
import { eraseEverywhere } from '../../app/erase.ts';
import { mine } from '../../app/mine.ts';
import { writeRoles } from '../identity/staff.repo.ts';
import { ask } from '../questions/index.ts';
import { editReply } from '../reviews/index.ts';
import { listAudit } from '../audit/index.ts';
import type { Context, Draft, Finding, History } from './detect/index.ts';
import type { Reading } from './detect/reading.ts';
import { itemDetail, pageSize, pendingCards, writersDetail } from './moderation.queue.ts';
import { screenTheRest } from './moderation.jobs.ts';
import { edit, takeBack, undo } from './moderation.usecases.ts';
import { emptyScreenings, findScreenings, type WaitingAfter } from './screening.repo.ts';
import { assertSiteWords } from './screening.usecases.ts';

const urgentWords = 'I have the pills in front of me and I want to end my life tonight.';
const withNumber = 'You can call me about the knee brace on 0161 496 0123 in the evening.';
const filter = { sites: ['larkfield'] };

const screeningOf = async (c: TestCommunity, id: string) => (await findScreenings(c.store.db, 'larkfield', [id])).get(id);

// Type tests: whatever else than this came to be told to the pipeline, to the policy or to the order of the queue would not compile.
type Same<A, B> = (<T>() => T extends A ? 1 : 2) extends <T>() => T extends B ? 1 : 2 ? true : false;
const pipelineIsTold: Same<keyof Context, 'kind' | 'about' | 'staffNames' | 'siteWords' | 'history'> = true;
const historyIsTold: Same<keyof History, 'copies' | 'subjects' | 'recent'> = true;
const textIsRead: Same<keyof Draft | keyof Reading, 'readings' | 'shown' | 'field' | 'text' | 'words' | 'hasDigit'> = true;
const policyIsTold: Same<
  keyof Finding,
  'class' | 'kind' | 'field' | 'start' | 'end' | 'confidence' | 'implied' | 'label' | 'earlier' | 'phase'
> = true;
const orderKnows: Same<keyof WaitingAfter, 'priority' | 'at' | 'id'> = true;

test('stars swapped, results byte-identical', async (t) => {
  assert.ok(pipelineIsTold && historyIsTold && textIsRead && policyIsTold && orderKnows);
  const texts = ['They took their time and explained everything.', `Rude and useless, you idiots. ${withNumber}`, urgentWords];
  const seen = [];
  for (const overall of [1, 5]) {
    const c = await community(t);
    const mo = await c.staff('Mo Reader');
    for (const [number, body] of texts.entries())
      await c.review(await c.member(`Bird ${number}`), {
        body,
        overall,
        scores: { listening: overall },
        submission: `same-submission-${number}`,
      });
    const queue = await pendingCards(c.store.db, filter, null);
    const details = [];
    for (const card of queue.items) details.push(await itemDetail(c.store.db, c, mo.moderate, card.id, []));
    const screenings = await rawRows(c.store.db, sql`SELECT revision, print, priority, classes, findings FROM screening ORDER BY print`);
    // Ids are drawn anew in each database: they are named by their place in the queue.
    let said = JSON.stringify([queue, details, screenings]);
    for (const [place, card] of queue.items.entries()) said = said.replaceAll(card.id, `item-${place}`);
    seen.push(said.replaceAll(/aut_\w+|mem_\w+|stf_\w+/g, 'somebody'));
  }
  assert.ok(seen[0]!.includes('"class":"crisis"'), 'something was found in them');
  assert.equal(seen[0], seen[1]);
});

test('somebody in danger comes first however long others have waited, and every moderator is told at once, without a word of it', async (t) => {
  const c = await community(t);
  const mo = await c.staff('Mo Reader');
  const sam = await c.staff('Sam Reader', c.larkfield, ['moderator']);
  await c.staff('Dr Who Answers', c.larkfield, ['clinician']);
  const ana = await c.member('Ana');
  const early = await c.ask(ana);
  c.clock.advance(3_600_000);
  const urgent = await c.ask(await c.member('Ben'), { title: 'I cannot go on', body: urgentWords });
  const queue = await pendingCards(c.store.db, filter, null);
  assert.deepEqual(
    queue.items.map((card) => [card.id, card.urgent]),
    [
      [urgent.id, true],
      [early.id, false],
    ],
  );
  assert.ok(queue.items[0]!.why[0]!.class === 'crisis' && queue.items[0]!.why[0]!.points >= 280);
  // Due now, not when some window closes.
  await c.outbox.drain();
  assert.deepEqual(c.mails.map((mail) => mail.payload['staff']).sort(), [mo.id, sam.id].sort());
  assert.deepEqual(Object.keys(c.mails[0]!.payload).sort(), ['contribution', 'staff']);
  const detail = await itemDetail(c.store.db, c, mo.moderate, urgent.id, []);
  const [found] = detail.findings.filter((finding) => finding.class === 'crisis' && finding.field === 'text');
  assert.ok(found && urgentWords.slice(found.start, found.end).length > 5, 'the words are marked in the text as it was typed');
});

test('grief, a threat, a name and a solicitor together stand behind a few words of danger', async (t) => {
  const c = await community(t);
  const loud = await c.ask(await c.member('Ana'), {
    body: 'My brother died by suicide last week because of you. I will kill you, Dr Smith, and my solicitor will write.',
  });
  const quiet = await c.ask(await c.member('Ben'), { body: 'I want to die.' });
  const { items } = await pendingCards(c.store.db, filter, null);
  assert.deepEqual(
    items.map((card) => [card.id, card.urgent]),
    [
      [quiet.id, true],
      [loud.id, false],
    ],
  );
  assert.deepEqual(
    items[1]!.why.map((term) => term.class),
    ['abuse', 'grief', 'notice', 'identifier'],
  );
});

test('an advertisement that a model takes for an emergency stands behind a wish to die, calls nobody, and is marked', async (t) => {
  const c = await community(t);
  await c.staff('Mo Reader');
  const sells = await c.ask(await c.member('Ana'), {
    body: 'Buy cheap pills at http://cheap-pills.example now, whatsapp +44 7700 900555, 100% guaranteed.',
  });
  await c.outbox.drain();
  assert.deepEqual(c.mails, []);
  const cries = await c.ask(await c.member('Ben'), { body: 'I want to kill myself' });
  await c.outbox.drain();
  assert.equal(c.mails.length, 1);
  const { items } = await pendingCards(c.store.db, filter, null);
  assert.deepEqual(
    items.map((card) => [card.id, card.urgent]),
    [
      [cries.id, true],
      [sells.id, false],
    ],
  );
  assert.ok(items[1]!.found.includes('spam'));
  // Nor does it leave a cry behind when its author changes it.
  await edit(c, c.larkfield, (await c.row(sells.id)).author, sells.id, 1, calm);
  await c.outbox.drain();
  assert.equal(c.mails.length, 1);
});

test('an author is asked once about words that say too much, nothing is stored then, and sent again it waits in the queue', async (t) => {
  const c = await community(t);
  const ana = await c.member('Ana');
  const input = newQuestion({ body: `  ${withNumber}`, mayAsk: true });
  const problem = await failure(ask(c, c.larkfield, ana, input));
  assert.equal(problem.code, 'ask_author');
  const findings = problem.extra['findings'] as { class: string; kind: string; field: string; start: number; end: number }[];
  const phone = findings.find((finding) => finding.kind === 'phone')!;
  assert.equal(withNumber.slice(phone.start, phone.end), '0161 496 0123');
  assert.ok(!JSON.stringify(problem.extra).includes('0161'), 'the problem repeats no word of it');
  assert.equal((await pendingCards(c.store.db, filter, null)).items.length, 0);
  const stored = await ask(c, c.larkfield, ana, { ...input, mayAsk: undefined });
  assert.equal(stored.state, 'pending');
});

test('nobody is asked to take out whom the page is about, the clinic or a colleague, and it brings nobody forward', async (t) => {
  const c = await community(t, { staffNames: ['Nerys Callowhill'], subjectsByPost: true });
  const mo = await c.staff('Mo Reader');
  const ana = await c.member('Ana');
  const subject = 'practitioner/tunde-marchbanks';
  const body = 'Dr Marchbanks listened carefully and explained everything at Larkfield Clinic.';
  const praise = await c.review(ana, { subject, body, mayAsk: true });
  let detail = await itemDetail(c.store.db, c, mo.moderate, praise.id, []);
  assert.deepEqual([detail.findings, detail.why], [[], []]);
  const reading = (words: string) => ({ title: 'Thanks', text: words, facts: { about: 'me', tags: [] }, mayAsk: true });
  // By the name that the site gave its subject; a colleague stays something worth knowing.
  const thanks = await c.ask(ana, { body: 'Dr Amara Okafor and Dr Callowhill were kind. When may I drive?', mayAsk: true });
  detail = await itemDetail(c.store.db, c, mo.moderate, thanks.id, []);
  assert.deepEqual(
    detail.findings.map(({ class: name, kind }) => `${name}:${kind}`),
    ['notice:staff_name'],
  );
  // A change is read alike, and anybody else is still somebody to ask about.
  await edit(c, c.larkfield, ana.id, thanks.id, 1, reading('Dr Okafor was kind. When may I drive?'));
  assert.equal(await codeOf(edit(c, c.larkfield, ana.id, thanks.id, 2, reading('My son Peter Marlowe was with me.'))), 'ask_author');
  const elsewhere = await failure(c.review(await c.member('Ben'), { body, mayAsk: true }));
  const marked = (elsewhere.extra['findings'] as { start: number; end: number }[]).map(({ start, end }) => body.slice(start, end));
  assert.deepEqual(marked, ['Dr Marchbanks']);
});

test('however often the page’s own doctor is named, the name of another is found', async (t) => {
  const c = await community(t);
  const ana = await c.member('Ana');
  const body = `${'Dr Okafor was kind. '.repeat(70)}My son Peter Marlowe was with me.`;
  const problem = await failure(c.ask(ana, { body, mayAsk: true }));
  assert.equal(problem.code, 'ask_author');
  const marked = (problem.extra['findings'] as { start: number; end: number }[]).map(({ start, end }) => body.slice(start, end));
  assert.deepEqual(marked, ['Peter Marlowe']);
});

test('a client that does not know asking is never asked', async (t) => {
  const c = await community(t);
  assert.equal((await c.ask(await c.member('Ana'), { body: withNumber })).state, 'pending');
});

test('nobody in danger is sent back to mend their words', async (t) => {
  const c = await community(t);
  const stored = await c.ask(await c.member('Ana'), { body: `${urgentWords} ${withNumber}`, mayAsk: true });
  assert.equal(stored.state, 'pending');
  const screening = await screeningOf(c, stored.id);
  assert.ok(screening?.findings.some((finding) => finding.class === 'identifier'));
});

test('an edit is screened anew, and the queue speaks of the newest text alone', async (t) => {
  const c = await community(t);
  const mo = await c.staff('Mo Reader');
  const ana = await c.member('Ana');
  const asked = await c.ask(ana, { body: withNumber });
  await edit(c, c.larkfield, ana.id, asked.id, 1, {
    title: 'A calm question',
    text: 'How long until I can drive?',
    facts: { about: 'me', tags: [] },
  });
  let detail = await itemDetail(c.store.db, c, mo.moderate, asked.id, []);
  assert.deepEqual([detail.findings, detail.found, detail.why], [[], [], []]);
  await edit(c, c.larkfield, ana.id, asked.id, 2, { title: 'Now it is not', text: urgentWords, facts: { about: 'me', tags: [] } });
  detail = await itemDetail(c.store.db, c, mo.moderate, asked.id, []);
  assert.equal(detail.urgent, true);
  await c.outbox.drain();
  assert.equal(c.mails.length, 1);
});

test('the name that a member goes by is read too, as it is when somebody looks, and moves nothing in the queue', async (t) => {
  const c = await community(t, { staffNames: ['Amara Okafor'], siteWords: [{ pattern: 'rival clinic', label: 'Competitor' }] });
  const mo = await c.staff('Mo Reader');
  const inName = async (id: string): Promise<string[]> =>
    (await itemDetail(c.store.db, c, mo.moderate, id, [])).inName.map(({ class: name, kind }) => `${name}/${kind}`);
  const asked = await Promise.all(
    ['Okafor is an idiot', 'Ask Rival Clinic', 'Leeds mum of 3', 'Blue Heron', 'Dr Smith is a liar', 'Bereaved husband'].map(async (name) =>
      c.ask(await c.member(name), { title: `How long (${name.length})?`, body: 'I had the operation on Monday.' }),
    ),
  );
  const found = await Promise.all(asked.map(({ id }) => inName(id)));
  assert.deepEqual(found[0]!.sort(), ['abuse/insult', 'notice/staff_name']);
  assert.deepEqual(found[1], ['notice/site_word']);
  assert.deepEqual([found[2], found[3], found[5]], [[], [], []], 'what a pseudonym is usually made of');
  assert.ok(found[4]!.includes('identifier/name'), 'somebody else is named');
  const cards = (await pendingCards(c.store.db, { sites: ['larkfield'] }, null)).items;
  assert.ok(
    cards.every((card) => card.found.length === 0 && card.why.length === 0),
    'it is about the name, not about the post',
  );
  await c.publish(mo, asked[3]!.id);
  const answer = await c.answer(await c.staff('Dr Amara Okafor', c.larkfield, ['clinician']), asked[3]!.id);
  assert.deepEqual(await inName(answer.id), [], 'the clinic names its own people');
});

test('the same text under two subjects is held as a copy, and one person’s flood as a burst', async (t) => {
  const c = await community(t, { subjectsByPost: true });
  const body = 'This wonderful ointment made every pain in both of my knees go away within a single week.';
  const first = await c.ask(await c.member('Ana'), { body });
  const copy = await c.ask(await c.member('Ben'), { body: body.toUpperCase(), subject: 'treatment/another' });
  assert.ok(!(await screeningOf(c, first.id))?.findings.some((finding) => finding.kind === 'copy'));
  assert.ok((await screeningOf(c, copy.id))?.findings.some((finding) => finding.class === 'spam' && finding.kind === 'copy'));
  const cleo = await c.member('Cleo');
  let last = copy;
  for (let number = 0; number < 6; number += 1)
    last = await c.ask(cleo, { title: `Question number ${number}`, body: `Is it ${number} weeks?` });
  assert.ok((await screeningOf(c, last.id))?.findings.some((finding) => finding.kind === 'burst'));
});

test('the site’s own words are marked with the site’s own label', async (t) => {
  const c = await community(t, { siteWords: [{ pattern: 'refund*', label: 'Asks for money back' }] });
  const asked = await c.ask(await c.member('Ana'), { body: 'May I have my money refunded when I cancel?' });
  const found = (await screeningOf(c, asked.id))?.findings.find(
    (finding) => finding.class === 'notice' && finding.kind.startsWith('site_word'),
  );
  assert.ok(found);
});

test('a site word that says nothing is refused by its place, and one that is there all the same stops nobody’s post', async (t) => {
  const good = { pattern: 'refund*', label: 'Money back' };
  assertSiteWords([good]);
  for (const pattern of ['*', ' ', '*a*b*c*d*e*f*', '!!!']) {
    const problem = await failure(() => assertSiteWords([good, { pattern, label: 'x' }]));
    assert.deepEqual([problem.code, problem.errors![0]!.field], ['invalid_fields', 'siteWords.1']);
  }
  const c = await community(t, { siteWords: [{ pattern: '*', label: 'x' }, good] });
  const asked = await c.ask(await c.member('Ana'), { body: 'May I have my money refunded when I cancel?' });
  assert.ok((await screeningOf(c, asked.id))?.findings.some((finding) => finding.label === 'Money back'));
});

test('a queue with priorities is read to its end, nothing skipped and nothing twice, while more arrives', async (t) => {
  const c = await community(t);
  const birds = await Promise.all(Array.from({ length: 12 }, (_, number) => c.member(`Bird ${number}`)));
  const bodies = [urgentWords, withNumber, 'You are all idiots.', 'How long until I can drive?'];
  const ids: string[] = [];
  for (let number = 0; number < pageSize * 2 + 7; number += 1) {
    if (number % 4 === 0) c.clock.advance(15);
    ids.push((await c.ask(birds[number % birds.length]!, { body: bodies[(number * 7) % bodies.length]! })).id);
  }
  const all: Awaited<ReturnType<typeof pendingCards>>['items'] = [];
  for (let cursor: string | null = null, pages = 0; ; pages += 1) {
    const page = await pendingCards(c.store.db, filter, cursor);
    all.push(...page.items);
    if (pages === 0) await c.ask(birds[0]!, { body: urgentWords });
    if (page.next === null) break;
    cursor = page.next;
  }
  assert.equal(new Set(all.map((card) => card.id)).size, all.length);
  assert.deepEqual([...all.map((card) => card.id)].filter((id) => ids.includes(id)).sort(), [...ids].sort());
  const place = (card: (typeof all)[number]): number => card.why.reduce((sum, term) => sum + term.points, 0);
  for (const [at, card] of all.entries()) {
    const next = all[at + 1];
    if (next) assert.ok(place(card) > place(next) || (place(card) === place(next) && card.since <= next.since));
  }
  const narrowed = await pendingCards(c.store.db, { ...filter, found: 'abuse' }, null);
  assert.ok(narrowed.items.length > 0 && narrowed.items.every((card) => card.found.includes('abuse')));
});

test('who answers and does not decide sees nothing of what was found', async (t) => {
  const c = await community(t);
  const mo = await c.staff('Mo Reader');
  const dr = await c.staff('Dr Amara', c.larkfield, ['clinician']);
  const asked = await c.ask(await c.member('Okafor is an idiot'), { body: withNumber });
  await c.publish(mo, asked.id);
  const seen = await writersDetail(c.store.db, c, dr.answer, asked.id);
  assert.deepEqual(
    [seen.findings, seen.inName, seen.found, seen.why, seen.typed, seen.urgent],
    [[], [], [], [], { title: null, text: '' }, false],
  );
});

test('an erasure leaves nothing of what was found', async (t) => {
  const c = await community(t);
  const ana = await c.member('Ana');
  const asked = await c.ask(ana, { body: withNumber });
  assert.ok(await screeningOf(c, asked.id));
  await eraseEverywhere(c, c.larkfield, ana.id, 'operator');
  assert.equal(await screeningOf(c, asked.id), undefined);
});

// The reply guard -----------------------------------------------------------------------------------------------

const unsafe = 'We are sorry that you waited so long when you came in, but our records show that your insurance had lapsed.';

test('a reply that confirms a visit is stopped, and says which words and why', async (t) => {
  const c = await community(t);
  const mo = await c.staff('Mo Reader');
  const written = await c.review(await c.member('Ana'));
  await c.publish(mo, written.id);
  const problem = await failure(c.reply(mo, written.id, unsafe));
  assert.equal(problem.code, 'reply_guard');
  const findings = problem.extra['findings'] as { kind: string; start: number; end: number; rule: string }[];
  assert.ok(findings.length > 0 && findings.every((finding) => finding.rule.includes('GDPR')), JSON.stringify(findings));
  assert.equal((await pendingCards(c.store.db, filter, null)).items.length, 0);
});

test('a reply sent past the guard waits for a second person, and the record says so', async (t) => {
  const c = await community(t);
  const mo = await c.staff('Mo Reader');
  const written = await c.review(await c.member('Ana'));
  await c.publish(mo, written.id);
  const sent = await c.reply(mo, written.id, unsafe, { override: true });
  // Alone on the staff: it waits, and says why.
  const detail = await itemDetail(c.store.db, c, mo.moderate, sent.id, []);
  assert.equal(detail.barred, 'second');
  assert.ok(!detail.allowed.includes('publish') && detail.allowed.includes('refuse'));
  assert.ok(detail.overridden!.length > 0);
  assert.equal(await codeOf(c.decide(mo, sent.id, 'publish')), 'second_person_needed');
  const sam = await c.staff('Sam Reader', c.larkfield, ['moderator']);
  assert.equal(await codeOf(c.decide(mo, sent.id, 'publish')), 'own_item');
  await c.decide(sam, sent.id, 'publish');
  const events = await listAudit(c.store.db, 'larkfield', { before: null, limit: 50 });
  assert.ok(events.some((event) => event.action === 'guard.overridden' && event.target === sent.id && event.actor === mo.id));
  assert.ok(
    events.some((event) => event.action === 'decision.publish' && event.target === sent.id && event.detail['guard'] === 'overridden'),
  );
});

test('an edit of a reply meets the guard as the first text did', async (t) => {
  const c = await community(t);
  const mo = await c.staff('Mo Reader');
  const written = await c.review(await c.member('Ana'));
  await c.publish(mo, written.id);
  const sent = await c.reply(mo, written.id);
  const row = await c.row(sent.id);
  assert.equal(await codeOf(editReply(c, c.larkfield, row.author, sent.id, { body: unsafe, revision: 1 })), 'reply_guard');
  const changed = await editReply(c, c.larkfield, row.author, sent.id, { body: unsafe, revision: 1, override: true });
  assert.equal(await codeOf(c.decide(mo, changed.id, 'publish')), 'second_person_needed');
  // Changed again into something harmless, it is an ordinary text of the only decider's.
  await editReply(c, c.larkfield, row.author, sent.id, { body: 'Thank you for writing.', revision: 2 });
  await c.decide(mo, changed.id, 'publish');
});

test('an answer may speak of treatment and time, and is stopped where it says that somebody was here', async (t) => {
  const c = await community(t);
  const mo = await c.staff('Mo Reader');
  const asked = await c.ask(await c.member('Ana'));
  await c.publish(mo, asked.id);
  assert.equal((await c.answer(mo, asked.id, 'Your knee needs about six weeks; ask your GP before you drive.')).state, 'pending');
  assert.equal(await codeOf(c.answer(mo, asked.id, 'As we told you when we saw you last week, your knee needs six weeks.')), 'reply_guard');
});

test('whatever is typed, what is found lies inside it and the priority is the sum of its terms', async (t) => {
  const c = await community(t);
  const mo = await c.staff('Mo Reader');
  const ana = await c.member('Ana');
  await fc.assert(
    fc.asyncProperty(
      fc.array(
        fc.oneof(
          fc.constantFrom(...[urgentWords, withNumber, 'you idiot', 'Dr Brown', '🦴', 'ｶﾞ', 'العيادة', 'नमस्ते']),
          fc.string({ unit: 'grapheme', maxLength: 12 }),
        ),
        {
          minLength: 1,
          maxLength: 6,
        },
      ),
      async (parts) => {
        const body = parts.join(' ');
        let asked;
        try {
          asked = await c.ask(ana, { body });
        } catch (error) {
          // Empty or unreadable texts have tests of their own.
          assert.ok(['text_empty', 'text_unreadable'].includes((error as { code: string }).code));
          return;
        }
        const screening = (await screeningOf(c, asked.id))!;
        const [stored] = await rawRows(c.store.db, sql`SELECT title, text FROM revision WHERE contribution = ${asked.id}`);
        for (const { field, start, end, confidence } of screening.findings) {
          assert.ok(start >= 0 && start <= end && end <= String(stored![field]).length);
          assert.ok(confidence > 0 && confidence <= 1);
        }
        const card = (await itemDetail(c.store.db, c, mo.moderate, asked.id, [])).why;
        assert.equal(
          screening.priority,
          card.reduce((sum, term) => sum + term.points, 0),
        );
      },
    ),
    { numRuns: 40 },
  );
});

test('what went past the guard is brought back into view by nobody who wrote it, though its author has changed it since', async (t) => {
  const c = await community(t);
  const mo = await c.staff('Mo Reader');
  const sam = await c.staff('Sam Reader', c.larkfield, ['moderator']);
  const written = await c.review(await c.member('Ana'));
  await c.publish(sam, written.id);
  const sent = await c.reply(mo, written.id, unsafe, { override: true });
  await c.publish(sam, sent.id);
  const { author } = await c.row(sent.id);
  await editReply(c, c.larkfield, author, sent.id, { body: 'Thank you for writing.', revision: 1 });
  await c.decide(sam, sent.id, 'remove');
  await c.store.tx((tx) => writeRoles(tx, 'larkfield', sam.id, []));
  assert.equal(await codeOf(c.decide(mo, sent.id, 'restore')), 'second_person_needed');
  const detail = await itemDetail(c.store.db, c, mo.moderate, sent.id, []);
  assert.deepEqual([detail.barred, detail.allowed.includes('restore')], ['second', false]);
});

test('a harmless text comes back into view by its only decider, whatever waits beside it', async (t) => {
  const c = await community(t);
  const mo = await c.staff('Mo Reader');
  const written = await c.review(await c.member('Ana'));
  await c.publish(mo, written.id);
  const sent = await c.reply(mo, written.id);
  await c.publish(mo, sent.id);
  const { author } = await c.row(sent.id);
  await editReply(c, c.larkfield, author, sent.id, { body: unsafe, revision: 1, override: true });
  assert.equal(await codeOf(c.decide(mo, sent.id, 'publish')), 'second_person_needed');
  await c.decide(mo, sent.id, 'hide');
  await c.decide(mo, sent.id, 'restore');
  assert.equal((await c.row(sent.id)).publishedRevision, 1);
});

// Danger --------------------------------------------------------------------------------------------------------

const calm = { title: 'A question', text: 'How long until I can drive again?', facts: { about: 'me', tags: [] } };

test('changed words take no cry for help back: it stays first, is said to be of an earlier version, and is mailed', async (t) => {
  const c = await community(t);
  const mo = await c.staff('Mo Reader');
  const ana = await c.member('Ana');
  const asked = await c.ask(ana, { body: urgentWords });
  // Before the mail has gone.
  await edit(c, c.larkfield, ana.id, asked.id, 1, calm);
  await c.outbox.drain();
  assert.equal(c.mails.length, 1);
  let detail = await itemDetail(c.store.db, c, mo.moderate, asked.id, []);
  assert.deepEqual([detail.urgent, detail.findings.map(({ earlier, start, end }) => [earlier, start, end])], [true, [[true, 0, 0]]]);
  await edit(c, c.larkfield, ana.id, asked.id, 2, calm);
  assert.equal((await itemDetail(c.store.db, c, mo.moderate, asked.id, [])).urgent, true);
  // Once somebody has read it, a calm text is a calm text.
  await c.decide(mo, asked.id, 'return');
  await edit(c, c.larkfield, ana.id, asked.id, 3, calm);
  detail = await itemDetail(c.store.db, c, mo.moderate, asked.id, []);
  assert.deepEqual([detail.urgent, detail.findings], [false, []]);
});

test('who changes their words has waited since the first cry and keeps their place; heard, or taken back, they wait anew', async (t) => {
  const c = await community(t);
  const mo = await c.staff('Mo Reader');
  const [ana, ben] = [await c.member('Ana'), await c.member('Ben')];
  const asked = await c.ask(ana);
  const waits = async () => (await pendingCards(c.store.db, filter, null)).items.map(({ id, since }) => [id, since]);
  const later = (ms = 60_000): number => (c.clock.advance(ms), c.clock.now());
  // A calm text that is changed waits anew: the cry is first heard now.
  const cried = later();
  await edit(c, c.larkfield, ana.id, asked.id, 1, { ...calm, text: urgentWords });
  assert.deepEqual(await waits(), [[asked.id, cried]]);
  const bens = later();
  const other = await c.ask(ben, { title: calm.title, body: urgentWords });
  for (const [revision, text] of [calm.text, `${urgentWords} Please.`].entries()) {
    later(20 * 60_000);
    await edit(c, c.larkfield, ana.id, asked.id, revision + 2, { ...calm, text });
    assert.deepEqual(await waits(), [
      [asked.id, cried],
      [other.id, bens],
    ]);
  }
  await takeBack(c, c.larkfield, ana.id, asked.id, 4, 'withdraw');
  const again = later();
  await edit(c, c.larkfield, ana.id, asked.id, 4, { ...calm, text: urgentWords });
  assert.deepEqual(await waits(), [
    [other.id, bens],
    [asked.id, again],
  ]);
  await c.decide(mo, other.id, 'return');
  const heard = later();
  await edit(c, c.larkfield, ben.id, other.id, 1, { ...calm, text: urgentWords });
  assert.deepEqual(await waits(), [
    [asked.id, again],
    [other.id, heard],
  ]);
});

test('who takes a post in distress back and sends it in again is heard again, and ten changes are no ten alarms', async (t) => {
  const c = await community(t);
  await c.staff('Mo Reader');
  const ana = await c.member('Ana');
  const asked = await c.ask(ana, { body: urgentWords });
  await takeBack(c, c.larkfield, ana.id, asked.id, 1, 'withdraw');
  await c.outbox.drain();
  // The mail for the first one found it withdrawn (see the notices).
  c.mails.length = 0;
  await takeBack(c, c.larkfield, ana.id, asked.id, 1, 'resubmit');
  await c.outbox.drain();
  assert.equal(c.mails.length, 1);
  for (let revision = 1; revision <= 10; revision += 1)
    await edit(c, c.larkfield, ana.id, asked.id, revision, { ...calm, text: `${urgentWords} ${revision}` });
  await c.outbox.drain();
  assert.equal(c.mails.length, 1);
  c.clock.advance(15 * 60_000);
  await edit(c, c.larkfield, ana.id, asked.id, 11, { ...calm, text: urgentWords });
  await c.outbox.drain();
  assert.equal(c.mails.length, 2);
});

test('a new cry after a decision calls the moderators at once, and after one that was taken back it is the same cry', async (t) => {
  const c = await community(t);
  const mo = await c.staff('Mo Reader');
  const ana = await c.member('Ana');
  const worse = { ...calm, text: 'I have taken 40 tablets and I am going to kill myself tonight.' };
  const mails = async () => (await c.outbox.drain(), c.mails.filter((mail) => mail.topic === 'mail.urgent').length);
  const asked = await c.ask(ana, { body: 'I want to die.' });
  assert.equal(await mails(), 1);
  c.clock.advance(2 * 60_000);
  await c.decide(mo, asked.id, 'return');
  c.clock.advance(4 * 60_000);
  await edit(c, c.larkfield, ana.id, asked.id, 1, worse);
  assert.equal(await mails(), 2);
  await undo(c, mo.moderate, (await c.decide(mo, asked.id, 'return')).id);
  await edit(c, c.larkfield, ana.id, asked.id, 2, { ...worse, text: `${worse.text} Please.` });
  assert.equal(await mails(), 2);
});

test('the queue narrows to what counts; a hint is told on the card and fills no list', async (t) => {
  const c = await community(t);
  const ana = await c.member('Ana');
  const hinted = await c.ask(ana, {
    title: 'Gout',
    body: 'I found this on https://www.nhs.uk/conditions/gout and wondered if it is right',
  });
  const sold = await c.ask(ana, { title: 'Offer', body: 'Buy cheap tramadol online, no prescription needed, discreet shipping' });
  const narrowed = await pendingCards(c.store.db, { ...filter, found: 'spam' }, null);
  assert.deepEqual(
    narrowed.items.map((card) => [card.id, card.hints.includes('spam')]),
    [[sold.id, false]],
  );
  const card = (await pendingCards(c.store.db, filter, null)).items.find(({ id }) => id === hinted.id);
  assert.ok(card?.found.includes('spam') && card.hints.includes('spam'));
});

test('the author hears what helps: in distress, in an emergency, or where somebody harms them', async (t) => {
  const c = await community(t);
  const ana = await c.member('Ana');
  const texts = {
    distress: urgentWords,
    medical: 'My husband has crushing chest pain going down his left arm right now and he is sweating and grey.',
    safeguarding: 'My husband hits me every night and last night he choked me, I am scared for the children.',
  };
  for (const body of Object.values(texts)) await c.ask(ana, { body });
  const { items } = await mine(c, c.larkfield, ana.id);
  assert.deepEqual(items.map((item) => item.danger).sort(), Object.keys(texts).sort());
});

test('grief is no alarm, and what the clinic itself writes about danger raises none', async (t) => {
  const c = await community(t);
  const mo = await c.staff('Mo Reader');
  const asked = await c.ask(await c.member('Ana'), {
    title: 'My loss',
    body: 'My uncle died by suicide last week. How do I tell the children?',
  });
  assert.equal((await itemDetail(c.store.db, c, mo.moderate, asked.id, [])).urgent, false);
  const among = async (found: 'crisis' | 'grief') =>
    (await pendingCards(c.store.db, { ...filter, found }, null)).items.map((card) => [card.id, card.found.includes('crisis')]);
  assert.deepEqual([await among('crisis'), await among('grief')], [[], [[asked.id, false]]]);
  await c.publish(mo, asked.id);
  const answer = await c.answer(
    mo,
    asked.id,
    'If you want to end your life, or have taken an overdose, ring 999. How many tablets would kill you is nothing to find out.',
  );
  assert.equal((await itemDetail(c.store.db, c, mo.moderate, answer.id, [])).urgent, false);
  await c.outbox.drain();
  assert.deepEqual(
    c.mails.filter((mail) => mail.topic === 'mail.urgent'),
    [],
  );
});

test('what waited before there was a pipeline is screened once, and then never again', async (t) => {
  const c = await community(t);
  await c.staff('Mo Reader');
  const asked = await c.ask(await c.member('Ana'), { body: urgentWords });
  await c.outbox.drain();
  c.mails.length = 0;
  await c.store.tx((tx) => emptyScreenings(tx, 'larkfield', [asked.id]));
  await screenTheRest(c);
  await screenTheRest(c);
  await c.outbox.drain();
  assert.equal(c.mails.length, 1);
  assert.equal((await pendingCards(c.store.db, filter, null)).items[0]!.urgent, true);
});

test('a copy under another title is a copy, also in a script without spaces', async (t) => {
  const c = await community(t, { subjectsByPost: true });
  for (const body of [
    'This wonderful ointment made every pain in both of my knees go away within a single week.',
    '这种神奇的药膏让我的两个膝盖在一周之内完全不疼了我推荐给所有人使用',
  ]) {
    await c.ask(await c.member(`A${body.length}`), { title: 'One title', body });
    const copy = await c.ask(await c.member(`B${body.length}`), { title: 'Quite another', body, subject: 'treatment/another' });
    assert.ok(
      (await screeningOf(c, copy.id))?.findings.some((finding) => finding.kind === 'copy'),
      body,
    );
  }
});

test('a text of nothing but findings keeps the surest of them, so that a queue of such texts stays light', async (t) => {
  const c = await community(t);
  const asked = await c.ask(await c.member('Ana'), { body: 'a@b.example '.repeat(400) });
  const found = (await screeningOf(c, asked.id))!.findings;
  assert.ok(found.length > 10 && found.length <= 60 * 5, `${found.length}`);
});
