import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { draftOf, read } from '../../reading.ts';
import { english } from './index.ts';
import { growsWithLength } from '../../../../../../test/support/growth.ts';

const spans = (text: string): { kind: string; span: string }[] =>
  draftOf(null, text)
    .readings.flatMap(english)
    .map(({ kind, start, end }) => ({ kind, span: text.slice(start, end) }));
const found = (text: string): string[] => spans(text).map(({ kind, span }) => `${kind}: ${span}`);
/** What is found of one kind. */
const only =
  (kind: string) =>
  (text: string): string[] =>
    spans(text).flatMap((each) => (each.kind === kind ? [each.span] : []));

const finds = (text: string, ...expected: string[]): void => {
  const all = found(text);
  for (const each of expected) assert.ok(all.includes(each), `${JSON.stringify(text)} gave ${JSON.stringify(all)}, not ${each}`);
};
const clean = (text: string): void => assert.deepEqual(found(text), [], text);

test('a title brings the name after it, with or without a full stop, also a single initial', () => {
  finds('I was seen by Dr. Imogen Fairweather last week.', 'name: Dr. Imogen Fairweather');
  finds('Then Mrs Okonkwo-Bell came in.', 'name: Mrs Okonkwo-Bell');
  finds('Pt Mr. W., 60yo', 'name: Mr. W.');
  finds('thank you to dr patel and all of them', 'name: dr patel');
});

test('a title at the end of a sentence does not make a name of the next one', () => {
  clean('I rang the dr. However nobody answered.');
  clean('I asked the Dr. I was told to wait.');
  clean('The dr said it was fine.');
});

test('a name is found by what introduces it, though no list has it', () => {
  finds('Hello, my name is Xanthoria and I have asthma.', 'name: Xanthoria');
  finds('my name is xanthoria', 'name: xanthoria');
  finds('A 40-year-old male named Zebulon Quist has gout.', 'name: Zebulon Quist');
  finds('Patient name: Zarah V., diagnosed in 2020', 'name: Zarah V.');
  finds('My son Zebedee has a cough.', 'name: Zebedee');
  finds('Hi Zebedee, thanks for the reply', 'name: Zebedee');
});

test('a given name with a surname, an initial or by itself is a name', () => {
  finds('My friend Margaret T. Oldacre takes it too.', 'name: Margaret T. Oldacre');
  finds('What helps a 50yo female, Margaret O., with gout?', 'name: Margaret O.');
  finds('We saw Margaret on the ward.', 'name: Margaret');
  finds('They were Margaret, Zeb and Oswin.', 'name: Margaret', 'name: Zeb');
});

test('a word that is also a name stays a word until a surname or initial stands beside it', () => {
  clean('I hope I will be well in May. Grace and patience help, so mark my words.');
  clean('May I take it with ginger? Will it harm? Hope so.');
  finds('I met Grace Fitzgerald there.', 'name: Grace Fitzgerald');
});

test('a disease, sign, score or house that is called after a person is not that person', () => {
  for (const text of [
    'What is Paget disease?',
    'What causes Parkinson disease, Crohn disease and Hodgkin lymphoma?',
    "My mother has Alzheimer's and my aunt Down syndrome.",
    "What is Wilson's disease? And Gilbert syndrome, Kennedy disease, Addison's?",
    'Do Stevens-Johnson syndrome and Charcot-Marie-Tooth disease run in families?',
    "Does St. John's wort help?",
    'A high Wells score, a Glasgow Coma Scale of 12 and the Framingham Heart Study',
    'The Apgar score and Kegel exercises after a Caesarean',
    'Is Vitamin B. better than Hepatitis A. vaccine for Type I. diabetes?',
  ])
    clean(text);
});

test("a name that is a medicine's, a germ's or a heading's is not a person", () => {
  clean('The brand name Zoltrexin is dear, a drug named Zoltrexin is cheap, and so is a thing called Zoltrexin.');
  clean('Dear Sirs, is the Patient Involvement leaflet out?');
  clean('I took MS Zoltrexin as my doctor said. Hope it helps.');
});

test('medicines, departments and shouting are not names or places', () => {
  clean('I was moved from Prozac to Zoloft at the ICU and then to Cardiology.');
  clean('I TAKE ONE PILL EVERY DAY AND IT DID NOT WORSEN. BIRTH CONTROL IS BETTER.');
  clean('Diane 35 gave me headaches at 20 mg.');
});

test('a month of fasting is no person, whoever bears its name is one', () => {
  clean('During Ramadan, when do I take Metformin?');
  finds('My neighbour Ahmed Ramadan had the same op.', 'name: Ahmed Ramadan');
  finds('Mr Ramadan was seen before me.', 'name: Mr Ramadan');
});

