import assert from 'node:assert/strict';
import { test } from 'node:test';
import { sure } from '../../policy.ts';
import { draftOf } from '../../reading.ts';
import { growsWithLength } from '../../../../../../test/support/growth.ts';
import { identifiersAtHand } from '../at-hand.ts';
import { identifiers } from '../index.ts';

const context = { kind: 'question' };
const namesOf = (phase: typeof identifiers, text: string): string[] =>
  phase
    .find(draftOf(null, text), context)
    .filter(({ kind, confidence }) => kind === 'name' && confidence >= sure)
    .map(({ start, end }) => text.slice(start, end));

/** Nobody's names, put together from what is usual in each region. */
const regions: Record<string, string> = {
  'South Asia':
    'Shubhangi Wagle, Thirumalai Sundaresan, Harleen Bhullar, Dushyanthi Amarasekara, Mehrunisa Bhuyan, Prabin Khadka, Vaidehi Kelkar, Ramyata Nanjundan',
  'East and South-East Asia':
    'Nguyen Bao Ngan, Xu Lianfang, Kim Haewon, Mitsue Kurokawa, Phongsak Chaiyaporn, Widyastuti Prabowo, Marikit Salonguit, Sreyneang Hout',
  Africa:
    'Nolitha Mabandla, Kadiatou Sangare, Chizitere Nwokeji, Wangari Gakuru, Afriyie Amponsem, Tewodros Alemayehu, Farirai Mupfumi, Olasunkanmi Adeyinkola',
  'Arabic and Turkish':
    'Thuraya Alkhatri, Bedirhan Kocaoğlu, Nevra Sezginer, Mouaad Benchekroun, Ruqaya Almutawa, Dhikra Zouaoui, Ghaziya Almarri, Tugrul Saygili',
  'Basque, Catalan, Galician':
    'Garaxi Olabarrieta, Queralta Pujadell, Eñaut Larrinaga, Guisla Montcada, Sabeliña Loureda, Xurxiño Outerelo, Aizkoa Etxandi, Bertrán Casamitjana',
  'Latin America':
    'Yasuri Quispitupa, Wilberto Chuquihuanca, Nahomy Tlapa, Eliazar Huaranca, Yulexis Ñaupari, Maikel Cacuango, Idelsa Tzul, Rigo Xitumul',
  'Eastern Europe':
    'Zdislava Havrdova, Ihorko Shevchenkiv, Dobromiła Zych, Rositsa Kalpakchieva, Giedrius Kazlas, Liivika Kuusk, Sorinel Pavelea, Vesnika Radulj',
  'Britain and Ireland':
    'Ottoline Braithwell, Tamsyn Trevanion, Barnabas Clutterby, Myfi Prydderchan, Eilish Farquhal, Caoilfhionn Mulqueen, Peregrine Tattersby, Ffion Gwilliams',
};
const carriers = [
  (name: string) => `I am ${name} and I have had gout for years.`,
  (name: string) => `Hi, this is ${name}, I had my knee done in spring.`,
  (name: string) => `My neighbour ${name} takes the same tablets.`,
  (name: string) => `I spoke to ${name} at the desk, who was patient.`,
  (name: string) => `I was seen by ${name} in the morning.`,
  (name: string) => `Soy ${name} y me duele la rodilla desde hace meses.`,
];

for (const [where, phase] of [
  ['on the server', identifiers],
  ['in a browser', identifiersAtHand],
] as const)
  // prettier-ignore
  test(`no region's names are seen less than four times in five ${where}`, () => {
    for (const [region, names] of Object.entries(regions)) {
      let seen = 0;
      const each = names.split(', ');
      for (const name of each) for (const say of carriers) if (namesOf(phase, say(name)).some((found) => found.startsWith(name))) seen += 1;
      assert.ok(each.length >= 8 && seen >= each.length * carriers.length * 0.8, `${region}: ${seen}`);
    }
  });

