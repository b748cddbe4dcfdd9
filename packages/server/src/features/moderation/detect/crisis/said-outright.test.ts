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

test("that it is no joke, or a laugh beside it, takes nothing from a wish of one's own", () => {
  danger(`no joke, i want to die tonight
    I'm not kidding, I am going to hang myself
    this is not a joke, I'm suicidal
    kms tonight fr no joke
    i want to die haha
    i want to die right now ok
    lol i think about killing myself most nights
    gonna kill myself lmao
    I wish I was joking but I want to be dead
    I wish I was dead haha
    No es broma, me quiero matar
    quiero morir jaja`);
  none(`I nearly died laughing lol
    I could have died of shame
    lol this queue makes me want to die
    this phone music makes me want to kill myself lol
    haha my hair makes me want to die
    no joke, the wait killed me
    I am not joking, this was the best care I ever had
    I'm going to kill my neighbour lol
    losing the will to live in this queue
    I wish I was dead lol, this hangover
    I don't want to be here anymore haha this queue
    No es broma, la enfermera fue estupenda
    me muero de risa jaja`);
});

test('what takes a denial back is found behind it, and nothing else behind a denial is', () => {
  danger(`I would never kill myself, but I think about it all the time
    I do not want to die but the voices tell me to
    I said I was not suicidal. I lied.
    I told the nurse I wasn't suicidal. That was a lie.
    I can't stop wanting to die
    I can't not think about suicide
    Last month I wanted to be dead and today I still do
    I'm not suicidal, though I held the knife to my wrist
    I don't want to kill myself but the urges are getting stronger
    I'm not suicidal but I've written a note
    I am not suicidal, but I think about doing it
    I'm not suicidal, but I have a plan
    I'm not suicidal but I have been counting my pills
    No me quiero matar pero lo pienso todos los días
    Dije que no quería morir pero mentí`);
  none(`I am not suicidal but I would like help with my sleep
    I do not want to die but the operation is risky
    I would never kill myself, but I have trouble with my diet
    I do not want to die, but I think about my operation every day
    I am not suicidal but I take pills for anxiety
    I don't want to hurt anyone but I want a refund
    I can't stop thinking about food
    I was suicidal ten years ago and today I am well
    I lied about my weight
    I'm not suicidal but I do think it would help to talk to someone.
    I am not suicidal, but I think it is the anxiety that keeps me awake.
    I am not suicidal. I lie awake at night.
    No thoughts of self harm. But I have a plan with my therapist.
    Not suicidal, but I counted my pills and two are missing, can I get a refill?
    I don't want to die, but I am planning everything for my funeral with the hospice.
    No quiero morir, pero tengo las pastillas preparadas en el pastillero.
    No quiero morir pero la operación me da miedo`);
});

test('violence at home and in care is found with a pronoun, in the present and in the recent past', () => {
  danger(`He hits me
    When he drinks he beats me
    Sometimes she slaps me
    He choked me last night
    He got angry and hit me again
    He threw me against the wall
    He pulled me by the hair down the stairs
    My mum burns me with cigarettes
    He held a knife to my throat
    They hit my father in the care home
    The nurse hits the residents
    He hits the children when I am out
    I am afraid of my husband
    She is afraid of her husband
    I am scared of her
    I am scared of her when she drinks
    My ex waits outside and I am afraid
    My wife controls my money and I am scared
    My husband won't let me leave the house
    Mi pareja me pega patadas
    My ex is stalking me and waits outside
    My cousin makes me touch him
    He will not let me leave the house
    My grandson takes my pension and pushes me
    Ella me pega
    Me pega cuando bebe
    El cuidador pega a los residentes
    Mi hijo me quita la pensión y me empuja
    Mi ex me acosa`);
  none(`The nurse hit a vein first time
    The physio pushes me hard
    It hits me at night
    The bill hits me every month
    He beats me at chess
    She pushed me in the wheelchair to the ward
    The nurse held me by the arm while I walked
    My daughter burned her hand on the stove
    My neighbour hit my car in the car park
    The physio made him touch his toes
    My wife makes me take my tablets
    My daughter takes my pension to the post office for me
    She would not let me speak to my GP
    He would not let me go home until my scan
    They will not let me leave the hospital until tomorrow
    I am afraid of my operation
    I am afraid of my husband dying
    The nurse follows me up every month
    La enfermera me pega la gasa
    Me pega el sol
    El médico no me deja conducir
    Mi marido me empuja a hacer ejercicio
    I'm scared of her operation next week.
    We are scared of her seizures, what should we do?
    I am frightened of her next scan results.
    They beat us 3-0 in the ward quiz.
    They hit us hard with parking fines.
    He beat me every time we played cards.
    She burned me a CD.
    My daughter won't let me go out alone since my stroke.
    Mi marido no me deja salir sola desde el ictus, me cuida mucho.
    Mi madre no me deja comer dulces por la diabetes.
    My husband doesn't let me use salt at home.
    She never lets me go out without a smile.
    My wife controls my money and my pills, otherwise I would forget both.
    My son took my pension card for renewal.
    Dad controls my phone because I am twelve.
    My ex waits outside for the kids on Fridays.
    My ex follows me on Instagram.
    He kicks me and the midwife laughed, so active at 30 weeks.
    Mi hijo me pega patadas en la barriga, estoy de 30 semanas.
    The nurse hit my elderly mother's vein at the first go.
    The nurse slaps a patient on the back and says well done.
    The nurse hit my friend's car
    La enfermera pega a los niños pegatinas.
    El fisio me empuja contra la pared para estirar.
    My grandson hit me with a stick by accident while playing.`);
});

