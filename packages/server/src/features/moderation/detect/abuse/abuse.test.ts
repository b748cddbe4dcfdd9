import assert from 'node:assert/strict';
import { test } from 'node:test';
import { draftOf } from '../reading.ts';
import { abuse } from './index.ts';
import { growsWithLength } from '../../../../../test/support/growth.ts';

const found = (text: string) => abuse.find(draftOf(null, text), { kind: 'question' });
const flags = (text: string) => found(text).filter(({ confidence }) => confidence >= 0.5);
const kinds = (text: string) => [...new Set(flags(text).map(({ kind }) => kind))];

function flagged(...texts: string[]) {
  for (const text of texts) assert.ok(flags(text).length > 0, text);
}
function spared(...texts: string[]) {
  for (const text of texts) assert.deepEqual(flags(text), [], text);
}

test('an insult to the reader is flagged at its words', () => {
  const text = 'Thanks for nothing, you moron.';
  const [first] = flags(text);
  assert.equal(first?.kind, 'insult');
  assert.equal(text.slice(first.start, first.end), 'moron');
});

test('each kind has its name', () => {
  assert.deepEqual(kinds('I will kill you'), ['threat']);
  assert.deepEqual(kinds('Immigrants are scum'), ['hate']);
  assert.deepEqual(kinds('go fuck yourself'), ['insult']);
  assert.deepEqual(kinds('send nudes'), ['sexual']);
});

test('a swear word at nobody is a hint and does not flag', () => {
  spared('this shit hurts like hell', 'How the fuck am I still awake after two pills?');
  assert.deepEqual(
    found('oh shit').map(({ kind, confidence }) => [kind, confidence]),
    [['profanity', 0.3]],
  );
});

test('hate of a group is flagged as a statement, an opinion, a question, a threat and across sentences', () => {
  flagged(
    'Disabled people are vermin',
    'In my opinion all women are pathetic',
    'Why are immigrants so stupid?',
    'Someone should shoot these immigrants',
    'All Muslims deserve to die',
    'Black people moved in next door. I hate them.',
    'Gay people have no place in our town',
    "Women aren't intelligent",
    'Jews are a plague',
  );
});

test('a slur is no kinder for a "my" beside it; who calls themselves by it or tells of being called it is spared', () => {
  flagged(
    'A tranny took my blood.',
    'My tranny nurse was late.',
    'The paki doctor read my notes.',
    'The faggot at the desk took my money.',
    'The tranny at reception ignored my questions.',
  );
  spared(
    'I am a fag and proud of my life.',
    'My dyke friends look after me.',
    'Me and my fellow dykes march in June.',
    'My boss calls me a faggot in front of my colleagues.',
    'My son was called a paki at his school.',
    'As a dyke I hide my ring from my dentist.',
    'My fags and my drink are killing me.',
    'A man in the queue shouted paki at my daughter and the nurse stepped in.',
    'Kids yelled chink at my boy in the playground.',
    'Somebody scrawled faggot across my locker on the ward.',
    'The word tranny was written on my file.',
  );
  spared(
    'My ABO blood group was not on file.',
    'ABO and rhesus were checked.',
    'There is a chink in my curtain by bed 4.',
    'The faggots on my plate were cold.',
  );
});

test('letters starred out, changed, repeated, swapped, left out, apart or of another alphabet are undone', () => {
  flagged(
    'you stup1d m0ron',
    'f*ck you',
    'f u c k you',
    'you are an idiooooot',
    'you stu pid woman',
    'All Muslims should be execuetd',
    'Immigrants are sc*m',
    'Immigrants are s c u m',
    'Disabled people are absolutefilth',
    'уоu are an іdiоt',
  );
});

test('who quotes, reports or argues against abuse is spared', () => {
  spared(
    'Calling someone a retard is wrong',
    '“You are a worthless cripple” is what he wrote, that is hateful',
    'people who say women are stupid are wrong',
    'It is wrong to call disabled people worthless',
    'Nobody should be allowed to attack Muslims',
    'Trans people do not deserve to be killed',
  );
});

test('an excuse before the report takes nothing back', () => {
  flagged('What is the mistake in saying that women are stupid?');
});

test('negation, praise and speaking of oneself are spared', () => {
  spared(
    'no woman is stupid',
    "I don't hate gay people at all",
    'I am a gay woman',
    'Muslims are wonderful',
    'I feel so stupid and worthless',
    'I was an idiot to stop my tablets',
    'I will not kill myself',
  );
});

test('medical and everyday words that word lists flag are spared', () => {
  spared(
    'Pain in the anus and bleeding from the vagina',
    'My daughter has spastic cerebral palsy and growth retardation',
    'Dumb cane is poisonous to cats',
    'Bastard saffron is an old name of safflower',
    'The council built a dyke against the flood',
    "gay men's health clinic on Monday",
    'I had sex without a condom with a gay man, can I get HIV?',
    'Black women have a higher risk of fibroids and breast cancer',
    'Are women with PCOS more likely to get cancer?',
    'Women who were raped can call the helpline',
    'Old people die of the flu every winter',
    'MERS and SARS, body parts, blackheads, a homesick therapist, pin-prick, a hole in the lung',
    'I hate this medicine, it makes me sick',
  );
});

