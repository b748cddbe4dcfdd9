/** The guard in German and French, where rules alone decide. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { guard, type GuardContext, type GuardKind } from './index.ts';
import { growsWithLength } from '../../../../../test/support/growth.ts';

const reply: GuardContext = { kind: 'reply', jurisdiction: 'de' };
const kinds = (text: string, context: GuardContext) => new Set(guard(text, context).map(({ kind }) => kind));
const passes = (texts: string, context: GuardContext = reply) => {
  for (const text of linesOf(texts)) assert.deepEqual(guard(text, context), [], text);
};
const areStopped = (kind: GuardKind, texts: string, context: GuardContext = reply) => {
  for (const text of linesOf(texts)) assert.ok(kinds(text, context).has(kind), `${kind} not found: ${text}`);
};
const linesOf = (texts: string) =>
  texts
    .split('\n')
    .map((line) => line.trim())
    .filter(Boolean);

test('what a reply must not say is found in German and French, by its kind', () => {
  areStopped(
    'person',
    `Vielen Dank, Frau Müller, wir geben das weiter.
    Liebe Karin, danke für die Zeilen.
    Sehr geehrter Herr Brinkmann, das bedauern wir.
    Madame Dupont, nous regrettons cela.
    Chère Mme Dupont, merci pour ces mots.
    Votre fille a été très courageuse.`,
  );
  areStopped(
    'relationship',
    `Sie waren nie Patient bei uns.
    Vielen Dank, dass Sie am 3. Mai bei uns waren.
    Unsere Unterlagen zeigen etwas anderes.
    Wenn Sie pünktlich gekommen wären, hätten wir mehr Zeit gehabt.
    Votre dossier montre autre chose.
    Nos archives montrent le contraire.
    Vous n’avez jamais été patient chez nous.
    Si vous étiez venu à l'heure, tout se serait bien passé.`,
  );
  areStopped('treatment', "Ihre Wurzelbehandlung verlief gut.\nVotre extraction s'est bien passée.");
  areStopped('payment', "Ihre Krankenkasse hat die Wurzelbehandlung nicht bezahlt.\nVotre mutuelle n'a pas payé l'extraction.");
  areStopped('visit_date', 'Sie waren am 14. März hier.\nLe 12 mars, vous étiez en retard.');
  areStopped('threat', 'Löschen Sie diese Bewertung, sonst erstatten wir Anzeige.\nRetirez votre avis, sinon nous porterons plainte.');
});

test('thanks, apologies, what holds for anybody and the way to a private channel pass', () => {
  passes(`Vielen Dank für Ihre Bewertung, wir geben das Lob gern weiter.
    Danke, dass Sie sich die Zeit genommen haben.
    Danke, dass Sie uns das so offen geschrieben haben.
    Es tut uns leid, dass Sie sich geärgert haben.
    Sie haben recht, die Öffnungszeiten auf der Webseite waren falsch.
    Wenn Sie bei uns waren und etwas nicht gepasst hat, rufen Sie uns bitte an.
    Alle Patienten erhalten ihre Rechnung erst nach der Behandlung.
    Unsere Sprechzeiten haben sich geändert: am Montag öffnen wir um acht.
    Bitte melden Sie sich, wir rufen Sie gern zurück.
    Über Ihre Anregungen freuen wir uns, Ihr Hinweis zur Klingel war richtig.
    Gern beantwortet unsere Verwaltung Ihre Fragen.
    Die Bewertung haben wir gelesen und im Team besprochen.
    Wir möchten Sie bitten, uns unter praxis@example.org zu schreiben.
    Wir würden Ihnen gern persönlich antworten.
    Wir haben Ihnen eine Nachricht geschickt.
    Merci pour votre avis, nous transmettons vos compliments.
    Merci d'avoir pris le temps de nous écrire.
    Nous sommes désolés que vous ayez été déçu.
    Vous avez raison, les horaires du site étaient faux.
    Si vous êtes venu chez nous et que quelque chose vous a déplu, appelez-nous.
    Tous les patients reçoivent leur facture après les soins.
    Nos horaires ont changé : le lundi nous ouvrons à huit heures.
    N'hésitez pas à nous appeler, nous vous répondrons volontiers.
    Votre remarque sur la sonnette était juste.
    Notre secrétariat répond à vos questions.
    Nous avons lu votre avis et en avons parlé en équipe.
    Toute personne a le droit de consulter son dossier.
    Nous vous invitons à nous écrire à cabinet@example.org.
    Nous vous avons envoyé un message.
    Nous aimerions vous répondre en privé.`);
});

test('a noun, a month and a colleague are nobody’s name', () => {
  passes(`Im Mai und im August ist die Praxis geschlossen.
    Liebe Leserin, lieber Leser, danke.
    Liebe Grüße, Ihr Praxisteam
    Unsere Praxismanagerin Frau Schneider beantwortet alle Fragen.
    Bitte wenden Sie sich an Frau Schneider.
    Sehr geehrte Damen und Herren, danke für die Anregung.
    Cher internaute, merci.
    Madame, Monsieur, merci de cette remarque.
    Notre responsable, Mme Girard, répond à toutes les questions.
    En avril et en mai, le cabinet est fermé le samedi.`);
  passes('Liebe Karin, danke für die Anregung.', { kind: 'reply', pseudonym: 'Karin B.' });
  // What is shown is a first name alone: the surname behind it is told by nobody but the clinic.
  areStopped('person', 'Liebe Karin Müller, danke für die Anregung.', { kind: 'reply', pseudonym: 'Karin B.' });
  areStopped('person', 'Danke für die Anregung, Anna', { kind: 'reply', pseudonym: 'Annabelle Blau' });
  passes('Frau Schneider sagt danke.', { kind: 'reply', staffNames: ['Ute Schneider'] });
  areStopped('person', 'Frau Oellers, wir haben alles gelesen.', { kind: 'reply', staffNames: ['Ute Schneider'] });
});

test('an answer may speak of treatment, time and money, not of this reader', () => {
  const answer: GuardContext = { kind: 'answer' };
  passes(
    `Nach einer Wurzelbehandlung kann der Zahn empfindlich sein.
    Ihre Krankenkasse übernimmt das einmal im Jahr.
    Haben Sie Fieber, gehen Sie zum Arzt.
    Bringen Sie zu Ihrem Termin die Versichertenkarte mit.
    Die Empfehlung des Robert-Koch-Instituts gilt für alle ab 60.
    Votre dentiste peut vous dire si une couronne est nécessaire.
    Prenez rendez-vous si la douleur dure.
    Votre mutuelle rembourse un bilan par an.
    Apportez à votre rendez-vous la liste de vos médicaments.
    On peut contester un refus, au besoin avec un avocat.`,
    answer,
  );
  areStopped(
    'relationship',
    `Wie bei Ihrem letzten Termin besprochen, tragen Sie die Schiene.
    Ich habe in Ihre Akte gesehen, das geht.
    Comme je vous l'ai dit à votre dernier rendez-vous, portez la gouttière.
    J'ai regardé dans votre dossier, c'est possible.`,
    answer,
  );
  areStopped('person', 'Hallo Frau Winkler, das kommt darauf an.\nBonjour Madame Roussel, cela dépend.', answer);
});

test('of a text in two languages each sentence is read in its own', () => {
  areStopped('relationship', 'Thank you for the review. Sie waren nie Patient bei uns.');
  areStopped('treatment', 'Vielen Dank für die Bewertung. Your root canal took an hour.');
  passes('Vielen Dank für die Bewertung. Thank you for the review. Merci pour votre avis.');
});

test('the time grows with the length and no faster, in German and French too', () => {
  const pieces = ['sie haben ', 'ihr ', 'Liebe Karin ', 'Frau Müller, ', 'vous avez ', 'nous vous avons ', 'votre très ', 'am 14. '];
  growsWithLength({ pieces, length: 40_000, given: (text) => text, find: (text) => guard(text, reply), within: 1500 });
});

test('what stands in a German sentence is not told to the model as a part of the English one behind it', () => {
  const english = 'Thank you for the feedback.';
  const text = `Wir haben unseren Anwalt gefragt. ${english}`;
  const found = guard(text, { kind: 'reply' });
  assert.ok(found.length > 0);
  for (const { end } of found) assert.ok(end <= text.indexOf(english), JSON.stringify(found));
});