test('masked and misspelt words of danger are undone, at their place, and no others', () => {
  danger(`I want to k*ll myself
    I want to k!ll myself tonight
    i will k1ll mys3lf
    I want to k i l l myself
    k i l l m y s e l f
    I feel su1cidal
    thinking about s*icide
    I am su!cidal
    I am sucidal
    thinking of suiside
    I have been doing self-h*rm again
    I want to d!e
    I want to end my l1fe
    I am suicid\u0430l
    I want to k\u0456ll myself`);
  none(`My skill is knitting
    the d!et sheet
    the s*lt was low
    1ife insurance
    I am in room S E L F
    Room k1ll
    uncle alive and well
    |A|B|C|D|E|
    suits inside and suites
    s*it happens
    kill!myself`);
  const text = 'Hello all. I want to k!ll myself. Thanks.';
  const [first] = crisis.find(draftOf(null, text), { kind: 'question' });
  assert.equal(text.slice(first?.start, first?.end), 'k!ll myself');
});

test('a farewell is danger with a second sign, and an emergency that was put right is none', () => {
  danger(`Goodbye everyone. I have the pills here. Please forgive me.
    Goodbye all, this is the end for me
    Goodbye everyone
    Goodbye everyone, I love you all, I am so sorry.
    Goodbye all. I took the tablets.
    bye all, by the time you read this I am gone
    Goodbye mum. I cannot go on, it has been a terrible week. Forgive me.
    Goodbye everyone. Forgive me, I fought for years.
    Goodbye everyone, I lost my job and I cannot go on
    Adiós a todos, no puedo más
    Goodbye everyone, I can't take any more
    Goodbye cruel world
    I want to go to sleep and not wake up
    I am vomiting blood
    She took an overdose an hour ago`);
  none(`Goodbye everyone, I am moving to Leeds
    Goodbye all, thank you for eight good years
    Goodbye everyone, it was my last week on the ward
    Bye all, I finish my last chemo today, forever grateful
    Bye everyone, it is the end of my treatment
    Bye everyone, I won't be back, my treatment is over!
    Bye all, sorry for the late reply
    Goodbye all, last day of radiotherapy, you were wonderful
    Bye everyone, discharged at last
    Adiós a todos, fue mi última sesión
    Bye everyone, I am moving to Leeds and won't be back
    Adiós a todos, me mudo a Sevilla
    I want to sleep and not wake up every hour
    She took an overdose of iron tablets as a toddler in 1990 and you saved her
    I came in vomiting blood and they put me right`);
});

