import assert from 'node:assert/strict';
import { test } from 'node:test';
import { detect } from '../pipeline.ts';
import { judge } from '../policy.ts';
import { draftOf } from '../reading.ts';
import { identifiersAtHand } from './at-hand.ts';
import { identifiers } from './index.ts';

/** Reviews and questions in which nobody is named. */
const harmless = {
  German: [
    'Die Ärztin war sehr nett.',
    'Das Gespräch war gut.',
    'Die Räume sind sauber.',
    'Die Gebühr war hoch.',
    'Meine Ärztin hat sich viel Zeit genommen.',
    'Unsere Hausärztin hat uns hierher überwiesen.',
    'Der Ärztliche Dienst war am Wochenende nicht zu erreichen.',
    'Große Klasse, immer wieder gerne!',
    'Das Ärzteteam und die Pflegekräfte waren rund um die Uhr für mich da.',
    'Leider lange Wartezeiten, aber die Behandlung war ausgezeichnet.',
    'Wie lange dauert es, bis das Knie nach der Operation wieder voll belastbar ist?',
    'Seit drei Wochen habe ich Übelkeit und Rückenschmerzen, welche Fachärztin ist zuständig?',
    'Mein Zahnarzt hat die Füllung ohne Betäubung gemacht, das war unangenehm.',
    'Die Schwestern auf Station 3 sind alle freundlich, das Essen könnte besser sein.',
    'Nach der Hüftoperation bekam ich Krankengymnastik und Lymphdrainage.',
    'Darf man mit Bluthochdruck in die Sauna gehen?',
    'Eine Überweisung war nötig, Kostenübernahme durch die Krankenkasse kein Problem.',
    'Mein Sohn hat Heuschnupfen und verträgt das Medikament schlecht.',
    'Meine Tochter bekam Röteln, obwohl sie geimpft ist.',
    'Weil meine Frau Schmerzen hatte, fuhren wir in die Notaufnahme.',
    'Sehr Gute Praxis, Tolle Ärzte, Nettes Personal.',
    'Ihre Ärzte nehmen sich Zeit, Ihr Empfang ist höflich.',
    'Der Name ist Programm.',
    'Der Patient Übelkeit, Erbrechen, Fieber: was tun?',
    'Gute Aufklärung vor der Narkose, der Anästhesist hat alles erklärt.',
    'Kein Ernst der Lage, Gott sei Dank nur eine Prellung.',
    'Mit Grüßen und Dank an das ganze Team',
    'Liebe Ärzte, liebe Schwestern, vielen Dank für alles!',
    'Herzlichen Dank, Frau Doktor!',
    'Welche Übungen helfen gegen Schwindel? Meine Krankenkasse bietet Kurse an.',
    'Die Ergebnisse der Untersuchung lagen erst nach zwei Wochen vor, Schade!',
    'Zähne putzen tut weh, das Zahnfleisch blutet, und die Zahnärztin hat keine Termine.',
    'Der Chefarzt Herr Professor nahm sich keine Zeit.',
    'Absolute Spitzenklasse! Freundliches Personal, Moderne Geräte, Kurze Wartezeit.',
    'Die Art und Weise, wie man behandelt wird, ist unmöglich.',
    'Der Koch der Klinik versteht sein Handwerk, der Richter gab mir recht, der Schneider auch.',
    'Große Enttäuschung: Der Wagner war krank und der Kaiser auch.',
    'Hausärztlicher Notdienst',
    'Größte Zufriedenheit',
    'Bücher, Kissen und Decken durfte ich mitbringen.',
    'Hallo Ärzte, ich habe Diabetes und Füße, die brennen.',
    'Der Name Röntgen stand auf dem Schild.',
    'Mein Arzt Grund genug, zu wechseln.',
    'Der Kaufmann und der Hausmann, die neben mir lagen, fanden Stein und Bein.',
    'Mein Mann Größe 180 cm Gewicht 90 kg',
    'Der Bayerische Hof der Klinik Neumarkt ist schön.',
    'Vor der Geburt war die Hebamme Tag und Nacht erreichbar.',
    'Die Kurse für Linsen und Reisen sind gut, Dosen stehen bereit.',
    'Herr Direktor, Frau Kollegin',
    'Meine Frau Übelkeit und Schmerzen',
    'Kompetente Ärzte!',
    'Tolle Ärztin',
    'Tolle Ärztin, Note 1',
    'Unmöglich! Keine Terminvergabe möglich!',
    'Schöne Räume',
    'Ältere Ärzte',
    'Frau Ärztin hat geholfen',
    'Meine Schwester Ängste hat',
    'Mark Übelkeit',
    'Grüße aus Köln',
    'Viele Grüße',
    'Mit freundlichen Grüßen',
    'Professionelle Hörberatung',
    'Überaus Freundlich',
  ],
  French: [
    'Les Infirmières sont très gentilles.',
    "La Médecin a pris le temps de tout m'expliquer.",
    'Très Bonne Équipe, merci à tous.',
    "L'Équipe Médicale est à l'écoute.",
    'Accueil Chaleureux, Médecin Compétent.',
    'Une Équipe Formidable du début à la fin.',
    "Trop d'attente aux Urgences, mais des soins de qualité.",
    'Combien de temps dure la Rééducation après une prothèse du genou ?',
    "Mon Médecin Généraliste m'a prescrit un antibiotique, est-ce normal ?",
    'Le Cabinet Médical est propre et bien situé.',
    "Puis-je boire de l'alcool avec ce médicament ?",
    'Ma Kinésithérapeute est excellente.',
    'Je recommande cet Hôpital, surtout la Maternité.',
    'Son Équipe est formidable, son écoute aussi.',
    'À Éviter absolument !',
    "Médecin Très Désagréable, salle d'attente bruyante.",
    'Mon fils a de la fièvre depuis trois jours, que faire ?',
    "Ma fille a été opérée des amygdales, tout s'est bien passé.",
    "Bonjour Docteur, j'ai mal au dos depuis un mois.",
    'Les Équipes de Nuit sont débordées.',
    'Merci Infiniment, Équipe au Top.',
    'Le Secrétariat Médical ne répond jamais au téléphone.',
    "L'Échographie a été faite sans attente, la Sécurité Sociale a remboursé.",
    'Hygiène Irréprochable, Personnel Dévoué.',
    'Grande Équipe',
    'Super Équipe, Super Médecin',
    'Bon Accueil, Bonne Équipe',
  ],
  Portuguese: [
    'A Médica foi muito atenciosa.',
    'Excelente Atenção, recomendo a todos.',
    'Muito Boa Clínica, Médicos Simpáticos.',
    'O Médico explicou tudo com calma.',
    'As Enfermeiras são ótimas.',
    'Ótimo Atendimento, Recepção Rápida.',
    'Quanto tempo demora a recuperação da cirurgia ao joelho?',
    'Posso tomar este remédio com o Estômago vazio?',
    'Minha Médica pediu uma Ressonância Magnética.',
    'A Urgência estava cheia e esperei cinco horas.',
    'Boa Tarde, tenho dores nas costas há três semanas.',
    'Uma Equipa Fantástica, do princípio ao fim.',
    'Não recomendo, Péssimo Serviço.',
    'Os Técnicos de Saúde foram simpáticos.',
    'Meu filho tem alergia ao Glúten, o que devo fazer?',
    'Sou Diabético e quero saber se posso fazer Exercício.',
    'Obrigado, Doutora!',
    'A Fisioterapia ajudou muito, a Técnica é Excelente.',
    'Atenção: o Serviço de Urgência fecha às dez.',
    'Consulta Rápida e Sem Demoras.',
    'A Prova de esforço correu bem, a Nova clínica é bonita.',
    'Parabéns a Toda Equipe!',
    'Senhor Doutor, quando posso voltar a correr?',
    'O Centro de Saúde não atende o telefone.',
    'Última Opção foi a cirurgia.',
  ],
  Spanish: [
    'Excelente Atención',
    'Muy Buena Atención',
    'Excelente Atención, volveré sin duda.',
    'La Médica me explicó todo con calma.',
    'Las Enfermeras son Encantadoras.',
    'Muy Mal Servicio, no lo recomiendo.',
    'El Cirujano me operó de la rodilla y estoy muy contento.',
    'Mi Médico de Cabecera no me hace caso.',
    '¿Cuánto tarda en hacer efecto la Medicación?',
    '¿Puedo tomar ibuprofeno si tengo Hipertensión?',
    'Tengo Diabetes Tipo 2 desde hace años.',
    'Gracias Equipo, sois los mejores.',
    'Trato Cálido y Cercano.',
    'Buenísima Atención, Instalaciones Limpísimas',
    'Atención Rápida',
    'Hola Doctor, me duele la Espalda desde hace un mes.',
    'Mi hija tiene Fiebre y Tos, ¿qué hago?',
    'La Recepción es un desastre, nadie coge el Teléfono.',
    'Soy Alérgica a la Penicilina, ¿qué puedo tomar?',
    'Ningún Problema con la Cita, Todo Rápido.',
    'Pésima Organización',
    'Estoy Embarazada, ¿puedo hacer Pilates?',
    'Mi Hijo Mayor tiene Asma, mi Hija Pequeña no.',
    'Gran Profesional',
    'Dolores de espalda',
    'Dolores Musculares',
    'Señor Médico, Señora Enfermera',
  ],
};

