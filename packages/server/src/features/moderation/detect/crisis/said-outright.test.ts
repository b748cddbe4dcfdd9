import assert from 'node:assert/strict';
import test from 'node:test';
import { draftOf } from '../reading.ts';
import { crisis } from './index.ts';

const rowsOf = (rows: string): string[] => rows.trim().split(/\s*\n\s*/);
const flagged = (text: string): string[] =>
  crisis
    .find(draftOf(null, text), { kind: 'question' })
    .flatMap((each) => (each.confidence >= 0.5 ? [`${each.kind} ${each.confidence}`] : []));

function danger(rows: string): void {
  for (const text of rowsOf(rows)) assert.ok(flagged(text).length > 0, text);
}
function none(rows: string): void {
  for (const text of rowsOf(rows)) assert.deepEqual(flagged(text), [], text);
}

test('an emergency that is named is one', () => {
  danger(`I think I'm having a heart attack right now
    my husband is having a stroke right now
    I might be having a stroke
    I'm having a seizure
    my sister is having an anaphylactic reaction
    my toddler is choking on a grape
    I am vomiting blood
    coughing up lots of blood
    my son has been fitting for ten minutes
    blue lips and trouble breathing
    my husband has slurred speech and can't lift his arm
    I hear voices telling me to stab my sister`);
});

test('an emergency that is past, asked about or only possible is none', () => {
  none(`is it a stroke or migraine?
    my dad had a stroke in 2019
    after a heart attack, when may I fly?
    What lowers the risk of having a stroke?
    How do I know if someone is having a heart attack?
    Since having a heart attack my husband takes aspirin
    I'm having a stroke review on Monday
    I'm having a seizure medication review
    My brother was choking with laughter
    Can aspirin cause vomiting blood?
    My son choked on a grape two years ago and is fine
    what is the chance of having a seizure after a concussion?
    How do you do CPR on a baby that isn't breathing?`);
});

test('violence against somebody, whoever does it, is a matter of safeguarding', () => {
  danger(`I was sexually assaulted by the physio yesterday
    I was raped last night
    The doctor touched me inappropriately during the exam
    my grandad touches my private parts
    my uncle touches me
    my teacher sends me nude pictures and wants mine
    the carer slaps my grandmother
    they are forcing me to marry
    my parents want to take me abroad to be cut
    He put his hands round my throat last night
    my stepfather is threatening to kill me
    he says he'll kill me if I leave`);
});

test('what only sounds like violence is none', () => {
  none(`the doctor touched on my diet and that touched me
    The physio touches my knee gently
    I sent naked pictures of my rash to the dermatologist
    The dermatologist wants photos of the mole
    My coach beats everybody at chess
    The nurse hit my dad with a huge bill
    my carer raped by the press article
    is rapeseed oil safe
    The trainer is forcing me to walk more
    my sister is pressuring me to try yoga
    Is forced marriage a crime?
    the traffic will kill me
    my boss will kill me if I am late again
    my mum will kill me when she sees the bill
    my wife will kill me if I miss this appointment
    my mother wants to kill me for forgetting her birthday lol
    this queue is threatening to kill me
    The stairs will kill me`);
});

test('fear, bruises and a closed door that an illness explains are none', () => {
  danger(`im scared to go home because he hits me
    I'm terrified to go home
    my stepdad locked me in my room again
    there are bruises all over his arms
    my husband won't let me leave the house`);
  none(`I'm scared to go home after surgery, who will help me with dressing?
    I'm afraid of going home with the drain
    I dread being home alone after the operation
    My dad has bruises on his arm from warfarin
    Are bruises on her legs normal after the jab?
    they locked me out of the building
    The portal locked me out again
    being abused by this phone system
    the doctor won't let me out until my fever drops`);
});