test('the emergencies of the textbook are found in ordinary words', () => {
  danger(`My two year old has swallowed his grandmother's tablets
    My toddler ate some of my blood pressure pills
    My waters broke at 26 weeks
    I'm 31 weeks and my waters just broke
    My son has a rash that doesn't fade under a glass
    She has a stiff neck and a purple rash
    sudden severe testicle pain
    my right testicle suddenly hurts terribly
    my blood sugar is 32 and I am vomiting, type 1
    my ketones are 4 and I keep vomiting
    sudden testicular pain
    I cannot pass urine and I am numb between the legs since this morning
    He roto aguas a las 28 semanas
    Mi hijo de dos años se ha tragado las pastillas de su abuela`);
  none(`My toddler swallowed his tablets as prescribed
    My waters broke at 39 weeks and all went well
    The water dispenser was broken for 20 minutes
    the rash fades under a glass
    What does a rash that stays under a glass look like?
    my testicle is slightly bigger
    my blood sugar is 7 and I feel fine
    numb toes and I pee a lot
    My waters broke at 33 weeks, the team saved us both, now she is four.
    Rompí aguas a las 34 semanas y todo fue bien.
    I have a rash on my arm and a stiff neck from gardening, which cream?
    Thanks for checking my stiff neck and my son's spots.
    I had testicular cancer and a sudden change of plans.
    My daughter got my mum's tablets from the pharmacy.
    The old man next door got his neighbour's tablets delivered.
    My rash and my stiff neck are better
    Ketones 3 days after diet, type 2.
    Sugar was 20 at the start and I was sick with worry.
    The leaflet says that sudden severe pain in a testicle is an emergency.
    She took my medication list
    Is it normal to have numb legs after an epidural? I can pee`);
});

test('a slip of the knife, a sore knee and a scar are no self-harm, what is done to oneself on purpose is', () => {
  none(`I hurt my back again lifting the baby.
    I hurt my knee last week playing tennis.
    I cut my thumb last night and it's throbbing.
    I cut my finger to the bone with a bread knife, does it need stitches?
    I keep hurting my ankle for no reason.
    I cut my hair for charity.
    I cut my legs shaving today.
    I took the plaster cast off myself.`);
  danger(`I've started cutting my thighs again.
    I cut myself again last night.
    I burn my arms to feel something.
    scratching my legs raw because I deserve it
    I cut my skin every night.
    I want to off myself.`);
});

test('an end, a letter and a day away are danger only where it is life that ends', () => {
  none(`I'm going to end my treatment after this cycle.
    I'm planning to end my membership.
    I've decided to kill the pain with ice.
    They sent me a final message about my missed appointment.
    I wrote the family a letter to thank them for the kidney.
    They left the kids a letter about head lice.
    My injection was due yesterday, should I do it today or tomorrow?
    I forgot my enema, can I do it tonight?
    I collected my tablets from the chemist.
    I take all my tablets with breakfast.`);
  danger(`I'm going to end my life.
    I'm planning to end my suffering.
    I've decided to kill myself.
    This is my final message.
    I've written the kids a letter for afterwards.
    I wrote my mum a letter to say goodbye.
    I won't be here tomorrow so please look after my cat.
    I'm going to do it tonight.
    I'd do it tomorrow if it wasn't for my mum.
    I don't want to be around when she finds out.
    I won't be here much longer.
    I'll be gone by the morning.
    I've been collecting my tablets.
    I took all my tablets with a bottle of wine.`);
});

test('to die in peace, and what only feels or sounds like dying, is none', () => {
  none(`My mother wants to die at home. Who helps us?
    I keep telling my doctor I want to die with dignity, not in a hospital.`);
  danger(`My mother wants to die.
    I want to die with her.
    My son wants to die at night.
    I feel like dying.
    I wish I had never been born.
    I want to jump off a cliff.
    I want to walk into traffic.`);
});

test('a bad night, a limp and a dental swelling are no emergency', () => {
  none(`I stopped breathing at night, says my wife. Is it sleep apnoea?
    He stops breathing for a few seconds in his sleep.
    My teenager won't wake up for school.
    My husband can't wake up without three alarms.
    My son can't wake up without an alarm.
    She's always limp after physio.
    My lad has got a limp.
    My husband is unresponsive to statins.
    Your reception took my papers, thank you.
    The dentist put his hand round my throat to feel the glands.
    My kid came home with bruises on his shins from football.
    My husband hits me in his sleep, he acts out his dreams.`);
  danger(`She stopped breathing.
    He's not breathing at all.
    My baby isn't responding to me.
    My daughter has gone limp.
    He stopped breathing at home.
    My daughter won't wake up.
    she's grey and limp
    My husband is unresponsive.
    My face has dropped on one side.
    My throat is swelling up.
    I haven't eaten for six days and I don't intend to.
    He took my passport.
    He put his hands round my throat to stop me screaming.
    bruises on his back and arms
    My husband hits me.`);
});

test('what somebody has had until now is not past', () => {
  danger(`I've had chest pain down my arm for an hour.
    I've had thoughts of harming my baby.`);
  none(`I had chest pain and my arm was numb in May.
    She has had a stroke and is home now.`);
});

