import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { Context } from '../finding.ts';
import { judge } from '../policy.ts';
import { draftOf } from '../reading.ts';
import { compileWords, notices } from './index.ts';
import { growsWithLength } from '../../../../../test/support/growth.ts';

const context: Context = { kind: 'question', about: 'me' };
const find = (text: string, more: Partial<Context> = {}) => notices.find(draftOf(null, text), { ...context, ...more });
const kinds = (text: string, more?: Partial<Context>): string[] =>
  [
    ...new Set(
      find(text, more)
        .filter(({ confidence }) => confidence >= 0.5)
        .map(({ kind }) => kind),
    ),
  ].sort();
const has = (kind: string, ...texts: string[]) => {
  for (const text of texts) assert.ok(kinds(text).includes(kind), text);
};
const hasNot = (kind: string, ...texts: string[]) => {
  for (const text of texts) assert.ok(!kinds(text).includes(kind), text);
};

describe('advice on a dose', () => {
  it('is noticed when it is given to somebody', () => {
    has(
      'dosage',
      'Take 400 mg twice a day and it will be fine.',
      'Just take 600mg ibuprofen every four hours',
      'You should double your dose.',
      'Just stop taking your antidepressants, they are poison',
      'You can stop taking the statins now',
      "I'd recommend taking 10 mg instead",
      'Never mix warfarin with that',
      'You need to come off your meds',
      'Tome 500 mg cada ocho horas',
      'Deberías dejar de tomar la medicación',
      'Deje de tomar las pastillas',
      'Duplica tu dosis',
      'My advice: stop the steroids and take 50 mg prednisone every morning',
      'just take three more of the 20mg pills',
      'Try half a tablet of zolpidem with wine',
      'give the baby a teaspoon of Calpol every two hours',
      "I'd skip the evening warfarin dose",
      'Toma dos pastillas de 500 mg cada 8 horas',
    );
  });

  it('is noticed by an act on a medicine, whichever medicine and however it is put', () => {
    has(
      'dosage',
      'I would stop the warfarin two days before the dentist',
      'Drop to 25 micrograms levothyroxine and see',
      'You do not need the antibiotics, skip them',
      'Come off the citalopram slowly, 10 mg a week',
      'I would up the gabapentin to 900',
      '50 units of insulin should do it',
      'Halve the bisoprolol if your pulse is low',
      'Ignore them and stop the lithium',
      'Best to skip the metformin on the day of the scan',
      'Go down to 37.5 mg of venlafaxine first',
      'Put your insulin up by 4 units',
      'You can happily go to 40 mg of atorvastatin',
      'No need to finish the amoxicillin once you feel better',
      'Try upping the sertraline to 100',
      'Leave off the ramipril for a week',
      'Toma 2 ibuprofenos de 600 cada 6 horas',
      'Deja el Sintrom dos días antes',
      'Yo subiría la dosis de sertralina',
      'No hace falta que tomes la estatina',
    );
  });

  it('is no act on a medicine that is asked about, was told to somebody or done by them', () => {
    hasNot(
      'dosage',
      'Should I stop the warfarin two days before the dentist?',
      'My doctor stopped the warfarin',
      'They want me to drop to 25 micrograms of levothyroxine',
      'How do I come off sertraline slowly?',
      'I came off the citalopram slowly, 10 mg a week',
      'My GP would up the gabapentin to 900 but I am afraid',
      'I had 50 units of insulin yesterday',
      'Does anyone know if you can halve bisoprolol?',
      'I would like to stop the warfarin, is that possible?',
      'When it came back I would double the ibuprofen',
      'The pharmacist said you can take two co-codamol',
      'You need to collect your insulin at the desk',
      'Drop in to the pharmacy for your insulin',
      'Put the tablets up at eye level',
      'Double check the medication please',
      'Lower the price of insulin',
      'I would stop the delays in medication',
      'You do not need an appointment for the vaccine',
      'Dejé el Sintrom dos días antes',
      '¿Dejo el omeprazol?',
    );
  });

  it('is not what a person takes, was told to take, or asks', () => {
    hasNot(
      'dosage',
      'I take 400 mg twice a day.',
      'My doctor told me to take 400 mg twice a day.',
      'She takes 20 mg of it every morning and I stopped taking mine.',
      'Should I stop taking my tablets before the operation?',
      'Can I take two tablets at once?',
      'He doubled my dose in March.',
      "My doctor's advice was to stop the steroids.",
      'I just take three of the pills.',
      'I try half a tablet at night.',
      'No need for antibiotics, the doctor explained',
      'They give the baby a teaspoon of Calpol.',
      'I would stop the tablets if my doctor agreed.',
      "I'd skipped a dose by mistake.",
      'Take one look at the garden.',
      'Take it easy, and keep the faith.',
      '¿Puedo tomar dos pastillas?',
      'Tomo 500 mg cada ocho horas y dejé de tomar la otra.',
    );
  });
});