test('a hospital or clinic with a name of its own is found whole, a general word is not', () => {
  finds("admitted to St. Oswin's Hospital on the day", "organisation: St. Oswin's Hospital");
  finds("seen at Children's Hospital of Tacoma again", "organisation: Children's Hospital of Tacoma");
  finds('treated at Northwick Medical Center, Tacoma, WA', 'organisation: Northwick Medical Center, Tacoma, WA');
  clean('I went to the hospital, then to the Pain Clinic and the Cancer Center.');
  clean('What is Public Health? Is Mental Health part of Complementary and Integrative Medicine?');
});

test('advice that a hospital published does not say that anybody was there', () => {
  clean('What are the latest recommendations from Mayo Clinic?');
});

test('a town after a preposition is a place; a country or state only where somebody lives or comes from there', () => {
  finds('I am looking for a clinic in Tacoma.', 'place: Tacoma');
  finds('who lives in Tacoma, WA and', 'place: Tacoma, WA');
  finds("I'm from Kenya and my wife was born in Poland", 'place: Kenya', 'place: Poland');
  clean('Is malaria common in Kenya? Lyme disease in Texas is rare. France has a vaccine.');
});

test('street addresses are found in British, American and other forms, with what follows them', () => {
  finds('I live at 12 Foxglove Lane, Tacoma, WA 98402. It is far.', 'address: 12 Foxglove Lane, Tacoma, WA 98402');
  finds('Send it to 3 Old Mill Road\nFlat 4\nExeter\nEX4 1AB please', 'address: 3 Old Mill Road\nFlat 4\nExeter\nEX4 1AB');
  finds('It is at Lindenstraße 14 there', 'address: Lindenstraße 14');
  finds('He lives at Rua Aurora 19', 'address: Rua Aurora 19');
  finds('P.O. Box 4411, Tacoma', 'address: P.O. Box 4411, Tacoma');
  finds('Mail: Unit 1234 Box 56 APO AE 09876', 'address: Unit 1234 Box 56 APO AE 09876');
  clean('It is a 45 minutes drive and 65 or close to it, 3 weeks in a row.');
});

test('postcodes of Britain, Canada and the US are found', () => {
  finds('My area is EX4 1AB', 'postcode: EX4 1AB');
  finds('My area is K1A 0B1', 'postcode: K1A 0B1');
  finds('my zip code is 98402', 'postcode: 98402');
  clean('My HbA1C was B12 low and T4 free');
});

test('a date that says more than the year is found in every common form', () => {
  for (const date of [
    'April 22, 2023',
    'April 22nd',
    'Feb 14th 2022',
    "Jan 9th '23",
    '3 May 2021',
    '22nd of April',
    '04/22/2023',
    '22.4.2023',
    '2023-04-22',
    '4/12/22',
    'March 2021',
  ])
    finds(`It was on ${date}, I think.`, `date: ${date}`);
});

test('a month, a weekday, a year, a fraction, a blood pressure or a dose is no date', () => {
  clean('In May, on Monday, since 2019, last week, 24/7, 120/80, 1/2 a tablet, 9/10 stars, version 1.2.10.');
  clean('I may take 10 mg in March. You may 2 or 3 times a day.');
});

test('an age over 89 is found and a younger one is not', () => {
  finds('My mother is 93 years old', 'age_over_89: 93');
  finds('a 91-year-old man', 'age_over_89: 91');
  finds('pt aged 95', 'age_over_89: 95');
  finds('I am 92 and still walking', 'age_over_89: 92');
  finds('My mother is 94.', 'age_over_89: 94');
  finds("I'm 91", 'age_over_89: 91');
  finds('She is 95 yrs', 'age_over_89: 95');
  finds('Grandma is 93, and lives alone', 'age_over_89: 93');
  clean('My blood pressure is 95. Oxygen is 94, sugar is 110 and the score is 96.');
  clean("I'm 95% sure, I am 98.6 warm, I am 92 kg and she is 110 lbs");
  finds('My mother is 94 and has a fever', 'age_over_89: 94');
  clean('My son is 104, fever all night. She is 103. Fever since Monday.');
  clean('He is 102 and shivering, should I call? Her temp is up, she is 101.');
  clean('I am 95, down from 110 kg. I am 98, oxygen and sats were low. Sugar again: she is 110.');
  finds('Pt aged 95. Fever since Monday.', 'age_over_89: 95');
  finds('She has had a fever before, in the spring of last year. She is 97.', 'age_over_89: 97');
  clean('She is 89 years old, weighs 95 kg and has 98 years of records');
});

test('the lines above an address are who lives there', () => {
  finds('Zebulon Quist\nAcme Plumbing\n12 Foxglove Lane\nTacoma', 'name: Zebulon Quist');
});

