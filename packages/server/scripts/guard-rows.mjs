/**
 * What the reply guard's models learn from: `test/corpora/replies_{tuned,train_*}.jsonl` and, as texts that must pass, the safe templates, the
 * demonstration clinic's answers and replies and the `ordinary` ones below. The `unseen`, `fresh` and `proof` rows are never among them.
 */
import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { demoContributions, demoSite } from '../src/app/demo/demo.content.ts';
import { safeReplies } from '../src/features/moderation/detect/guard/templates.ts';

/** The files of what clinics write all day, as they come. The others are pairs, riddles and near misses: they teach where the line is, and are no measure of how often it is met. */
export const everyday = /^(?:tuned|train_(?:[k-n]|([n-z])\1{1,2}))$/;
const folds = 4;

/** By name, in order. A row is scored by a model that has read nothing of its writer: files whose places leave the same rest are one fold. */
export const filesIn = (corpora) =>
  readdirSync(corpora)
    .map((name) => /^replies_(tuned|train_\w+)\.jsonl$/.exec(name)?.[1])
    .filter(Boolean)
    .sort()
    .map((file, at) => ({ file, fold: at % folds, path: join(corpora, `replies_${file}.jsonl`) }));
export const foldNumbers = Array.from({ length: folds }, (_, fold) => fold);

/** Rows of people, with the file they stand in and its fold. */
export const writtenRows = (corpora) =>
  filesIn(corpora).flatMap(({ file, fold, path }) =>
    readFileSync(path, 'utf8')
      .split('\n')
      .filter((line) => line.trim())
      .map((line) => ({ ...JSON.parse(line), file, fold })),
  );

/** Often enough that they pass whatever else is learnt. */
const templates = safeReplies.flatMap(({ text }) =>
  ['reply', 'answer'].flatMap((kind) =>
    ['0161 496 0000', 'hello@clinic.example', '{contact}', '+1 555 0100 or care@clinic.example'].map((contact) => ({
      text: text.replaceAll('{contact}', contact),
      kind,
      unsafe: 0,
      file: 'templates',
    })),
  ),
);
/** What the demonstration clinic answers; its rows count three times. */
const demo = demoContributions
  .filter(({ kind }) => kind === 'answer' || kind === 'reply')
  .map(({ kind, body }) => ({ text: body, kind, unsafe: 0, staffNames: demoSite.settings.staffNames, file: 'demo' }));
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
    .map((text) => ({ text, kind, unsafe: 0, pseudonym: 'Silent Meadow', file: 'ordinary' })),
);
/** Our own rows, none of which may be stopped. */
export const ourRows = [...templates, ...demo, ...demo, ...demo, ...plain];