test('where only a person has room, one word that nobody knows is a name', () => {
  for (const [text, name] of [
    ['Call me Zanthika, everybody does.', 'Zanthika'],
    ['They called her Okwuria at home', 'Okwuria'],
    ['my name is zanthika and i have gout', 'zanthika'],
    ['Hello all, I am Zanthika and I have a question.', 'Zanthika'],
    ['My flatmate Oyelaria has it as well', 'Oyelaria'],
    ['mi nombre es itzaltxu y tengo gota', 'itzaltxu'],
    ['me llamo itzaltxu y tengo gota', 'itzaltxu'],
    ['Buenas, me llamo itzaltxu.', 'itzaltxu'],
    ['My neighbour Oyelaria was kind', 'Oyelaria'],
    ['Soy Itzaltxu y tengo una duda', 'Itzaltxu'],
    ['El dolor sigue igual. Un saludo, Itzaltxu', 'Itzaltxu'],
    ['Todo bien con la pastilla.\nSaludos,\nItzaltxu Beñarán', 'Itzaltxu Beñarán'],
    ['Mi cuñada Itzaltxu lo toma y le va bien', 'Itzaltxu'],
    ['Ask for Zanthika Okwuria when you ring', 'Zanthika Okwuria'],
    ['I can walk thanks to Zanthika Okwuria', 'Zanthika Okwuria'],
  ] as const)
    assert.deepEqual(namesOf(identifiers, text), [name], text);
});

test('a condition, a ward, a medicine, a faith or a firm in the same place is no name', () => {
  for (const text of [
    'I am Type 1 Diabetic. I am Muslim and fasting. I am Blood Group O. I am Rhesus Negative.',
    "this is Crohn's Disease. This is Plantar Fasciitis. This is Carpal Tunnel. This is Good News.",
    'I spoke to Customer Services, then to Patient Transport and to Citizens Advice.',
    'Ask for Voltarol Gel. Ask for Codeine Phosphate. Ask for Human Resources. Ask for Second Opinion.',
    'I was seen by Physio Direct. I was seen by Urgent Care. I was treated by Harley Street consultants.',
    'Thanks to Metformin I walk. Thanks to Weight Watchers I lost it. Thanks to Mounjaro KwikPen as well.',
    'Call me Monday. Call me Back. Call me Old fashioned. Call me on Friday. Call me Crazy.',
    'my name is on the list. My name is missing. my name is already there. my name is misspelt',
    'Hello, I am Vegan and Bipolar. Hi, I am Pregnant. Hi, this is Urgent.',
    'Soy Diabético Tipo 2. Soy Enfermera y madre. Soy Mayor de edad. Un saludo, Gracias.',
    'me llamo ayer el médico. me llamo la atención. mi nombre es correcto. Gracias a Medicina Interna.',
    'Soy Protein Isolate, Soy Milk Powder and Soy Lecithin are in it.',
    "Hello, I am Dyslexic. Hello, I'm Neurodivergent. Hi, I am Kurdish. Hi, I'm Ghanaian. Hi, I'm Bangladeshi. Hi, I'm Immunocompromised.",
    'Good morning, I am Punjabi speaking and need help.',
    'Hola soy Autista. Hola, soy Asturiana. Hola, soy Extremeño. Hola, soy Trabajadora social.',
    'The nurse called me Sweetheart. She called me Smiley. He calls her Darling. They call me Petal.',
    'My boss Hates me being off sick. My carer Allowance was stopped. Mi jefe Dice que vuelva. Mi cuidadora Viene los lunes.',
    'me llamo enseguida la enfermera. me llamo personalmente el cirujano. ella me llamo muchisimo. me llamo angustiada.',
    'El mejor nombre es humanidad. El nombre es impronunciable.',
    'It went well. Best wishes, Bereaved',
    'Best wishes, Anon',
    'Todo bien. Un saludo, Mamá',
    'Besos, Abuela',
    'Un abrazo, Fisioterapia',
    'Ich bin Sehr Müde, mein Freund Ibuprofen hilft, und das ist Gut.',
  ])
    assert.deepEqual(namesOf(identifiers, text), [], text);
});

test('the time for a hostile text grows with its length and not faster', () => {
  growsWithLength({
    pieces: [
      'I am ',
      'I am Zork ',
      'call me Zork ',
      'Hi I am ',
      'this is Zork Blim, ',
      'saludo, Zork ',
      'saludo',
      'my friend Zork Al ',
      'soy Zork y ',
    ],
    given: (text) => draftOf(null, text),
    find: (draft) => identifiers.find(draft, context),
    within: 200,
  });
});