test('every finding lies inside the text, whatever the text is', () => {
  const piece = fc.constantFrom(
    ...'Dr . Anna Zork St ’s - , \n 12 May 2020 / Apt Hospital of in at Tacoma my name is É ß 😀 Jr O’Neil and named Inc Suite Box PO rue corner'.split(
      ' ',
    ),
  );
  fc.assert(
    fc.property(
      fc.array(fc.oneof(piece, fc.string({ unit: 'binary', maxLength: 4 })), { maxLength: 40 }),
      fc.boolean(),
      (parts, spaced) => {
        const text = parts.join(spaced ? ' ' : '');
        for (const reading of draftOf(null, text).readings)
          for (const { start, end, confidence } of english(reading)) {
            assert.ok(start >= 0 && start < end && end <= text.length, `${start} to ${end} of ${text.length}`);
            assert.ok(confidence > 0 && confidence <= 1);
          }
      },
    ),
    { numRuns: 500 },
  );
});

test('100 kB of hostile text takes time that grows with its length only', () => {
  const hostile = [
    'John ', 'Zork Blim ', 'Anna, ', 'St. ', '12 ', '12 Elm ', 'Apt 12, ', 'Aaa Bbb\n', 'at ', 'Hospital ', 'Hospital of ', '1/2/2020 ', 'May 3 ',
    'X', '1', 'address is ', 'Inc ', 'corner of A and ', 'name is ', 'Abc-', 'A&', 'seen at Q ', 'Dr. ', 'rue de ', 'Éa Öb ', "O'a's ", '\n', '> ',
    'Aaa\n12 Elm St\n', 'Smith, ', 'Smith-', 'Smith and ',
  ]; // prettier-ignore
  growsWithLength({ pieces: hostile, given: (text) => read('text', text), find: english, within: 100 });
});

test('behind a form of address a name is found whatever else its words are, and what follows one by chance is none', () => {
  const names = only('name');
  for (const [text, name] of [
    ['Mrs Ada Obi came in', 'Mrs Ada Obi'],
    ['Mrs. Ada Brown came in', 'Mrs. Ada Brown'],
    ['Then Dr Ada Obi saw me', 'Dr Ada Obi'],
    ['Dr Christian Okafor was kind', 'Dr Christian Okafor'],
    ['Dr May Zulberti was kind', 'Dr May Zulberti'],
    ['I saw nurse Chantelle on the ward', 'nurse Chantelle'],
    ['It was matron Zephyrine who came', 'matron Zephyrine'],
    ['The nurse Inaya told me', 'nurse Inaya'],
    ['I asked nurse Callista', 'nurse Callista'],
    ['The midwife Calloway was kind', 'midwife Calloway'],
  ] as const)
    assert.deepEqual(names(text), [name], text);
  for (const text of [
    'Dr Who is on, and the dr. However kind, was late',
    'the nurse Practitioner saw me, then the nurse Manager',
    'nurse Led clinics are fine',
    'the nurse Intern, the nurse Instructor and the nurse Incharge',
    'no nurse Calls you back and the nurse Calling bell is broken',
    'My doctor Xanaxed me and the doctor Google did not',
    'Mrs Ada Christmas',
    'The ADA Guidelines and the Christian Science Monitor',
    'Ask the nurse. Thursday is fine, and Ms. I would go',
  ])
    assert.deepEqual(names(text), [], text);
});

test('a great age is found in words, and ninety of anything else is not', () => {
  const ages = only('age_over_89');
  for (const [text, age] of [
    ['I am ninety-two', 'ninety-two'],
    ['ninety-two years old and well', 'ninety-two'],
    ['My mum is ninety four and lives alone', 'ninety four'],
    ['a ninety-year-old man', 'ninety'],
    ['She turned ninety in May', 'ninety'],
    ['aged ninety-five', 'ninety-five'],
    ['tengo noventa y dos años', 'noventa y dos'],
  ] as const)
    assert.deepEqual(ages(text), [age], text);
  for (const text of [
    'ninety per cent of them',
    'I am ninety per cent sure',
    'ninety-two steps',
    'for ninety days',
    'It took ninety minutes and he walked ninety-two, then rested',
    'my sugar is ninety and fine',
    'hace noventa años',
    'noventa y dos euros',
    'She is ninety kg.',
  ])
    assert.deepEqual(ages(text), [], text);
});

test('three small numbers that name a rule are no date', () => {
  const dates = only('date');
  for (const text of ['Fosamax 70mg weekly, 5-10-15 rule', 'a 5-10-15 plan', '10-10-10 reps']) assert.deepEqual(dates(text), [], text);
  for (const text of ['born 5-10-15', 'seen 5-10-15, all good', '5/10/15 was the day']) assert.equal(dates(text).length, 1, text);
});