test('to want to harm somebody else is a danger too', () => {
  danger(`I want to kill my wife
    I'm going to hurt someone
    I feel like killing my baby
    I'm scared I will hurt my baby
    I have thoughts of smothering my baby
    I want to stab my boss`);
  none(`I could kill my neighbour for that drill, lol
    I'm going to kill it at the gym
    I don't want to hurt my wife's feelings
    I don't want to hurt anyone
    I'm worried I might harm my baby by taking sertraline
    I'm scared I will hurt my baby if I sleep on my back
    I'm going to shoot him an email
    Will the medicine hurt my baby?
    I want to drown the noise of the tinnitus
    I'm going to murder a curry tonight`);
});

test('the plainest words are found however they are spelt', () => {
  danger(`I want to kill my self
    i wanna kill my self so bad
    i want to hurt my self
    I want 2 die
    I want too die
    i wnt to die
    i wanna dieee
    i want to killll myself`);
  none(`I want to do this my self
    My self esteem is low, which group helps?
    My self harm scars, can laser remove them?
    I want 2 appointments
    I am too tired to cut the grass
    I'm going to die my hair tomorrow
    I want to die my hair, is it safe in pregnancy?
    what is the best way to die eggs for Easter`);
  danger('I want to die my hair is falling out and I have nobody');
});

test('only somebody can want to die', () => {
  danger(`my son wants to die
    I should be dead
    she wants to be dead`);
  none(`My plants should die
    The clinic's heating system wants to die
    these weeds should die by Friday
    Someone wrote "all gays should die" on the clinic wall.`);
});

test('a deadly dose and self-harm are found, what kills a budget is not', () => {
  danger(`What dose of insulin is lethal?
    which pills are deadly in overdose
    can I die from 20 sertraline?
    how many sleeping pills to never wake up
    how many of these pills before they kill me
    my teenage son has been self harming
    my daughter self-harms
    I burned myself with cigarettes because I hate myself
    I've tied the noose`);
  none(`What dose of insulin is usual?
    which pills are best for hay fever
    can I die from a bee sting?
    how many pillows should I sleep on
    How many cigarettes before they kill me?
    How much will the operation kill my budget
    how many steps a day before my knees kill me
    Too much salt can kill you, right?
    How long do I need to take antibiotics to kill the bacteria
    Why do people self-harm?
    I burned myself on the oven
    I tied the knot last year
    I have saved pills in a box for my holiday
    I survived a suicide attempt at 19, today I am 45 and a happy father
    I'd jump off a bridge if I had to fill in that form again`);
});

/** What is known in English is known in Spanish: the same said in both. */
const pairs: readonly (readonly [english: string, spanish: string])[] = [
  ['I have taken 30 pills', 'me he tomado 30 pastillas'],
  ['I took 30 paracetamol', 'He tomado 30 pastillas de paracetamol'],
  ['I took all the tablets', 'tomé todas las pastillas'],
  ['I was raped last night', 'me violaron anoche'],
  ['I have been raped', 'me han violado'],
  ['my uncle touches me', 'mi tío me toca'],
  ['my stepdad touches me at night', 'mi padrastro me toca por las noches'],
  ['my partner has threatened to kill me', 'mi pareja me ha amenazado de muerte'],
  ['my husband threatens to kill me', 'mi marido amenaza con matarme'],
  ['the carer slaps my grandmother', 'la cuidadora pega a mi abuela'],
  ['they are forcing me to marry', 'me obligan a casarme'],
  ['my teacher sends me nude pictures', 'mi profesor me manda fotos desnudo'],
  ['The doctor touched me inappropriately', 'el médico me tocó indebidamente'],
  ['I want to kill my wife', 'quiero matar a mi mujer'],
  ["I'm scared I will hurt my baby", 'tengo miedo de hacer daño a mi bebé'],
  ['I am having a heart attack', 'me está dando un infarto'],
  ['my father is having a stroke', 'a mi padre le está dando un ictus'],
  ['my husband is unconscious', 'mi marido está inconsciente'],
  ["I can't feel my arm and I can't breathe", 'no siento el brazo y no puedo hablar'],
  ['my son is choking', 'mi hijo se está ahogando'],
  ['I am pregnant and bleeding heavily', 'estoy sangrando mucho y estoy embarazada'],
  ['I am vomiting blood', 'estoy vomitando sangre'],
  ['he drank bleach', 'mi hija ha bebido lejía'],
  ['What dose of insulin is lethal?', '¿qué dosis de insulina es mortal?'],
  ['my daughter self-harms', 'mi hija se autolesiona'],
  ["I've tied the noose", 'ya he atado la soga'],
  ['I want to disappear forever, I want to die', 'quiero desaparecer para siempre'],
  ["I'm scared to go home because of my dad", 'tengo miedo de volver a casa por mi padre'],
];