test('seven other languages are read with their own words', () => {
  flagged(
    'Du bist ein Idiot',
    'Flüchtlinge sind Abschaum',
    'Eres una mierda',
    'Los inmigrantes son escoria',
    "T'es un connard",
    'Les musulmans sont de la vermine',
    'Você é um idiota',
    'Os gays são lixo',
    '你是个傻逼',
    '穆斯林是人中的垃圾',
    'tu chutiya hai',
    'sabhi musalman gandagi hain',
    'انت كلب',
    'المهاجرين حثالة',
  );
  spared(
    'Schwangere Frauen sollten nicht rauchen',
    'Las mujeres con cáncer de mama deben hacerse una prueba',
    "Les femmes enceintes doivent éviter l'alcool",
    'As mulheres com câncer devem procurar o médico',
    '女性患者恶心呕吐怎么办',
    'النساء الحوامل لازم ياخدو فيتامين',
    'auraton ko bimari mein dawai leni chahiye',
  );
});

test('where nothing tells the language, what is an insult or a threat by itself in any of them is found', () => {
  flagged('Arschloch', 'Ta gueule!', 'Gilipollas', 'madarchod', 'Wichser');
  spared('Dr Penner', 'Salud', 'Centro Salud, Escroto', 'TG 150, LDL 90', 'Depp');
});

test('a short text that may be of two languages is read in both', () => {
  flagged('La connasse', 'Tu gilipollas');
});

test('contempt for a person is found by "is a", and dislike of a thing is not', () => {
  flagged('La secretaria de la clínica es una zorra', "C'est un minable.", 'Die Ärztin ist eine blöde Kuh');
  spared(
    'Ce traitement est un horrible poison',
    'Votre accueil est horrible',
    'Du hast eine hässliche Wunde',
    'O câncer é um filho da puta',
    'This disease is a bastard',
    'Le docteur est un homme remarquable',
  );
});

test('what sounds like a threat or an insult and is medicine is spared in every language', () => {
  spared(
    'Riesgo de muerte a los 30 días',
    'Il a avalé de la mort aux rats',
    'Va te faire vacciner',
    'Ich werde dich weiterempfehlen',
    'Hat dich eine Zecke gebissen? Zecken übertragen Borreliose',
    'Dor no escroto depois da vasectomia',
    'Tras la cirugía tuve un dolor horrible',
    '¿Qué marca de insulina usan?',
    'kutte ke kaatne par kya karein',
    'الألم في الجانب الأيمن رهيب',
    'natural killer cells and killer T cells',
    'ICD-10 codes A80.3 and H49.1',
    'Should I douche before the test?',
  );
});

test('a thing that is called filthy or stupid is no insult, a person is', () => {
  spared(
    'The ward was filthy and disgusting',
    'Disgusting food, filthy sheets',
    'stupid system, stupid rules',
    'stupid, stupid me',
    'Pathetic excuse for parking',
    'no soy idiota',
  );
  flagged('You are filthy and disgusting', 'They are disgusting, stupid people', 'pathetic excuse for a doctor');
});

test('who tells of hate or speaks against it is spared, who utters it is not', () => {
  spared(
    'It is wrong to say that immigrants are parasites',
    'Nobody should say Muslims are terrorists',
    'A patient shouted that immigrants are vermin and staff did nothing',
    'Es falso que los inmigrantes sean basura',
    'Me chamaram de macaco na recepção',
  );
  flagged('What is wrong with saying that immigrants are parasites?', 'Los inmigrantes son basura', 'seu macaco');
});

test('hate without a word for "are", and insults to the staff, in more languages', () => {
  flagged('كل اليهود كلاب', 'मुसलमान सब गद्दार हैं', 'मुसलमान आतंकवादी हैं', 'سوف أذبحك', 'الدكتور كلب حقير', 'Scheiß Ausländer raus');
  flagged('putos maricones', 'eres una puta mierda de médico', 'médico de merda, vagabundo', 'retarded nurses', 'ph*ck off you quack');
  spared('عضتني كلاب في الشارع', 'الطبيب عالج كلب الجيران', 'आतंकवादी हमले में मेरा पैर टूटा', 'raus aus dem Bett nach der Operation');
});

test('a title is looked at too', () => {
  assert.equal(abuse.find(draftOf('You moron', 'Hello'), { kind: 'question' })[0]?.field, 'title');
});

test('a threat behind many swear words is still found', () => {
  const text = `${'damn '.repeat(500)}. I will kill you`;
  assert.ok(flags(text).some(({ kind }) => kind === 'threat'));
});

test('time grows with the length of the worst texts, and no more', () => {
  const pieces = [
    'a ', 'a', 'fuck ', 'you women are ', 'f*', 'b* ', '"a ', '“idiot ', 'you are so very ', 'women hate ',
    '女人是垃圾', "a'b ", 'st1p1d ', 
    'je vais te ', 'est un con ', 'तेरी ', 'is a disease a ',
    'i will ',    'evil\n', 'والزبالة ', 'go fuck ', 'aaab', 'а ', 'st up ',
  ]; // prettier-ignore
  growsWithLength({ pieces, given: (text) => draftOf(null, text), find: (draft) => abuse.find(draft, { kind: 'question' }), within: 150 });
});
