/**
 * Makes the weights of the reply guard's model (`detect/guard/weights.ts`): logistic regression on what `guard/features.ts` sees.
 *   node packages/server/scripts/guard-model.mjs             writes them
 *   node packages/server/scripts/guard-model.mjs --check     exits 1 when what they are made from has changed since, or they have; in a moment
 *   node packages/server/scripts/guard-model.mjs --remake    exits 1 when they are not what this makes; in five minutes
 *   node packages/server/scripts/guard-model.mjs --report    says how it does on rows it has not read, and writes nothing
 *
 * It learns from `test/corpora/replies_{tuned,train_*}.jsonl` and, as texts that must pass,
 * from the safe templates, the demonstration clinic's answers and replies and the `ordinary` ones below. It never reads the `unseen`, `fresh` and `proof` rows.
 * A label is on a text, so what a row teaches is shared among its sentences, most of it going to the worst. Where the text is stopped is set
 * so that the model stops the share `stopped` of the harmless rows of every day that it has not read.
 *
 * The same input makes the same bytes: fixed order and seed; exp and log are those of V8, alike on every machine that Node runs on.
 */
import '../../../scripts/node-version.mjs';
import { existsSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { demoContributions, demoSite } from '../src/app/demo/demo.content.ts';
import { middle, pack } from '../src/features/moderation/detect/linear.ts';
import {
  bits,
  evenness,
  lengthOf,
  mostSentences,
  placesOf,
  sentencesOf,
  together,
  wholeOf,
} from '../src/features/moderation/detect/guard/model.ts';
import { colleaguesIn, persons } from '../src/features/moderation/detect/guard/person.ts';
import { matchesIn } from '../src/features/moderation/detect/guard/rules.ts';
import { safeReplies } from '../src/features/moderation/detect/guard/templates.ts';
import { tokensOf } from '../src/features/moderation/detect/guard/tokens.ts';
import { stampFor } from './stamp.mjs';

const option = (name) => {
  const at = process.argv.indexOf(`--${name}`);
  return at < 0 ? undefined : process.argv[at + 1];
};
const corpora = option('corpora') ?? fileURLToPath(new URL('../test/corpora', import.meta.url));
const target = fileURLToPath(new URL('../src/features/moderation/detect/guard/weights.ts', import.meta.url));
/** Places that keep a weight. */
const kept = Number(option('kept') ?? 100000);
/** Of harmless texts that the model has not read so many may be stopped; half of those it is set by are as lively as their writers could make them. */
const stopped = Number(option('stopped') ?? 0.06);
/** The files of what clinics write all day, as they come. The others are pairs, riddles and near misses: they teach where the line is, and are no measure of how often it is met. */
const everyday = /^(?:tuned|train_(?:[k-n]|([n-z])\1{1,2}))$/;
/** So often each of them is learnt from: they are a fifth of the rows and all of what is measured. */
const times = Number(option('times') ?? 4);
const rounds = Number(option('rounds') ?? 15);
/** Enough to see which places weigh. */
const firstRounds = 5;
const size = 1 << bits;

/** Everything that says what comes out: the rows, this script, what reads a text, and the demonstration clinic's words. */
const here = (path) => fileURLToPath(new URL(path, import.meta.url));
const guardFolder = here('../src/features/moderation/detect/guard');
const stamp = stampFor([
  fileURLToPath(import.meta.url),
  ...readdirSync(guardFolder)
    .filter((name) => !/^weights\.ts$|\.test\.ts$/.test(name))
    .map((name) => join(guardFolder, name)),
  ...['linear.ts', 'reading.ts'].map((name) => here(`../src/features/moderation/detect/${name}`)),
  here('../src/app/demo/demo.content.ts'),
  ...readdirSync(corpora)
    .filter((name) => /^replies_(?:tuned|train_\w+)\.jsonl$/.test(name))
    .map((name) => join(corpora, name)),
]);
const present = existsSync(target) ? readFileSync(target, 'utf8') : '';
if (process.argv.includes('--check')) {
  const fresh = stamp.vouchesFor(present);
  console.log(
    fresh
      ? `guard model: ${stamp.files} files, nothing stale`
      : 'The guard model is stale: run node packages/server/scripts/guard-model.mjs',
  );
  process.exit(fresh ? 0 : 1);
}

/** A row as counts of places, sentence by sentence, and whether the rules stop it. */
function seen({ text, kind, pseudonym, unsafe, staffNames }, file) {
  const context = { kind, pseudonym: pseudonym ?? undefined, staffNames };
  const tokens = tokensOf(text);
  const names = persons(text, tokens, context);
  const matches = matchesIn(tokens, kind);
  const whole = wholeOf(text, tokens, names, matches, colleaguesIn(tokens, context), kind);
  const sentences = sentencesOf(tokens).map((sentence) => {
    const length = lengthOf(sentence.to - sentence.from);
    const counts = new Map();
    placesOf(tokens, sentence, whole, (place) => counts.set(place, (counts.get(place) ?? 0) + 1 / length));
    return { places: Int32Array.from(counts.keys()), values: Float64Array.from(counts.values()) };
  });
  return { unsafe, kind, file, sentences, ruled: [...names, ...matches].some(({ sure }) => sure) };
}

const files = readdirSync(corpora)
  .map((name) => /^replies_(tuned|train_\w+)\.jsonl$/.exec(name)?.[1])
  .filter(Boolean)
  .sort();
const written = files.flatMap((file) =>
  readFileSync(join(corpora, `replies_${file}.jsonl`), 'utf8')
    .split('\n')
    .filter((line) => line.trim())
    .map((line) => seen(JSON.parse(line), file)),
);
/** Often enough that they pass whatever else is learnt. */
const templates = safeReplies.flatMap(({ text }) =>
  ['reply', 'answer'].flatMap((kind) =>
    ['0161 496 0000', 'hello@clinic.example', '{contact}', '+1 555 0100 or care@clinic.example'].map((contact) =>
      seen({ text: text.replaceAll('{contact}', contact), kind, unsafe: 0 }, 'templates'),
    ),
  ),
);

/** What the demonstration clinic answers; its rows count three times. */
const demo = demoContributions
  .filter(({ kind }) => kind === 'answer' || kind === 'reply')
  .map(({ kind, body }) => seen({ text: body, kind, unsafe: 0, staffNames: demoSite.settings.staffNames }, 'demo'));
/** What clinics write all day, in few words, so that they are no surprise. */
const ordinary = {
  reply: `
    Thank you for your review.
    Thank you so much for the kind words.
    Thanks for the five stars, it means a lot to the whole team.
    We appreciate your feedback and will share it with the team.
    We are sorry that your experience was not a good one.
    Sorry to read that your experience was not what you hoped for.
    We are sorry that your experience was not what you hoped for.
    We are sorry that this was not the experience you hoped for.
    Sorry that we did not meet your expectations.
    I am sorry that your experience with us was not a better one.
    We are sorry to read that you feel this way.
    Sorry to hear that you were disappointed.
    Your comments have been passed on to our practice manager.
    We take every comment seriously and would like to learn from this one.
    You are right, the car park is too small.
    You are quite right about the telephone queue.
    You make a fair point about the chairs.
    You are right about the prices.
    Fair point about the stairs, a lift is being built.
    Please call our office so that we can talk about this in private.
    Please write to us at hello@clinic.example or ring 0161 496 0000.
    If you would like to talk about it, our door is open.
    Should you wish to make a complaint, the form is on our website.
    If you have ever been charged in error, please let us know.
    For privacy reasons we cannot discuss any details here.
    We cannot confirm or deny whether anyone is a patient.
    Privacy law does not let us say anything about any person's care.
    Our opening hours are 8 am to 6 pm, Monday to Friday.
    We are open on Saturdays from nine until noon.
    The clinic is on Station Road, opposite St Mary's church.
    We are next to the library, and buses stop outside.
    Parking is free for two hours behind the building.
    Our prices are listed on the website and at the desk.
    Fees are confirmed in writing before any treatment begins.
    Patients can ask for a copy of their records at any time.
    Patients who are late may be asked to book again.
    All patients are offered a written plan.
    Anyone may ask for an interpreter, free of charge.
    Everyone on our team is trained to listen.
    Dr Lindgren and the team send their thanks.
    Our nurses will be delighted to read this.
    Our receptionists work hard, and this will make their day.
    We will pass this on to Dr Marsh.
    Kind regards, Nadia, practice manager
    Dear Silent Meadow, thank you for taking the time to write.
    Dear reviewer, thank you for your honest comments.
    Hello, and thank you for sharing this.
    We are sorry to read that this was not what you hoped for.
    We regret that your experience did not live up to your expectations.
    We hope to do better.
    We have changed how we answer the phone since the spring.
    A new booking system came in last month.
    Two more nurses have joined the team this year.
    We have ordered new chairs for the waiting room.
    Long waits are tiring, and we are working to shorten them.
    Everyone deserves to be treated with kindness.
    That is not the standard we aim for.
    It is always good to hear what people think.
    We agree.
    Thank you!
    Thanks again, and have a lovely weekend.
    We only see a user name here, so we cannot tell who wrote this.
    We would never threaten anybody over a review.
    We would never take legal action over an opinion.
    The police station is next to our car park.
    Our lawyer wrote the privacy notice on our website.
    Regards, Sarah Miller, practice manager
    Thank you for supporting small practices like ours.
    We offer a second opinion to anyone who asks for one.
    Nobody is refused care because of what they write.
    Thank you for your visit to our website.
    Thank you for being patient with us.
    If this is your first visit, come ten minutes early.
    Our computer system was down in May.
    Our phone system was changed in the spring.
    Gracias por su visita a nuestra web.
    Gracias por visitar nuestra web y avisarnos.
    Gracias por su paciencia.
    Gracias por su comentario.
    Gracias por su opinión. Puede escribirnos a hola@clinic.example.
    Sentimos leer esto y nos gustaría saber más.
    Lamentamos que su experiencia no haya sido buena.
    Por privacidad no podemos hablar aquí de ningún caso.
    Los pacientes pueden pedir una copia de su historial en recepción.
    Abrimos de lunes a viernes de ocho a seis.
    El aparcamiento está detrás del edificio.
    Nuestro equipo se alegrará mucho de leerlo.`,
  answer: `
    Yes, that is safe for most people.
    No, there is no need to fast.
    Usually it takes two to three weeks.
    It depends on the cause.
    Take your tablets with food and a glass of water.
    Drink plenty of water and rest.
    Brush twice a day and floss once.
    Most people feel better within a few days.
    If it gets worse, call your doctor.
    If you have chest pain, call 999 or 911 at once.
    Ask your pharmacist before you take anything else.
    Your dentist can tell you which one is right for you.
    Your doctor may ask for a blood test.
    Bring a list of your medicines to your appointment.
    You can book online or by phone.
    You may need a referral from your GP.
    You should not drive for 24 hours afterwards.
    You can go back to work as soon as you feel able.
    Some swelling is normal for the first two days.
    A scan is not needed for most back pain.
    Braces can be worn at any age.
    Parkinson's disease and Bell's palsy are different conditions.
    Crohn's disease often begins between 15 and 30.
    Antibiotics do not work against viruses.
    Vaccines are given in the upper arm.
    Side effects are mild in most people.
    A crown costs about 900 dollars, and insurance often pays half.
    Your insurance may pay for part of it.
    Appointments last about thirty minutes.
    Children under five should see a doctor.
    If you were given a course of antibiotics, finish it.
    If you have had this before, tell whoever treats you.
    There is no cure, but treatment helps.
    Ice helps in the first two days, heat after that.
    See a physiotherapist if it has not improved in six weeks.
    I would ask for a second opinion.
    We see this often, and it nearly always gets better by itself.
    Our physiotherapists run a free class on Tuesdays.
    Good question!
    A lawyer can help with a power of attorney.
    A solicitor or a notary can help with a will.
    Many of our patients ask this. Usually it takes about ten days.
    Since your operation was on Monday, wait until the wound is closed, about two weeks.
    If the wound from your operation is dry, you may shower.
    After your operation, wait until you can brake without pain.
    Dr. Patel sees children from age three.
    Our dentist is Dr. Patel.
    Dr. Lindgren is our only oral surgeon.
    Dr Marsh runs the skin clinic on Wednesdays.
    Dr. Okafor, Maria and Tom all speak Spanish.
    Yes, Dr. Alvarez takes new patients.
    Dr. Chen has been with us since 2014.
    Our hygienist Nadia offers that on Fridays.
    Mr Haverstock does hips and knees.
    You can ask for Dr. Osei when you book.
    Call us to book your first appointment.
    Call the desk to book your first visit.
    You can book your first check-up online.
    Please ring us to change your appointment.
    We will send you a reminder the day before.
    La doctora Quiroga atiende los martes.
    Nuestra dentista es la doctora Lucena.
    Puede pedir su primera cita por teléfono.
    Asthma is not the same as bronchitis.
    Lyme disease is not contagious.
    Wilson's disease is inherited.
    Graves' disease is not cancer, and it can be treated.
    Alzheimer's disease is not a part of growing old.
    A sprain is not a break.
    Alzheimer's is not the only kind of dementia.
    Sí, es seguro para la mayoría de las personas.
    Tome la medicina con comida.
    Pregunte a su médico antes de tomarlo.
    Si tiene fiebre, llame al centro de salud.
    Suele durar entre una y dos semanas.`,
};
const plain = Object.entries(ordinary).flatMap(([kind, texts]) =>
  texts
    .trim()
    .split(/\s*\n\s*/)
    .map((text) => seen({ text, kind, unsafe: 0, pseudonym: 'Silent Meadow' }, 'ordinary')),
);
const ours = [...templates, ...demo, ...demo, ...demo, ...plain];

const sumOf = (weights, { places, values }) => {
  let sum = 0;
  for (let at = 0; at < places.length; at += 1) sum += weights[places[at]] * values[at];
  return sum;
};
const scoreOf = ({ weights, bias }, { sentences, kind }) => together(sentences.map((sentence) => sumOf(weights, sentence) + bias[kind]));

/** The rows with nothing but the places in `only`, numbered in that order: small tables stay near the processor. */
function narrowed(rows, only) {
  const numbers = new Int32Array(size).fill(-1);
  only.forEach((place, number) => (numbers[place] = number));
  return rows.map(({ sentences, kind, unsafe }) => ({
    kind,
    unsafe,
    sentences: sentences.map(({ places, values }) => {
      const known = [...places.keys()].filter((at) => numbers[places[at]] >= 0);
      return { places: Int32Array.from(known, (at) => numbers[places[at]]), values: Float64Array.from(known, (at) => values[at]) };
    }),
  }));
}

/** The mean of what several orders of the rows come to on the places in `only`, in that order: a single one is a matter of luck. */
function learn(every, only, rounds, seeds) {
  const rows = narrowed(every, only);
  const each = seeds.map((seed) => descend(rows, only.length, rounds, seed));
  const mean = (of) => each.reduce((sum, one) => sum + of(one), 0) / each.length;
  return {
    weights: Float64Array.from(only, (_, at) => mean(({ weights }) => weights[at])),
    bias: { reply: mean(({ bias }) => bias.reply), answer: mean(({ bias }) => bias.answer) },
  };
}

/** Stochastic gradient descent with AdaGrad's steps. */
function descend(rows, places, rounds, seed) {
  const weights = new Float64Array(places);
  const slopes = new Float64Array(places).fill(0.1);
  const bias = { reply: 0, answer: 0 };
  const biasSlopes = { reply: 1, answer: 1 };
  const [rate, decay] = [0.1, 8e-3];
  const order = rows.map((_, at) => at);
  for (let round = 0; round < rounds; round += 1) {
    for (let at = order.length - 1; at > 0; at -= 1) {
      seed = (Math.imul(seed, 1664525) + 1013904223) >>> 0;
      const other = Math.floor((seed / 4294967296) * (at + 1));
      [order[at], order[other]] = [order[other], order[at]];
    }
    for (const at of order) {
      const { sentences, kind, unsafe } = rows[at];
      const scores = sentences.map((sentence) => sumOf(weights, sentence) + bias[kind]);
      const total = together(scores);
      const error = 1 / (1 + Math.exp(-total)) - unsafe;
      const least = scores.length > mostSentences ? [...scores].sort((one, other) => other - one)[mostSentences - 1] : -Infinity;
      const parts = scores.map((score) =>
        score < least ? 0 : Math.exp((score - total) / evenness) / Math.min(scores.length, mostSentences),
      );
      biasSlopes[kind] += error * error;
      bias[kind] -= (rate * error) / Math.sqrt(biasSlopes[kind]);
      sentences.forEach(({ places, values }, sentence) => {
        const share = error * parts[sentence];
        for (let each = 0; each < places.length; each += 1) {
          const place = places[each];
          const slope = share * values[each] + decay * weights[place];
          slopes[place] += slope * slope;
          weights[place] -= (rate * slope) / Math.sqrt(slopes[place]);
        }
      });
    }
  }
  return { weights, bias };
}

/** Learnt on what at least two rows have, then once more on the places that weigh most, as whole numbers. */
function made(rows) {
  const uses = new Float64Array(size);
  for (const { sentences } of rows) for (const place of new Set(sentences.flatMap(({ places }) => [...places]))) uses[place] += 1;
  const shared = [...uses.keys()].filter((place) => uses[place] > 1);
  const wide = learn(rows, shared, firstRounds, [7]);
  const worth = shared
    .map((place, at) => [place, Math.abs(wide.weights[at]) * Math.sqrt(uses[place])])
    .filter(([, weight]) => weight !== 0)
    .sort(([one, more], [other, less]) => less - more || one - other)
    .slice(0, kept);
  const only = worth.map(([place]) => place);
  const { weights, bias } = learn(rows, only, rounds, [7, 77, 777]);
  const sizes = [...weights].map(Math.abs).sort((one, other) => one - other);
  const scale = (sizes[Math.floor(sizes.length * 0.998)] ?? 1) / middle;
  const whole = new Float64Array(size);
  only.forEach((place, at) => (whole[place] = Math.max(-middle, Math.min(middle, Math.round(weights[at] / scale)))));
  return { whole, scale, weights: whole.map((weight) => weight * scale), bias };
}

const folds = 4;
/** What is learnt from, each row as often as it counts. */
const lessons = (rows) => rows.flatMap((row) => Array.from({ length: everyday.test(row.file) ? times : 1 }, () => row));
/** Each row is scored by a model that has read nothing of its writer. */
const foldOf = new Map(files.map((file, at) => [file, at % folds]));
const heldOut = Array.from({ length: folds }, (_, group) => group).flatMap((group) => {
  const model = made([...lessons(written.filter((row) => foldOf.get(row.file) !== group)), ...ours]);
  return written
    .filter((row) => foldOf.get(row.file) === group)
    .map((row) => ({ row, score: row.ruled && row.file !== 'tuned' ? Infinity : scoreOf(model, row) }));
});
/** Where so many of them lie below. */
const passing = (scores, share) => [...scores].sort((one, other) => one - other)[Math.floor(scores.length * share)] ?? 0;
const scoresOf = (rows, unsafe) => rows.filter(({ row }) => row.unsafe === unsafe).map(({ score }) => score);
const threshold = passing(
  scoresOf(
    heldOut.filter(({ row }) => everyday.test(row.file)),
    0,
  ).filter((score) => score < Infinity),
  1 - stopped,
);

if (process.argv.includes('--report')) {
  const say = (name, rows) => {
    const [unsafe, safe] = [scoresOf(rows, 1), scoresOf(rows, 0)];
    const share = (scores, limit) => (scores.filter((score) => score > limit).length / scores.length).toFixed(3);
    let order = 0;
    for (const one of unsafe) for (const other of safe) order += one > other ? 1 : 0;
    const curve = [0.01, 0.02, 0.03, 0.05, 0.08, 0.1, 0.15].map((rate) => `${1 - rate}: ${share(safe, passing(unsafe, rate))}`).join('  ');
    console.log(
      `${name.padEnd(12)} ${unsafe.length} unsafe ${safe.length} safe, area ${(order / unsafe.length / safe.length).toFixed(4)}, ` +
        `here caught ${share(unsafe, threshold)} stopped ${share(safe, threshold)}; caught: stopped  ${curve}`,
    );
  };
  say('all', heldOut);
  say(
    'everyday',
    heldOut.filter(({ row }) => everyday.test(row.file)),
  );
  for (const kind of ['reply', 'answer'])
    say(
      kind,
      heldOut.filter(({ row }) => row.kind === kind),
    );
  for (const file of files)
    say(
      file,
      heldOut.filter(({ row }) => row.file === file),
    );
  if (process.argv.includes('--files'))
    for (const file of files) {
      const model = made([...lessons(written.filter((row) => row.file !== file)), ...ours]);
      say(
        `but ${file}`,
        written.filter((row) => row.file === file).map((row) => ({ row, score: scoreOf(model, row) })),
      );
    }
  process.exit(0);
}

const model = made([...lessons(written), ...ours]);
const lines = (text) => text.match(/.{1,120}/g).join('\n');
const { steps, weights } = pack(
  [...model.whole.keys()].filter((place) => model.whole[place] !== 0).map((place) => [place, model.whole[place]]),
);
const round = (number) => Number(number.toPrecision(4));
const rest = `// Made by packages/server/scripts/guard-model.mjs, which says how, from test/corpora/replies_{tuned,train_*}.jsonl. Do not edit.
import type { Weights } from './model.ts';

/** A sum times \`scale\` plus what is given for the kind of text is above 0 for what should be stopped. */
export const weights: Weights = {
  scale: ${round(model.scale)},
  reply: ${round(model.bias.reply - threshold)},
  answer: ${round(model.bias.answer - threshold)},
  steps: \`${lines(steps)}\`,
  weights: \`${lines(weights)}\`,
};
`;
const source = stamp.on(rest);
if (process.argv.includes('--remake') && present !== source) {
  console.error('The guard model is not what its script makes: run node packages/server/scripts/guard-model.mjs');
  process.exit(1);
}
if (!process.argv.includes('--remake')) writeFileSync(option('out') ?? target, source);
console.log(`guard model: ${written.length} rows of ${files.length} files, ${source.length} bytes`);
