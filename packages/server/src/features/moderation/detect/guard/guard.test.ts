import assert from 'node:assert/strict';
import { test } from 'node:test';
import { guard, type GuardContext, type GuardKind } from './index.ts';
import { growsWithLength } from '../../../../../test/support/growth.ts';

const kinds = (text: string, context: GuardContext = { kind: 'reply' }) => new Set(guard(text, context).map(({ kind }) => kind));
const isStopped = (text: string, kind: GuardKind, context?: GuardContext) =>
  assert.ok(kinds(text, context).has(kind), `${kind} not found: ${text}`);
const passes = (text: string, context: GuardContext = { kind: 'reply' }) => assert.deepEqual(guard(text, context), [], text);

test('a reply that names a person is stopped', () => {
  for (const text of [
    'Dear John, thank you for the review.',
    'Dear Oluwaseun, thank you for the review.',
    'hi karen, thanks for this',
    'Mrs Patel, we are sorry to read this.',
    'Mr. Tumbleweather has been told why.',
    'Please ask your wife Anna what was said.',
    'Thank you for the kind words, Rebecca!',
    'This was written by Dorothea Plumtree.',
    'Estimada Carmen, gracias por la reseña.',
    'La Sra. Quiroga lo sabe muy bien.',
  ])
    isStopped(text, 'person');
});

test('the shown pseudonym, people of the clinic and places with a name of a person pass', () => {
  passes('Dear Quiet River, thank you for the review.', { kind: 'reply', pseudonym: 'QuietRiver' });
  passes('Dear Robin Rose, thank you for the review.', { kind: 'reply', pseudonym: 'Robin Rose' });
  isStopped('Dear Robin Rose, thank you for the review.', 'person', { kind: 'reply', pseudonym: 'Tin Kettle' });
  passes('Kindly write to care@clinic.example. Our floor coordinator Ms. Kavitha is there to assist all.');
  passes('Our complaints lead, Ms. Renee Tollefson, answers every letter.');
  isStopped('We are sorry that Ms. Renee Tollefson was upset.', 'person');
  isStopped('Thank you for choosing our team, Mrs Patel.', 'person');
  isStopped('Thank you for choosing our dentist, Mrs Patel.', 'person');
  isStopped('Your emergency contact Mrs Okafor was told.', 'person');
  isStopped('Dear San, thank you for your kind words.', 'person');
  passes('Much appreciated, Urban Thrush 🙏 Wishing you all good health.', { kind: 'reply', pseudonym: 'Urban Thrush' });
  passes('Past the shop, left at the Virgin Mary, up the lane.');
  passes('Please call and ask for Maria Lopez on 555-0100.', { kind: 'reply', staffNames: ['Dr. María López'] });
  passes('Helen Ward, our practice manager, would like to hear more.');
  passes('Dr Osei and the team say thank you.');
  passes('We are next to the George Hotel on James Street, near St Thomas church.');
  passes('Dear reviewer, thank you. Kind regards, Priya, practice manager');
});

test('a name of the trade that is not on the list of staff is stopped where there is a list', () => {
  isStopped('Dr Fennimore says hello.', 'person', { kind: 'reply', staffNames: ['Dr Osei'] });
});

test('a reply that says whether somebody is a patient, or was here, is stopped', () => {
  for (const text of [
    'When you came in, everything was fine.',
    'Our records show otherwise.',
    'About your appointment: please call.',
    'As your dentist I disagree.',
    'We treated you with respect.',
    'We looked at your file.',
    'Last time you were here all was well.',
    'Thank you for choosing us as a patient.',
    'We have no record of you.',
    'You were seen by our most senior nurse.',
    'We are sorry that you had to wait.',
    'Glad your visit went well!',
    'Thank you for coming in.',
    'You’ve never been a patient here.',
    'If you had come on time, all would have been well.',
    'The patient refused to fill in the form.',
    'She was seen within ten minutes.',
    'Thank you for being our patient.',
    'Thank you for being such a loyal patient.',
    'Thank you for your visit!',
    'Thanks for your recent appointment.',
    'We appreciate your visit.',
    'Thanks for visiting our clinic.',
    'Your last visit was a long one.',
    'Your appointment ran late.',
    'Our records are accurate.',
    'We have checked our records.',
    'According to our notes it was otherwise.',
    'I went through the chart.',
    'The notes say otherwise.',
    'You saw Dr Osei, not Dr Chen.',
    'Gracias por visitarnos.',
    'Gracias por su visita.',
    'Gracias por confiar en nosotros.',
    'Gracias por ser paciente nuestro.',
    'Según nuestros registros no es cierto.',
    'Hemos revisado nuestros archivos.',
    'Su última cita fue puntual.',
    'El paciente se negó a todo.',
    'Cuando usted vino a la consulta no dijo nada.',
    'No tenemos constancia de usted.',
  ])
    isStopped(text, 'relationship');
});