test('wishes, plans and emergencies are found in less usual words', () => {
  danger(`I keep thinking about driving my car into a tree.
    If this pain goes on I'll end it.
    My son has told his friends goodbye and given away his bike.
    My 12 year old is cutting herself.
    How much insulin would kill a man?
    The baby has stopped moving, should I wait until Monday?
    I'm 35 weeks and the baby hasn't moved since yesterday.
    I've had a crushing pain in my chest for twenty minutes.
    My speech is slurred and my right side is weak since breakfast.
    No siento moverse al bebé desde ayer.
    Tengo un bote de pastillas en la mano.
    Ich habe eine ganze Packung Tabletten geschluckt.
    Je n'ai plus envie de vivre.`);
  none(`When may I drive my car again, and may I walk into town?
    If the itching goes on I'll end it with a cream.
    We said goodbye to sugar and ate the biscuits.
    How much insulin does an adult need?
    My baby has stopped moving his arm since the injection.
    My baby hasn't moved onto solids.
    The baby has stopped kicking off her blankets.
    My stools are black since the iron tablets, like tar.
    Ich habe die ganze Packung Tabletten, die der Arzt verschrieben hat.
    Je n'ai plus envie de vivre à Paris.`);
});

test('violence and abuse are found with a tool, a picture and in other languages', () => {
  danger(`My brother threatened my mum with a knife this morning.
    The carer hits my grandad.
    My nan's care home ties her to the chair.
    My parents are taking me to Somalia to be cut.
    A man at my swimming club sends me photos of himself.
    I'm 14 and my boyfriend is 25 and wants me to send him pictures.
    My teacher asked me for a nude.
    My neighbour's kids are left alone all night.
    The doctor put his hand up my skirt during the exam.
    I think about smothering my mum with a pillow.
    Mein Mann schlägt mich.
    Mon mari me frappe.
    Meu marido me bate.`);
  none(`My grandad hits the ball further than me.
    They tied me to the bed for the scan.
    The doctor asked me to send him photos of the rash.
    My boyfriend wants me to send you pictures of the mole.
    I'm 15 and my boyfriend is 16, can I get the pill?
    The doctor put his hand under my shirt to listen to my lungs.
    My kids are left alone with their dad while I have chemo.
    I'm thinking about killing the nerve in my tooth.
    Mein Mann schlägt im Schlaf um sich.
    Mon mari me bat aux échecs.
    Meu pai bateu a cabeça.`);
});

test('in Spanish somebody has to be there who does not answer', () => {
  none(`En recepción nadie responde y no contesta el teléfono.
    La doctora no contesta a los mensajes.
    Mi seguro no responde.
    Mi madre no responde al tratamiento.
    La pierna no responde desde el ictus.
    Mi hijo no se despierta por la noche para comer, ¿es normal?
    Tengo dolor en mano y cuello.`);
  danger(`Mi hijo no responde, está en el suelo.
    Mi hijo no responde a nada.
    Se ha caído y no responde.
    Mi mujer no se despierta y respira raro.
    No respira.
    Me puso las manos en el cuello.`);
});

test('what is harmless beside one word is danger beside another', () => {
  danger(`My husband hits me whenever I disturb his sleep.
    My partner hits me if the baby ruins his sleep.
    My husband hits me, he blames his sleep tablets.
    My newborn stops breathing in her sleep.
    My son stops breathing in his sleep and goes blue.
    I can't breathe since the colonoscopy.
    I took an overdose the night before my colonoscopy.
    I haven't eaten for 6 days, I'm fasting until I die.
    My toddler swallowed my iron pills.
    My stools are black like tar. I take no iron.
    I want to die with dignity, alone, tonight.
    I want to die at home tonight before anyone gets back.
    I want to die at home, with my pills.
    I want to be dead at last.
    She wants to be dead at 12.
    I want to die with my baby.
    I feel like dying every day.
    I wish I'd never been born with this face.
    I might as well off myself.
    I should off myself.
    I cut my legs shaving, on purpose.
    I cut my feet every night.
    I cut my shoulders last night.
    I cut my hands every day.
    I hurt my body every night because I hate it.
    I hurt my wrist again, with the blade.`);
  none(`The surgeon cut my leg open.
    I cut my hand on glass last night.
    He stops breathing in his sleep.
    I take all my tablets with breakfast.`);
});