describe('a reaction to a treatment', () => {
  it('is noticed with the medicine in the same sentence or the next', () => {
    has(
      'side_effect',
      'The new tablets gave me a terrible rash.',
      'Since starting sertraline I have been dizzy and sick.',
      'I had my injection on Monday. After that I felt nauseous for days.',
      'I had a severe allergic reaction',
      'Metoprolol made me so drowsy that I could not drive',
      'After the vaccine I fainted',
      'La pastilla me dio mareos',
      'the new inhaler makes my heart race',
      'my hair fell out on methotrexate',
      'Desde que tomo atorvastatina me duelen las piernas',
      'I got a rash from the antibiotics',
      'I felt dizzy after taking sertraline',
      'Tuve efectos secundarios muy fuertes',
    );
  });

  it('is noticed by what the body did, where a word says that it came of a medicine, a vaccine, a device or a dye', () => {
    has(
      'side_effect',
      'my hair is falling out on methotrexate',
      'The MRI dye made me vomit',
      'Ciprofloxacin wrecked my tendons',
      'I get pins and needles after each infusion',
      'Me duele el estómago desde que tomo naproxeno',
      'I put on two stone with mirtazapine',
      'After the second jab my arm swelled up and I had a fever for three days',
      'I had a reaction to the dye',
      'my periods stopped after the depo shot',
      'ever since the coil I have had migraines',
      'I have not slept properly since they doubled my steroids',
      'The implant has made me bleed for months',
      'I bruise so easily on this blood thinner',
      'The injection site went red and hot for a week',
      'I passed out after the flu jab',
      'I ache all over since the statin',
      'Se me cae el pelo con el metotrexato',
      'Desde la vacuna tengo fiebre y dolor en el brazo',
      'El DIU me da unas reglas horribles',
    );
  });

  it('is no symptom that was there before, got better or is only asked about', () => {
    hasNot(
      'side_effect',
      'My hair was falling out so they tested my thyroid',
      'I put on two stone over Christmas',
      'I had a fever and they gave me antibiotics',
      'My legs went numb so I had an epidural',
      'My migraines have been better since the coil',
      'The coil stopped my migraines',
      'My arm swelled up after I fell',
      'Will my hair fall out on methotrexate?',
      'Is fever normal after a vaccine?',
      'Since my booster I have been fine',
      'I use the cream because my skin peels',
      'They gave me a thrush tablet',
      'My periods stopped and the doctor did a test',
      'The dye in my hair looks great',
      'Mi hija tiene fiebre, ¿le doy ibuprofeno?',
      'No he tenido fiebre con la vacuna',
    );
  });

  it('is not what the medicine is for, nor what did not happen', () => {
    hasNot(
      'side_effect',
      'I take ibuprofen for headaches.',
      'The tablets helped my nausea.',
      'I had a cough so the doctor gave me amoxicillin',
      'I had a cough. The doctor gave me amoxicillin.',
      'She had headaches and was put on amitriptyline',
      'I take propranolol because my heart races',
      'Tomo paracetamol porque me duelen las piernas',
      'My hair fell out years ago.',
      'There were no side effects at all.',
      'I had no rash with the new cream.',
      'After the vaccine my arm never hurt',
      'My arm did not hurt after the vaccine',
      'Sin efectos secundarios hasta ahora.',
      'The nurse was kind and I felt less dizzy when I left.',
    );
  });
});