test('a reply that tells of this person’s treatment is stopped', () => {
  for (const text of [
    'Your crown was perfect.',
    'Your root canal took an hour.',
    'Your blood test was sent off.',
    'The filling we placed is sound.',
    'Your gingivitis was explained.',
    'So happy to hear that the whitening turned out well.',
    'Su endodoncia fue correcta.',
  ])
    isStopped(text, 'treatment');
});

test('a reply that tells of money between the clinic and this person is stopped', () => {
  for (const text of [
    'Your insurance did not cover this.',
    'There is an unpaid bill.',
    'Your balance is open.',
    'We refunded you.',
    'You still owe us forty dollars.',
    'Su seguro no lo cubre.',
  ])
    isStopped(text, 'payment');
});

test('a reply that tells when somebody was here is stopped', () => {
  for (const text of [
    'Your visit last Tuesday was our busiest day.',
    'We saw you three weeks ago.',
    'You came yesterday.',
    'Usted vino el martes.',
  ])
    isStopped(text, 'visit_date');
});

test('a threat is stopped in replies and answers', () => {
  for (const kind of ['reply', 'answer'] as const)
    for (const text of [
      'Our lawyers will be in touch.',
      'We will sue.',
      'We will be forced to act.',
      'We will report you to the police.',
      'Your comment is defamatory.',
      'Nuestros abogados ya lo tienen.',
    ])
      isStopped(text, 'threat', { kind });
  isStopped('This is defamation.', 'threat');
});

test('general policy, thanks and what holds for anybody passes in a reply', () => {
  for (const text of [
    'We cannot discuss anything about individual care here.',
    'Patients who wait longer than 20 minutes can ask at the desk.',
    'If you are a patient, please call us on 0161 496 0000 or write to hello@clinic.example.',
    'Anyone with concerns can contact our practice manager.',
    'Our policy is to confirm prices in writing before any treatment.',
    'We are sorry to hear this. We take all feedback seriously.',
    'We aim to see everyone on time.',
    'Sorry to read that your experience was not what you hoped for.',
    'Thank you for your review, your feedback and your kind words.',
    'Should you ever have been charged in error, please call us.',
    'You are right about the car park.',
    'Thank you for being patient with us.',
    'Thank you for your visit to our website.',
    'We checked our phone system this week.',
    'Our records policy is on the website.',
    'We cannot say who is a patient.',
    'If this is your first visit, come ten minutes early.',
    'Gracias por su visita a nuestra web.',
    'No podemos decir quién es paciente nuestro.',
    'Gracias por su comentario. Puede escribirnos a hola@clinic.example.',
    'Los pacientes pueden pedir su historial en recepción.',
    'Toda persona tiene derecho a presentar una queja y a acudir a un abogado.',
    'In general, an unpaid balance gets three letters before anything else happens.',
    'Denying or confirming either is not allowed, so neither is what you will hear from us here.',
    'There are two doctors from Monday, and both have been warned about the weather.',
  ])
    passes(text);
});