test('what is danger in English is danger in Spanish', () => {
  for (const [english, spanish] of pairs) danger(`${english}\n${spanish}`);
});

test('what is harmless in English is harmless in Spanish', () => {
  none(`he tomado 2 pastillas
    me tomo todas las pastillas por la mañana
    tomé todas las pastillas que me recetó el médico
    me han violado los derechos
    me toca a mí la próxima cita
    a mi tío le toca la revisión
    mi hermano me toca la guitarra
    el fisio me tocó la rodilla
    me obligan a casa los médicos
    el dermatólogo me pide fotos del lunar
    mi padre tuvo un infarto en 2019
    ¿cómo sé si es un ictus o una migraña?
    me va a dar un infarto cuando vea la factura
    me ahogo en papeles
    ¿es normal el sangrado en el embarazo?
    ¿qué dosis de insulina es normal?
    quiero desaparecer unos días en la playa
    voy a acabar con todo el tratamiento pronto
    tengo miedo de volver a casa tras la operación
    no tengo pensamientos suicidas`);
});

test('the plainest words are found in the other languages of the product', () => {
  danger(`Je veux mourir
    J’ai envie de mourir
    Je vais me tuer ce soir
    Je ne veux plus vivre
    J'ai pris toute la boîte de comprimés
    Ich will nicht mehr leben, ich bringe mich um
    Ich möchte sterben
    ich will mich umbringen
    Ich habe alle Tabletten genommen
    Eu quero morrer, não aguento mais
    vou me matar
    não quero mais viver
    tomei todos os comprimidos
    أريد أن أموت
    أفكر في الانتحار
    لا أريد أن أعيش
    मैं मरना चाहता हूँ
    मैं आत्महत्या करना चाहती हूँ
    मैं जीना नहीं चाहता
    我想自杀
    我想死
    我不想活了
    我吃了一整瓶药`);
});

test('a denial, a figure of speech and a topic are harmless in them too', () => {
  none(`Je ne veux pas mourir
    j'étais mort de rire
    La prévention du suicide
    Je veux dormir
    Ich will nicht sterben
    ich will mich nicht umbringen
    Die Hitze bringt mich um
    Ich habe alle Tabletten wie verordnet sortiert
    Ich lache mich tot
    não quero morrer
    quero morrer de rir
    vou matar a aula
    لا أريد أن أموت
    الوقاية من الانتحار
    मैं मरना नहीं चाहता
    आत्महत्या की रोकथाम
    我不想死
    我不想自杀
    我想死你了
    自杀预防
    笑死我了
    我吃了感冒药`);
});

test('a harmless sentence is not taken for a hint because it is short, of an operation or Spanish', () => {
  none(`my cousin makes $90/hr on the laptop
    he hits the ball with his left hand
    What's the point of a referral if nobody calls?
    He won't let me leave the hospital until Monday
    My doctor hung up on me
    nosebleed for ten minutes yesterday, stopped by itself
    what if I don't wake up after the anaesthetic?
    Bleeding gums won't stop being annoying
    They won't let me see the doctor without a referral
    Mi madre se cayó ayer y le duele la cadera
    mi vecino Paco me dijo que fuera
    Vivo en C/ Mayor 3 y me duele la rodilla
    Mi dirección es C/ Goya 12, 2º izq, 28001 Madrid y no me llega la carta
    no quiero hacer daño a nadie`);
  danger(`I hope I don't wake up from the surgery
    Everyone would manage fine without me and I have stopped planning anything past this week.
    mis hijos estarían mejor sin mí, lo tengo clarísimo, es pura lógica`);
});