describe('names of staff', () => {
  const staffNames = ["Dr Sarah O'Neill", 'Tom Baker', 'María García López', 'Anna-Lena de la Cruz', '王小明'];
  const names = (text: string) =>
    find(text, { staffNames })
      .filter(({ kind }) => kind === 'staff_name')
      .map(({ start, end }) => text.slice(start, end));

  it('are found whole in any order, folded and possessive', () => {
    assert.deepEqual(names('I saw sarah o’neill and TOM BAKER.'), ['sarah o’neill', 'TOM BAKER']);
    assert.deepEqual(names('Baker, Tom was late'), ['Baker, Tom']);
    assert.deepEqual(names("Tom Baker's advice"), ['Tom Baker']);
    assert.deepEqual(names('gracias a Maria Garcia'), ['Maria Garcia']);
    assert.deepEqual(names('Tom J. Baker did it'), ['Tom J. Baker']);
    assert.deepEqual(names('我很感谢王小明医生'), ['王小明']);
  });

  it('are found by the surname with a title', () => {
    assert.deepEqual(names("Dr. O'Neill was rude"), ["Dr. O'Neill"]);
    assert.deepEqual(names('Mr Baker and la doctora García López'), ['Mr Baker', 'doctora García López']);
    assert.deepEqual(names('Thank you, Dr de la Cruz'), ['Dr de la Cruz']);
    assert.deepEqual(names('nurse Baker’s kindness'), ['nurse Baker']);
  });

  it('are found by a surname alone, less surely, when it is written as a name and is no word', () => {
    const kowalski = { staffNames: ['Dr Anna Kowalski', "Peter O'Brien", 'Ben Parkinson', 'May Long'] };
    const sure = (text: string) =>
      find(text, kowalski)
        .filter(({ kind }) => kind === 'staff_name')
        .map(({ start, end, confidence }) => [text.slice(start, end), confidence]);
    assert.deepEqual(sure('Kowalski shouted at me'), [['Kowalski', 0.6]]);
    assert.deepEqual(sure("I saw Kowalski yesterday, in Kowalski's room"), [
      ['Kowalski', 0.6],
      ['Kowalski', 0.6],
    ]);
    assert.deepEqual(sure('Peter OBrien and Peter O Brien'), [
      ['Peter OBrien', 0.95],
      ['Peter O Brien', 0.95],
    ]);
    assert.deepEqual(sure('May Long saw me'), [['May Long', 0.95]]);
    for (const text of [
      'I may long for the sea',
      'kowalski',
      'A Long wait in May',
      'Anna at reception',
      'Parkinson is what my father has',
      'Peter and a brien',
    ])
      assert.deepEqual(sure(text), [], text);
  });

  it('are not every word that is also somebody’s name', () => {
    assert.deepEqual(names('My baker Tom? No: my son, and the cruz of it is Maria.'), ['baker Tom']);
    assert.deepEqual(names('I told Tom. Baker is my own name. My cruz, a garcia.'), []);
    assert.deepEqual(find('Tom Baker', { staffNames: [] }), []);
  });
});