test('ordinary advice on treatment, time and money passes in an answer', () => {
  for (const text of [
    'You can book an appointment about your knee.',
    'Ask your dentist at your next check-up.',
    'At your next appointment with your GP, bring your list.',
    'Take your medicine with food.',
    'Your appointment may take an hour.',
    'A filling costs $90; your insurance may pay part of it.',
    'If you were given antibiotics, finish them.',
    'A lawyer can help with a power of attorney.',
    "Bell's palsy is not Parkinson's disease.",
    'Our radiographers Kofi and Jane are used to it.',
    'In Victoria, pharmacists may give the flu jab.',
    'Yes, MetLife PPO.',
  ])
    passes(text, { kind: 'answer' });
});

test('an answer that tells this reader was with us is stopped', () => {
  for (const text of [
    'At your appointment last Tuesday it was fine.',
    'When we saw you it was swollen.',
    'I checked your chart.',
    'You had it placed here in May.',
    'Our records show a lower dose.',
    'Le vimos la semana pasada.',
  ])
    isStopped(text, 'relationship', { kind: 'answer' });
});

test('places are those of the stored text, in its order, and name the rule they come from', () => {
  const text = '😀 Dear José, we’ll sue.';
  const found = guard(text, { kind: 'reply', jurisdiction: 'us' });
  assert.deepEqual(
    found.map(({ kind, start, end, rule }) => [kind, text.slice(start, end), rule]),
    [
      ['person', 'José', '45 CFR 164.514(b)(2)'],
      ['threat', 'we’ll sue', '16 CFR 465.7(a)'],
    ],
  );
});

test('the rule is that of the country of the clinic, and of no country where none is told', () => {
  const ruleIn = (jurisdiction?: string) =>
    guard('Our records show otherwise.', { kind: 'reply', ...(jurisdiction ? { jurisdiction } : {}) })[0]?.rule;
  assert.deepEqual(['us', 'uk', 'fr', 'au', 'other', undefined].map(ruleIn), [
    '45 CFR 164.502',
    'UK GDPR Art. 9',
    'GDPR Art. 9',
    'Privacy Act 1988, APP 6',
    'medical confidentiality',
    'medical confidentiality',
  ]);
});

test('what gives somebody away is not lost among harmless sentences', () => {
  const harmless =
    'Thank you for your review. Our opening hours are on the website. Parking is free. Please call us. Anyone may ask at the desk.';
  for (const bad of [
    'This person was discharged from our practice for abusive behavior.',
    'We have your home address.',
    'The root canal failed because of smoking.',
    'We refunded the fee.',
    'Sarah, we are sorry about this.',
    'Our lawyers will be in touch.',
  ])
    for (const text of [bad, `${harmless} ${bad}`, `${bad} ${harmless}`, `${harmless} ${harmless} ${bad} ${harmless}`])
      assert.notDeepEqual(guard(text, { kind: 'reply' }), [], text);
});

test('the first word of a shown name names nobody, and a longer name than is shown does', () => {
  passes('Thank you, Karen!', { kind: 'reply', pseudonym: 'Karen W.' });
  passes('Hi Karen, thank you for the review.', { kind: 'reply', pseudonym: 'karen_1980' });
  isStopped('Hi Karen Whitfield, thank you for the review.', 'person', { kind: 'reply', pseudonym: 'Karen W.' });
});

test('answers about the clinic’s own people and about booking pass', () => {
  for (const text of [
    'Dr. Patel sees children from age 3.',
    'Our dentist is Dr. Patel.',
    'Call us to book your first appointment.',
    'If you had told your doctor earlier, the advice would be the same.',
    'There may be no sign of you being infected.',
  ])
    passes(text, { kind: 'answer' });
});

test('no text at all and text without words are nothing to stop', () => {
  for (const text of ['', ' ', '\n\n', '!!!', '😀']) passes(text);
});

test('the time grows with the length and no faster, for texts made of what patterns begin with', () => {
  const pieces = [
    'you ',
    'we ',
    'your ',
    'your very very very ',
    'the ',
    'Mary ',
    'Dear John, ',
    'sorry we have had ',
    'if you were ',
    "'",
    ', ',
    'a. ',
    'x',
  ];
  for (const kind of ['reply', 'answer'] as const)
    growsWithLength({ pieces, given: (text) => text, find: (text) => guard(text, { kind }), within: 1500 });
});