const namesIn = (text: string, phase = identifiers): string[] =>
  phase
    .find(draftOf(null, text), { kind: 'review' })
    .filter(({ kind }) => kind === 'name')
    .map(({ start, end }) => text.slice(start, end));

for (const [language, texts] of Object.entries(harmless))
  test(`nobody is asked to take out a noun, an adjective or an article that ${language} writes with a capital or an accent`, () => {
    for (const text of texts) {
      assert.deepEqual(namesIn(text), [], text);
      assert.deepEqual(namesIn(text, identifiersAtHand), [], text);
      for (const kind of ['review', 'question']) {
        assert.notEqual(judge(detect(null, text, { kind })).outcome, 'ask', text);
        assert.notEqual(judge(detect(text, 'Ok.', { kind })).outcome, 'ask', text);
      }
    }
  });

const named: readonly [text: string, name: string][] = [
  ['Frau Dr. Müller hat mich operiert.', 'Dr. Müller'],
  ['mein Name ist Jürgen Kowalski', 'Jürgen Kowalski'],
  ['Mein Name ist Özgül Ätschberg und ich habe Asthma.', 'Özgül Ätschberg'],
  ['Ich heiße Özgül und bin zufrieden.', 'Özgül'],
  ['Frau Özdemir war sehr nett, die Praxis auch.', 'Frau Özdemir'],
  ['Herr Groß hat mich behandelt.', 'Herr Groß'],
  ['Ich danke Herrn Nguyen sehr.', 'Herrn Nguyen'],
  ['Die Hausärztin Schneider war gut.', 'Hausärztin Schneider'],
  ['Danke an Schwester Gülşen!', 'Schwester Gülşen'],
  ['Das war Ernst Kowalski.', 'Ernst Kowalski'],
  ['Mme Lefèvre a été très gentille.', 'Mme Lefèvre'],
  ['Madame Béranger est très gentille.', 'Madame Béranger'],
  ["Je m'appelle Éloïse Béranger et j'ai mal au dos.", 'Éloïse Béranger'],
  ["L'infirmière Ségolène était parfaite.", "L'infirmière Ségolène"],
  ['Le docteur Gélinas est très bien.', 'docteur Gélinas'],
  ['me llamo Íñigo Peña', 'Íñigo Peña'],
  ['La Sra. Muñoz fue muy amable.', 'Sra. Muñoz'],
  ['A Sra. Conceição foi simpática.', 'Sra. Conceição'],
  ['Meu nome é Conceição Brandão e tenho dores.', 'Conceição Brandão'],
  ['A enfermeira Conceição Brandão foi ótima.', 'enfermeira Conceição Brandão'],
];

test('a name is found there by title, trade or what introduces it, though no list has it', () => {
  for (const [text, name] of named) assert.ok(namesIn(text).includes(name), `${text} gave ${JSON.stringify(namesIn(text))}`);
});

test('in English an accent still tells a name, and so does a line above an address in any language', () => {
  assert.deepEqual(namesIn('I was treated by Özlem Çelik, and then Siân Örgh came in.'), ['Özlem Çelik', 'Siân Örgh']);
  assert.deepEqual(namesIn('Then I saw Grace Żuraw there.'), ['Grace Żuraw']);
  assert.deepEqual(namesIn('Zizi Kónya\nEnigmaio\n78891 Nerudy'), ['Zizi Kónya']);
});