describe('threats of legal steps and complaints', () => {
  it('are noticed', () => {
    has(
      'legal_threat',
      'You will hear from my solicitor.',
      'I will sue you for this',
      'See you in court!',
      'This is defamation.',
      'We are taking legal action against the clinic',
      'I have contacted a lawyer',
      'Voy a denunciarlos',
      'Mi abogado se pondrá en contacto',
      'Nos vemos en los tribunales',
    );
    has(
      'complaint',
      'I want to make a formal complaint.',
      'What is the complaints procedure here?',
      'I have written to the ombudsman',
      'I shall report him to the GMC.',
      'I have written to the CQC',
      'I spoke to PALS about it',
      'Quiero poner una reclamación',
      'Voy a presentar una queja formal',
      'Pedí la hoja de reclamaciones',
    );
  });

  it('are noticed where steps are announced in other words', () => {
    has(
      'legal_threat',
      'Expect a letter before action',
      'I will be pursuing this through the courts',
      'We intend to claim damages',
      'small claims court next',
      'You leave me no choice but to go to court',
      'I am going to claim compensation from you',
      'I have instructed a law firm',
      'The matter is now in the hands of my solicitor',
      'My solicitor has written to you',
      'Pay me back or I start proceedings',
      'Reclamaré daños y perjuicios',
      'Tendrán noticias de mi abogado',
    );
  });

  it('are no case of somebody’s own, for which they need a record or cannot come', () => {
    hasNot(
      'legal_threat',
      'My solicitor needs my medical records for a car accident',
      'My lawyer asked for a copy of my notes',
      'I have to go to court as a witness on Monday',
      'I have to go to court because of my ex and I am anxious',
      'Can I get a report for my compensation claim after a car crash?',
      'I want to claim back my travel costs',
      'The tribunal for my disability benefit wants a letter',
      'The judge of the baby competition was a nurse',
      'I play at the squash court next door',
      'Mi abogado necesita mi historial por un accidente de coche',
      'Tengo un juicio el lunes y no puedo ir a la cita',
      'I am a solicitor with back pain',
    );
  });

  it('are not any law or any complaint of pain', () => {
    hasNot(
      'legal_threat',
      'Nurse Sue was lovely.',
      'My brother in law drove me.',
      'I court disaster when I run.',
      'La demanda de citas es alta.',
    );
    hasNot(
      'complaint',
      'I complain of pain in my knee.',
      'I cannot complain about the staff.',
      'No complaints at all.',
      'GMC registered doctor, great',
      'The GMC listing shows her credentials',
      'The CQC rated it good',
      'I met up with my pals.',
      'Me quejo del dolor de rodilla.',
    );
  });
});

describe('facts about somebody else', () => {
  it('are noticed unless the author says that they agreed', () => {
    has(
      'about_someone',
      'My neighbour has cancer and will not say so.',
      'Mi vecino tiene cáncer.',
      'My boss was diagnosed with bipolar disorder.',
    );
    assert.deepEqual(kinds('My neighbour has cancer.', { about: 'agreed' }), []);
    assert.deepEqual(kinds('My neighbour has cancer.', { kind: 'reply' }), []);
    assert.deepEqual(kinds('My neighbour has a dog.'), []);
  });

  it('are only hinted at in a carer’s question', () => {
    assert.deepEqual(kinds('My son has asthma, what can I do?'), []);
    assert.ok(find('My son has asthma, what can I do?').some(({ kind, confidence }) => kind === 'about_someone' && confidence < 0.5));
    assert.deepEqual(find('My son has asthma, what can I do?', { about: 'agreed' }), []);
  });
});

describe('off the topic', () => {
  const football =
    'The match on Saturday was the best of this season. Our team scored in the last minute, the stadium went wild and the coach danced ' +
    'on the pitch. If the league goes on like this we will win the championship, and then we all travel to the final by coach.';

  it('is a long text with nothing of health in it', () => {
    assert.deepEqual(kinds(football), ['off_topic']);
    assert.deepEqual(kinds(`${football} My knee held up.`), []);
    assert.deepEqual(kinds('The match on Saturday was the best of the season, our team won the league', { kind: 'review' }), []);
  });

  it('is a short question of something else, not one of life with an illness, nor praise of a garden', () => {
    has(
      'off_topic',
      'Vote for Trump in November',
      'Who won the football last night?',
      'I am selling my car, a Ford Fiesta',
      'how do I fix my printer',
      'Write me a poem about the sea',
    );
    hasNot(
      'off_topic',
      'When can I play football and rugby again?',
      'How soon may I fly on holiday to the beach?',
      'Is it safe to eat pizza and cake?',
      'Who won the football? My knee hurts when I watch.',
      'where can I park my car?',
      'Is there a restaurant?',
    );
    assert.deepEqual(kinds('A lovely garden, like a hotel', { kind: 'review' }), []);
  });
});