test('a plan, a farewell and an overdose are found whatever they are called', () => {
  danger(`I'm going to end my misery.
    I'm going to end my days here.
    I'm going to end my treatment and my life.
    I'm going to end my membership and die.
    I'm going to end my chemo and die.
    I'm going to end my contract and then kill myself.
    I'm going to end my course and then my life.
    I'm going to end my pregnancy and my life.
    I'll do it tomorrow.
    I'm finally doing it today, sorry.
    I could do it tonight.
    I'll be gone by Sunday.
    I'll hopefully be dead before Christmas.
    I don't want to be here next month.
    Here is the final letter to my family.
    I wrote a final letter about why I can't go on.
    I had a final message from the voices: kill yourself tonight, and I want to die.
    final note to everyone: I'm sorry
    I wrote my mum a letter about why I can't go on.
    I wrote my mum a letter to thank her for everything, goodbye.
    I left the kids a letter about head voices that tell me to die.
    I left my family a note of goodbye.
    I wrote my mum a letter from me for after.
    I collected my tablets so I can end this.
    I've been collecting tablets from my nan.
    I took a handful of my pills with cider.
    I took all the paracetamol back at my flat.
    J'ai avalé 30 comprimés comme une idiote.
    J'ai avalé tous mes comprimés comme ça d'un coup.`);
  none(`I'm going to end my contract.
    I'm going to end my chemo early.
    J'ai pris tous mes comprimés comme prescrit.`);
});

test('who does not wake, answer or breathe is in danger, who does not respond to a treatment is not', () => {
  danger(`My son stops breathing when he is awake and turns blue.
    My newborn stops breathing for 20 seconds.
    She stopped breathing at night and went grey.
    My mum isn't responding to my voice.
    My son isn't responding to his name.
    My dad isn't responding to pain.
    My mum is unresponsive to anything I say.
    My husband is unresponsive of late and blue.
    My husband is unresponsive to treatment and turning blue.
    My husband is unresponsive to the light.
    My baby has been limp all day.
    My daughter keeps going limp.
    My child lies limp on the floor.
    My dad is limp after physio and can't speak.
    My son is limp from the seizure.
    My husband won't wake up when I shake him.
    My daughter won't wake up without me shaking her.
    Her tongue is drooping to one side.
    My tongue is swelling, it is bigger on the right.
    My baby has had no movement in two days.
    Baby stopped kicking and I'm bleeding.`);
  none(`My husband is unresponsive to the treatment.
    She isn't responding to antibiotics.
    My son isn't responding to my messages.
    My boy was limp after physio.
    The rash is not responding to anything.
    Blood pressure not responding to anything, what next?
    My asthma is not responding.
    The chat bot stopped responding to us.
    My baby has less movement in her hip.
    My baby has no movement in his bowels for two days.
    Baby stopped kicking and screaming at nursery.`);
});

test('a bruise, a passport, a picture and a hand are told by what they are for', () => {
  danger(`My child has burns on his shins from his stepdad.
    My boy has bruises on his knees and back from his dad's belt.
    The bruises on her shins are from my dad.
    He has bruises on his knees from playing, his dad punches him with a belt.
    He has bruises on his knees from football and his dad beats him.
    My employer keeps my passport.
    The agency took my passport.
    The man I work for took my passport.
    My boss sends me photos of himself on his bed.
    My boss sends me photos of himself with no clothes.
    My teacher tells me to send him photos for his phone.
    I'm 14 years old and my boyfriend is 25.
    I'm 13, boyfriend is 22.
    My stepdad put his hand between my legs.
    My kids are left alone for days.
    They are taking my sister to Mali to be cut.
    Mein Mann schlägt mich immer wenn er trinkt.
    Mein Mann schlägt mich vor den Kindern.
    Mein Mann schlägt mich beim Essen.
    Mein Mann schlägt mich bei jedem Streit.
    Mein Mann schlägt mich im Bett.
    Ich kann nicht mehr, Schluss mit meinem Leben.
    Meu marido me bate no rosto.`);
  none(`I am 12 weeks pregnant, boyfriend is 30.
    I'm 15 kilos lighter and my boyfriend is 30 lighter.
    My boss sends me photos of himself on holiday.
    My teacher told me to send him photos for the yearbook.
    My uncle wants a nude colour bandage.
    The doctor put his hands under my legs and lifted them.
    My kids are left alone for ten minutes at the clinic.
    They are sending me to London to be cut open by a specialist.
    Mein Vater schlägt uns vor, die Klinik zu wechseln.
    Mein Partner schlägt mich immer bei Schach.
    Mein Mann schlägt uns immer im Kartenspiel.
    Ich kann nicht mehr, jetzt ist Schluss mit dem Rauchen.
    Meu pai me bate no xadrez.`);
});

