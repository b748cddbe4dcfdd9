/**
 * What people say in anger on a clinic's page, language by language, beside what the same page must be able to hold: illness, complaint,
 * quotation, oneself. Written for this file; an insult that is still missed stays in the list.
 */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { draftOf } from '../reading.ts';
import { abuse } from './index.ts';

const isFlagged = (text: string): boolean =>
  abuse.find(draftOf(null, text), { kind: 'question' }).some(({ confidence }) => confidence >= 0.5);

/** Of the insults and threats so many must be found at least. */
const enough = 0.9;

const ordinary: readonly { language: string; abusive: string; harmless: string }[] = [
  {
    language: 'English',
    abusive: `
      The receptionist is a bitch
      Go to hell, you useless quack
      You people are idiots
      Dr Price is a moron and so is his nurse
      I will come to the clinic and break your legs
      Shut the fuck up
      I hope you die
      What an arsehole that dentist is
      You are pathetic
      Fuck off
      Watch your back, I know where you live
      That doctor is a fat pig
      You stupid cow
      All of you are scum
      Kill yourself
      Screw you and your clinic
      That receptionist is a fat ugly cow
      You're a bloody disgrace
      Suck it up you cow
      You need to suck it up you cow
      Suck it up, loser
      You ugly cow on the poster
      You fat cow in the field
      The ugly cow on reception was rude`,
    harmless: `
      My breast lump turned out to be a cyst
      The doctor was rude and I will not come back
      I waited three hours and nobody told me anything
      He called me an idiot in front of the whole waiting room
      I felt so stupid for not asking
      Is it dangerous to stop this drug at once?
      The pain is killing me
      My father was an alcoholic and he beat my mother
      Please stop saying that disabled people are a burden
      The wait was a joke, and the bill is wrong
      It's a bloody disgrace that nobody answers the phone
      I feel like a fat cow since the steroids
      Suck it up, I was told
      I was told to suck it up
      Suck it up, she said, and sent me home
      The ugly cow on the poster made the kids laugh
      I saw a fat cow in the field
      Discharge from the vagina and an itchy anus
      I hate needles
      My tumour is ugly, the surgeon said
      You should be ashamed of the waiting times
      I would die without this clinic
      Doctor Depp was kind
      Dr Huso is in on Monday
      Dr Randi was no help to me
      Doctor Simpson was kind
      Dr Hicks explained my Braxton Hicks contractions
      Snowflake degeneration in hereditary vitreoretinal degeneration`,
  },
  {
    language: 'French',
    abusive: `
      Nique ta mère
      Je vais te tuer
      Ta gueule
      Enculé
      Fils de pute
      Va te faire foutre
      Le docteur est un imbécile fini
      Vous êtes tous des idiots dans cette clinique
      La réceptionniste est une vraie salope
      Bande d'incapables
      Pauvre conne
      Espèce d'abruti
      Je vais te casser la gueule à la sortie
      Ce médecin est un gros connard
      Crève, sale ordure
      C'est un charlatan et un escroc
      Ferme-la, espèce de débile
      Tu es une chienne
      Sale chienne
      Vous allez crever`,
    harmless: `
      Ma mère est morte d'un cancer du sein l'an dernier
      Le docteur est en retard et personne ne m'a prévenue
      J'ai attendu trois heures, c'est inadmissible
      On m'a traité d'imbécile à l'accueil et cela m'a blessé
      Je me sens idiote de ne pas avoir posé la question
      Le traitement m'abrutit complètement
      Mon taux de TG est trop élevé
      J'ai mal à la gorge et je vais vomir
      Est-ce que ce médicament peut tuer ?
      Ce traitement est une horreur, je vomis tous les jours
      « Ta gueule », m'a dit mon voisin de chambre, et l'infirmière a ri
      La douleur me tue
      Ma fille est handicapée et l'accueil était très gentil
      Le service est nul et l'attente est trop longue
      Je vais me faire opérer la semaine prochaine
      Un bouton sur la fesse et des pertes vaginales
      Ma chienne guide m'aide beaucoup, c'est une chienne très douce.
      C'est une chienne très douce
      Mon chien d'assistance est une chienne labrador.
      Un gros chien m'a mordu à la main
      Quel chien d'assistance choisir ?
      Le médecin m'a dit : vous allez mourir.`,
  },
  {
    language: 'German',
    abusive: `
      Arschloch
      Hurensohn
      Halt die Fresse
      Du bist so ein Idiot
      Der Arzt ist ein Vollidiot
      Die Sprechstundenhilfe ist eine dumme Kuh
      Ihr seid alle Versager
      Ich bring dich um
      Ich schlage dir die Zähne ein
      Verpiss dich
      Leck mich am Arsch
      Diese Ärztin ist eine Schlampe
      Verrecke endlich
      So ein Arschloch von Arzt
      Fick dich
      Ihr seid das Letzte, ihr Pfuscher
      Was für ein Wichser`,
    harmless: `
      Mein Vater ist letztes Jahr an Krebs gestorben
      Der Arzt war unfreundlich, wir gehen nicht mehr hin
      Ich habe drei Stunden gewartet und niemand sagte etwas
      Er nannte mich einen Idioten, das hat mich verletzt
      Ich komme mir so dumm vor
      Die Schmerzen bringen mich um
      Ausfluss aus der Scheide und ein juckender After
      Kann man an einer Überdosis sterben?
      Diese Krankheit ist ein Arschloch
      „Du bist ein Idiot“, hat der Pfleger zu meiner Mutter gesagt
      Die Wartezeit ist eine Zumutung
      Mein Bruder ist behindert und wurde sehr nett behandelt
      Der Hund hat mich in den Arsch gebissen
      Schlägt mir das Mittel auf den Magen?
      Die dicke Frau am Empfang war sehr freundlich
      Ich hasse Spritzen
      Ihr Hund hat mich gebissen`,
  },
  {
    language: 'Spanish',
    abusive: `
      Hijo de puta
      El médico es un gilipollas
      La recepcionista de la clínica es una zorra
      Vete a la mierda
      Te voy a matar
      Sois todos unos inútiles
      Eres una imbécil
      Que te jodan
      Cállate, estúpida
      Voy a partirte la cara
      Menudo cabrón el dentista
      Ojalá te mueras
      Esa enfermera es una amargada de mierda
      Son unos payasos y unos estafadores
      Pedazo de idiota
      Sé dónde vives, te vas a enterar
      Malditos hijos de perra
      El médico es un retrasado mental
      Eres una perra`,
    harmless: `
      Mi madre murió de cáncer el año pasado
      El médico fue muy seco y no pienso volver
      Esperé tres horas y nadie me dijo nada
      Me llamó idiota delante de todos y me dolió
      Me siento tonta por no haber preguntado
      El dolor me está matando
      Flujo vaginal y picor en el ano
      ¿Puede matarme este medicamento?
      Esta enfermedad es una mierda
      «Eres un inútil», me dijo el celador
      La espera es una vergüenza
      Mi hijo es discapacitado y lo trataron muy bien
      La perra de mi vecina me mordió en la mano
      El tratamiento es horrible, vomito todos los días
      Odio las agujas
      Voy a morir si no me operan, dice el cardiólogo
      Mi marido es un retrasado mental desde nacimiento, ¿hay ayuda?
      Tengo una hija que es una retrasada mental, ¿quién nos atiende?
      ¿Tu perra está vacunada?
      ¿Esta perra muerde?
      Es una perra de asistencia muy tranquila`,
  },
  {
    language: 'Portuguese',
    abusive: `
      Vou te matar
      A recepcionista da clínica é uma puta
      Vai tomar no cu
      Filho da puta
      O médico é um idiota
      Vocês são todos uns incompetentes de merda
      Cala a boca, sua vaca
      Vai se foder
      Esse dentista é um babaca
      Vou quebrar a tua cara
      Seu lixo
      Bando de vagabundos
      Que médica burra e nojenta
      Vai para o inferno, sua bruxa
      Tomara que você morra
      Eu sei onde você mora, você vai se arrepender
      Otário`,
    harmless: `
      Minha mãe morreu de câncer no ano passado
      O médico foi grosso e eu não volto mais
      Esperei três horas e ninguém me disse nada
      Ele me chamou de idiota na frente de todos e isso me magoou
      Me senti burra por não ter perguntado
      A dor está me matando
      Corrimento vaginal e coceira no ânus
      Este remédio pode matar?
      Esta doença é uma merda
      “Cala a boca”, disse o enfermeiro à minha avó
      A espera foi um absurdo
      Meu filho é deficiente e foi muito bem tratado
      A vaca da fazenda me deu um coice na perna
      O tratamento é horrível, vomito todos os dias
      Odeio agulhas
      Vou morrer se não operar, disse o cardiologista
      Sua cadela está vacinada?
      Nosso objetivo é simples, queremos achatar a curva`,
  },
  {
    language: 'Hindi',
    abusive: `
      तू चूतिया है
      तुम सब बेवकूफ हो
      मैं तुझे मार डालूंगा
      डॉक्टर एक नंबर का हरामी है
      साले कुत्ते
      तेरी माँ की चूत
      मुँह बंद कर कमीने
      यह डॉक्टर गधा है
      भाड़ में जाओ
      रिसेप्शनिस्ट रंडी है
      tu ek number ka harami hai
      doctor bilkul gadha hai
      main tujhe jaan se maar dunga
      saale kutte, bhaag yahan se
      teri maa ki aankh
      tum log nalayak ho
      chup kar bewakoof`,
    harmless: `
      मेरी माँ की मृत्यु कैंसर से हुई
      डॉक्टर ने मुझसे ठीक से बात नहीं की
      मैंने तीन घंटे इंतज़ार किया और किसी ने कुछ नहीं बताया
      उसने मुझे सबके सामने बेवकूफ कहा और मुझे बुरा लगा
      मुझे कुत्ते ने काट लिया, क्या इंजेक्शन लगवाना चाहिए?
      क्या यह दवा जान से मार सकती है?
      दर्द मुझे मार रहा है
      योनि से स्राव और गुदा में खुजली
      मेरा बेटा विकलांग है और सबने अच्छा व्यवहार किया
      अस्पताल में बहुत गंदगी थी
      meri maa ko cancer hai
      doctor ne mujhse theek se baat nahi ki
      mujhe kutte ne kaat liya hai, kya karu
      dard mujhe maar raha hai
      aspatal mein bahut gandagi thi
      usne mujhe bewakoof kaha, mujhe bura laga`,
  },
  {
    language: 'Chinese',
    abusive: `
      你是个白痴
      去死吧
      滚蛋，你这个垃圾医生
      这个医生是个混蛋
      我要杀了你
      他妈的骗子
      你全家死光
      前台那个女的是个贱人
      你们都是废物
      闭上你的狗嘴
      操你妈
      这护士真不是东西
      你给我等着，我弄死你
      庸医，不得好死
      蠢猪一样的医生
      你脑子进水了吧`,
    harmless: `
      我妈妈去年因癌症去世
      医生态度不好，我不会再来了
      我等了三个小时，没有人告诉我任何事
      他当着大家的面骂我是白痴，我很难过
      我觉得自己很傻，没有问清楚
      疼死我了
      阴道分泌物和肛门瘙痒
      这个药会不会吃死人？
      被狗咬了要打针吗？
      医疗垃圾怎么处理
      我儿子有残疾，大家都对他很好
      我讨厌打针
      脑子里长了肿瘤怎么办
      猪肉可以吃吗
      等候时间太长，令人失望
      杀菌洗手液能杀死病毒吗`,
  },
  {
    language: 'Arabic',
    abusive: `
      يا ابن الكلب
      أنت حمار
      سأقتلك
      الدكتور ده حيوان
      كس أمك
      الممرضة دي وسخة
      أنتم مجموعة من الأغبياء
      اخرس يا غبي
      يلعن أبوك
      هكسر عضمك
      الطبيب غبي وحقير
      روح في داهية يا نصاب
      يا كلاب
      انتوا شوية حرامية
      موظفة الاستقبال عاهرة
      يا قليل الأدب يا زبالة`,
    harmless: `
      توفيت والدتي بالسرطان العام الماضي
      الطبيب لم يكن لطيفا ولن أعود
      انتظرت ثلاث ساعات ولم يخبرني أحد بشيء
      وصفني بأنني غبي أمام الجميع وهذا آلمني
      أشعر أنني غبية لأنني لم أسأل
      الألم يقتلني
      إفرازات مهبلية وحكة في الشرج
      هل يمكن أن يقتل هذا الدواء؟
      عضني كلب في يدي ماذا أفعل
      ابني معاق والجميع عامله بلطف
      أكره الحقن
      المستشفى كان غير نظيف
      هل لحم الخنزير يسبب المرض
      عندي خراج في الرقبة
      الانتظار طويل جدا والخدمة سيئة
      سوف أموت إذا لم أجر العملية`,
  },
];

const linesOf = (block: string): string[] => block.trim().split(/\n\s*/);

for (const { language, abusive, harmless } of ordinary) {
  test(`ordinary insults and threats in ${language} are found`, (t) => {
    const lines = linesOf(abusive);
    const missed = lines.filter((text) => !isFlagged(text));
    for (const text of missed) t.diagnostic(`missed: ${text}`);
    assert.ok(lines.length - missed.length >= lines.length * enough, `${missed.length} of ${lines.length} missed: ${missed.join(' | ')}`);
  });

  test(`illness, complaint, quotation and oneself in ${language} are not taken for abuse`, () => {
    assert.deepEqual(linesOf(harmless).filter(isFlagged), []);
  });
}