describe('a short question of something else', () => {
  it('is off the topic by its frame, and so are keys that a hand fell on', () => {
    has(
      'off_topic',
      'Who will win the election?',
      'Anyone know a good plumber?',
      'Does anyone want to buy a used pram?',
      'Selling my bike 50 pounds',
      'Looking for a flat to rent in town',
      'Which party are you voting for?',
      'Is anybody watching the match tonight?',
      'Who won the cricket?',
      'Has anybody lost a cat in Mill Road?',
      'I have kittens to give away',
      'What is the capital of France?',
      'asdf asdf asdf',
      'lkjlkj lkjlkj',
      'qwertyuiop',
      'Vendo bicicleta casi nueva',
      '¿Quién va a ganar las elecciones?',
    );
  });

  it('is none that a patient or a visitor asks, however short', () => {
    for (const text of [
      'Is there parking?',
      'Thank you all',
      'How long is the wait?',
      'My football knee hurts',
      'Which nursery has a vaccine policy?',
      'Is the building open on election day?',
      'Can the plumber in the ward fix the tap?',
      'Can anyone recommend a hairdresser who does wigs after chemo?',
      'Which phone should I buy for my hearing aid app?',
      'Vendo mi silla de ruedas',
      'Can I vote by post from the ward?',
      'Who will look after my cat?',
      'Where can I buy a raised toilet seat?',
      'Is there a party to say goodbye to the nurse?',
      'Do I need a car to get there?',
      'Would you recommend it?',
      'I lost my cat',
      'I have a new puppy and got bitten',
      'I want to buy an adjustable bed or a scooter',
      'I was watching football when it all went dark',
      'We were there too, a property by the tree',
      'Property',
      'Hmm ok',
    ])
      assert.deepEqual(kinds(text), [], text);
  });
});

describe('all notices', () => {
  it('mark the words of the site', () => {
    const siteWords = compileWords([{ pattern: 'bot*', label: 'cosmetic' }]);
    assert.deepEqual(find('Is Botox safe?', { siteWords }), [
      { class: 'notice', kind: 'site_word', field: 'text', start: 3, end: 8, confidence: 1, label: 'cosmetic' },
    ]);
  });

  it('never hold a text', () => {
    const text = 'You should double your dose. I will sue you. I want to make a formal complaint about the rash from the tablets.';
    const findings = find(text).map((found) => ({ ...found, phase: 'notices@2' }));
    assert.ok(findings.length >= 3);
    assert.equal(judge(findings).outcome, 'usual');
  });

  it('find nothing in ordinary questions', () => {
    for (const text of [
      'How long does it take until I can walk after a hip replacement?',
      'Thank you, the physiotherapist was patient and explained everything.',
      '¿Cuánto tiempo hay que esperar para la cita?',
      '',
    ])
      assert.deepEqual(find(text), [], text);
  });

  it('grow no faster than the text, whatever the text', () => {
    const hostile = [
      'take ',
      'stop taking ',
      'rash ',
      'rash pill ',
      'my friend has ',
      'maria ',
      'maria. ',
      'dr ',
      'x. maria ',
      'maria rash1, ',
      'maria rash1. ',
      'dr. maria ',
      'a ',
      'sue ',
      'complaint ',
      'heart race pill ',
      'Rash1 ',
      'cough so gave pill ',
      '40 mg ',
      'stop the ',
      'you should stop ',
      'stop it, insulin ',
      '1.5',
      'warfarin will help ',
      'since the jab ',
      'hair fell out ',
      'fever since jab ',
      'anyone know a good ',
      'asdf',
    ];
    const siteWords = compileWords([{ pattern: '*a*a*', label: '' }]);
    const staffNames = Array.from({ length: 300 }, (_, at) => `Maria Rash${at}`);
    growsWithLength({
      pieces: hostile,
      given: (text) => draftOf(null, text),
      find: (draft) => notices.find(draft, { ...context, staffNames, siteWords }),
      within: 100,
    });
  });
});