test('in Spanish nobody needs to be named', () => {
  danger(`No responde.
    No reacciona.
    No contesta, está tirado en el suelo.
    Mi abuela está en el suelo, no responde.
    No responde a mi voz.
    No responde, está frío.
    No se despierta para nada.
    No respira por la boca ni por la nariz.
    Mi hijo está en el suelo del hospital, el médico no viene y no responde.
    Me cogió con las dos manos el cuello.
    Me apretó el cuello con las manos.
    Tengo un bote de pastillas en la mesa.`);
  none(`El médico no responde mis mensajes.
    Tengo un frasco de pastillas en la nevera.
    El fisio me cogió el cuello.`);
});

test('a leave-taking, a collapse and a locked door are found as people plainly say them', () => {
  danger(`I'm standing on a bridge right now.
    Please tell my kids I loved them.
    I took my mother's sleeping pills, all of them.
    My plan is to take all my medication at once.
    I loaded the gun.
    I've said my goodbyes.
    I'm giving away my things because I won't need them.
    My teenager has written a suicide note.
    My friend sent me a goodbye text and doesn't answer.
    Nobody would miss me.
    I should have died in the accident.
    I want out of this life.
    I no longer see a reason to live.
    I'm scared of what I might do to myself tonight.
    I am thinking about driving into a wall.
    I want to crash my car.
    My daughter cuts herself.
    Which pills are the most lethal?
    My husband has collapsed.
    My baby is blue.
    My toddler drank washing up liquid.
    My son swallowed a battery.
    I am having an allergic reaction and can't breathe.
    I have chest pain and I'm sweating.
    I'm 30 weeks and bleeding.
    I'm bleeding heavily and I'm pregnant.
    My child has a stiff neck and fever and is drowsy.
    My wife hits me with things.
    My brother keeps coming into my bed.
    My parents lock me in my room without food.
    My parents don't give me food.
    My carer steals my money and hits me.
    They will take me to Pakistan to marry.
    I am worried my neighbour beats her child.
    My sister's boyfriend shakes the baby.
    I shook my baby.
    I'm afraid I'll hurt my baby.`);
  none(`My hotel stands on a bridge and the view is lovely.
    Please tell my kids I loved the card.
    I took my tablets and my wife took hers.
    My plan is to take all the stairs from now on.
    We said our goodbyes to the nurses and went home.
    I'm giving away my old crutches.
    Would anybody miss me at the class on Monday?
    I want out of this contract.
    My daughter cuts her own hair.
    Which pills are the most common for reflux?
    My husband's lung collapsed in May and was mended.
    My husband collapsed laughing.
    My baby is blue eyed.
    My baby is in blue today.
    My toddler drank his milk.
    Am I allergic to it, and can the test be done here?
    I was stung by a wasp and my hand was red.
    My chest pain is gone since I stopped the coffee.
    I'm 30 weeks and my gums bleed.
    My son keeps coming into my bed at night.
    My parents don't give me advice about food.
    The receptionist locked the door behind me.
    They will take me to the scan and then to the ward.
    My neighbour beats her child at chess.
    I shook the bottle and gave my baby a spoonful.
    I'm scared of the operation but my baby is fine.`);
});

test('danger that one rule alone finds is found', () => {
  danger(`I have decided that I am dying tonight.
    I've saved up my tablets.
    He puts his hands around my throat.
    They tie my wrists to the bed.
    My teacher keeps asking me to send him pictures.
    My kids are left alone overnight.
    There are bruises all over her knees from the belt.
    My son has swallowed a battery.
    My daughter drank bleach.
    I have been stung and my tongue is swelling.
    Chest pain and sweating since this morning.
    I'm pregnant and bleeding heavily.
    I have numbness between my legs.
    He won't wake up without being shaken.
    My baby has stopped moving and I am scared.
    The baby hasn't kicked since this morning.
    There is less movement from my baby today.
    There has been no movement from the baby since last night.
    My baby has reduced movements.
    My wound has burst open.
    El bebé no se mueve desde ayer.
    I will take all my tablets with vodka.
    I have decided to kill myself.
    I'm gonna end my suffering.
    My son is cutting himself with a razor.
    My son is cutting himself off with a razor.
    Tengo un frasco de pastillas delante.
    dose mortelle de paracétamol
    Ich kann nicht mehr, ich mache Schluss.
    Ich kann nicht mehr, ich mache Schluss mit dem Leben.
    Meu marido bate-me.`);
});
