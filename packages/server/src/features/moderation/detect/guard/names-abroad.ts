/**
 * Who is named in a German or French sentence. There a capital alone says nothing (every German noun has one), so a name has to be known,
 * or a title or a greeting has to stand before it.
 */
import { foldWord } from '../reading.ts';
import type { GuardContext } from './index.ts';
import { firstNames, surnames } from './names.ts';
import { wordsOf } from './pattern.ts';
import { isShownAt, shownFirstOf, squash, type Name, type Naming } from './person.ts';
import type { Token } from './tokens.ts';

const titles = /*#__PURE__*/ wordsOf('herr herrn hr frau fr fraulein madame mme monsieur mr m mlle mademoiselle');
const trade = /*#__PURE__*/ wordsOf('dr doktor doktorin prof professor professorin docteur docteure dre pr pfleger schwester medizinalrat');
const greetings = /*#__PURE__*/ wordsOf(`liebe lieber hallo hi hey moin servus gruezi geehrte geehrter werte werter chere cher bonjour
  bonsoir salut coucou`);
/** These stand before names, and before anything else. */
const thanks = /*#__PURE__*/ wordsOf('danke dank morgen tag abend sorry merci pardon beaucoup desole desoles');
/** Behind a greeting, and nobody's name. */
const addressees = /*#__PURE__*/ wordsOf(`leser leserin leserinnen leserschaft patient patientin patienten patientinnen nutzer nutzerin user
  gast gaste team kollege kollegin kollegen freund freundin freunde kunde kundin kunden eltern mitglied mitglieder besucher besucherin
  rezensent rezensentin bewerter bewerterin verfasser verfasserin autor autorin schreiber schreiberin alle zusammen mitmenschen familie
  familien nachbarn grusse gruße gruss gruß damen herren dame herr frau forum community internetnutzer unbekannt unbekannte unbekannter
  anonym anonymer anonyme mama papa worte zeilen
  internaute internautes lecteur lectrice lecteurs patiente patientes client cliente clients membre membres utilisateur utilisatrice ami
  amie amis visiteur visiteuse confrere consoeur collegue collegues tous toutes anonyme docteur monsieur madame mesdames messieurs
  equipe auteur autrice parents voisins et und pour fur de a`);
/** First names of either language that the common list lacks. */
const more = /*#__PURE__*/ wordsOf(`karin katrin kathrin katharina sebastian stefan stefanie stephan jurgen jorg jochen uwe horst heinz hans
  klaus dieter wolfgang gunter gunther gunter helmut manfred werner gerhard bernd bernhard rainer reiner ralf holger thorsten torsten
  carsten karsten sven matthias mathias markus lukas jonas niklas moritz florian fabian philipp johannes johanna heike silke anke antje
  birgit brigitte ulrike ursula monika renate gisela ingrid helga elke gabriele gabi sabine susanne petra andrea claudia anja tanja sonja
  nadine nicole melanie manuela kerstin kirsten britta astrid annika lena lea leonie hannelore hildegard gertrud waltraud rosemarie
  friedrich heinrich ludwig dirk detlef volker norbert hubert josef franz georg gerda sigrid doris marlies anneliese annette bettina
  friederike wiebke maike meike frauke jutta uta ute lothar egon achim joachim hartmut tobias timo tim jannik finn nele mila emma ayse
  mehmet mustafa emre elif
  sandrine jean-pierre pierre jacques francois francoise michel michele philippe alain bernard thierry pascal pascale laurent laurence
  sylvie nathalie isabelle veronique valerie catherine martine monique nicole jacqueline chantal brigitte dominique christophe frederic
  stephane olivier sebastien guillaume julien nicolas mathieu matthieu antoine maxime camille manon lea chloe ines oceane marion pauline
  aurelie emilie elodie celine delphine virginie stephanie sophie julie laure audrey amelie helene yves yvette gerard andre rene roger
  marcel lucien emile josiane odile colette genevieve ghislaine mireille solange benoit cedric damien fabien fabrice franck gilles herve
  jerome ludovic remi romain sylvain thibault vincent xavier anais agathe clemence coralie estelle fanny gaelle justine lucie maelle
  margaux mathilde noemie ophelie romane solene zoe didier patrice corinne muriel annie jeanne simone beatrice christelle severine`);
/** Before the name of somebody of the house, or of whoever a reader is sent to. */
const house =
  /*#__PURE__*/ wordsOf(`unsere unserer unser unserem unseren kollegin kollege kollegen mitarbeiterin praxismanagerin praxismanager
  praxisleiterin praxisleitung leitung leiterin leiter inhaberin inhaber arztin arzt zahnarztin zahnarzt beauftragte beauftragter chefin
  chef assistentin empfang rezeption an wenden kontaktieren namens durch
  notre nos responsable directrice directeur gerante gerant secretaire assistante collegue consoeur confrere dentiste medecin infirmiere
  chez contacter contactez appelez demandez joindre aupres par avec`);
/** Behind a name: it is of the house. */
const houseBehind = /*#__PURE__*/ wordsOf(`unsere unser leitet hilft steht erreichen beantwortet kummert betreut
  notre nos repond s'occupe dirige vous directrice responsable secretaire assistante`);
/** Where people of the house are found: "Frau Schneider vom Empfang". */
const desks = /*#__PURE__*/ wordsOf(`empfang anmeldung rezeption team verwaltung abrechnung praxisleitung unserem unserer
  accueil l'accueil secretariat comptabilite l'equipe equipe notre`);
const things =
  /*#__PURE__*/ wordsOf(`instituts klinikum strasse straße platz allee weg klinik krankenhaus stiftung syndrom krankheit institut hospital praxis
  haus schule apotheke universitat gymnasium park test methode syndrome maladie`);
const places = /*#__PURE__*/ wordsOf(
  'rue avenue place boulevard hopital clinique saint sainte st sankt hotel maladie syndrome morbus institut',
);
const kin = /*#__PURE__*/ wordsOf(`sohn tochter mann frau mutter vater kind bruder schwester enkel enkelin partner partnerin
  fils fille mari femme mere pere enfant frere soeur epouse epoux conjoint compagne compagnon`);
const possessive = /*#__PURE__*/ wordsOf('ihr ihre ihrem ihren ihrer dein deine deinem deinen deiner votre ton ta vos');

const isFirstName = (word: string): boolean => firstNames.has(word) || more.has(word);

/** `unread` are the sentences that are looked at, the others are for `persons`. */
export function personsAbroad(text: string, tokens: readonly Token[], context: GuardContext, unread: ReadonlySet<number>): Name[] {
  const found: Name[] = [];
  if (unread.size === 0) return found;
  const reply = context.kind === 'reply';
  const staffKnown = (context.staffNames?.length ?? 0) > 0;
  const own = new Set<string>();
  for (const name of [...(context.staffNames ?? []), context.clinic ?? ''])
    for (const part of name.split(/[\s.,-]+/)) if (part.length > 1) own.add(foldWord(part));
  const shown = squash(context.pseudonym ?? '');
  const shownFirst = shownFirstOf(context.pseudonym);

  const isBeside = (at: number): boolean => at > 0 && at < tokens.length && tokens[at]!.sentence === tokens[at - 1]!.sentence;
  const isFollowing = (at: number): boolean => isBeside(at) && !tokens[at]!.comma;
  const isCapital = (at: number): boolean => {
    const token = tokens[at];
    return token !== undefined && token.capital && token.end > token.start + 1 && !possessive.has(token.text);
  };
  /** Past the words of a name: "Jean-Pierre Dupont", "von der Heide" from its first capital. */
  const nameEnd = (at: number, most: number): number => {
    let end = at + 1;
    while (end < at + most && isFollowing(end) && isCapital(end) && !things.has(tokens[end]!.text)) end += 1;
    return end;
  };
  const isShown = (at: number): boolean => {
    if (!shown) return false;
    // "Karin" of "Karin W." is no secret, "Karin Müller" is; a noun behind it is a capital as well.
    if (tokens[at]!.text === shownFirst && !(isFollowing(at + 1) && surnames.has(tokens[at + 1]!.text))) return true;
    return isShownAt(shown, tokens, at);
  };
  const isOwn = (at: number, end: number): boolean => {
    for (let each = at; each < end; each += 1) if (own.has(tokens[each]!.text)) return true;
    return false;
  };
  /** "Unsere Praxismanagerin Frau Schneider", "an Frau Schneider", "Frau Schneider vom Empfang". */
  const isOfHouse = (from: number, end: number): boolean => {
    for (let each = from - 1; each > from - 4 && isBeside(each + 1); each -= 1) if (house.has(tokens[each]!.text)) return true;
    return (
      isBeside(end) &&
      (houseBehind.has(tokens[end]!.text) ||
        (/^(?:vom|von|aus|an|am|de|du|au|a)$/.test(tokens[end]!.text) &&
          [end + 1, end + 2].some((each) => isBeside(each) && desks.has(tokens[each]!.text))) ||
        (isBeside(end + 1) && /^(?:ist|sind|est|kann|und)$/.test(tokens[end]!.text) && isReached(end + 1)))
    );
  };
  /** "… ist unter der Nummer zu erreichen" */
  const isReached = (at: number): boolean => {
    for (let each = at; each < at + 10 && isBeside(each); each += 1)
      if (/^(?:erreichen|erreichbar|ansprechpartner(?:in)?|team|joignable|disposition|sagen|remercient)$/.test(tokens[each]!.text))
        return true;
    return false;
  };
  /** Nobody is named at the end of a text but who wrote it. */
  const isSigned = (at: number, end: number): boolean =>
    end === tokens.length && at > 0 && /\n|[\u2013\u2014]/.test(text.slice(tokens[at - 1]!.end, tokens[at]!.start));
  const push = (from: number, end: number, naming: Naming, sure: boolean): number => {
    found.push({ start: tokens[from]!.start, end: tokens[end - 1]!.end, naming, sure });
    return end;
  };

  for (let at = 0; at < tokens.length; at += 1) {
    const token = tokens[at]!;
    if (!unread.has(token.sentence) || isShown(at)) continue;
    const before = at > 0 ? tokens[at - 1]! : undefined;
    const beside = before !== undefined && isBeside(at) ? before : undefined;
    // "Fr. Oellers", "M. Garnier"
    const titled =
      before !== undefined &&
      titles.has(before.text) &&
      (before.capital || before.text.length > 5) &&
      /^\.? $/.test(text.slice(before.end, token.start));
    if (titled && token.capital && !addressees.has(token.text)) {
      const named = trade.has(token.text) ? at + 1 : at;
      if (!isCapital(named) || (named > at && !staffKnown)) continue;
      const end = nameEnd(named, 3);
      const reached = isOfHouse(at - 1, end) && !staffKnown;
      if (!isOwn(named, end) && !reached && !isSigned(at - 1, end)) push(at - 1, end, 'titled', true);
      at = end - 1;
      continue;
    }
    if (beside && trade.has(beside.text) && staffKnown && isCapital(at) && !things.has(token.text)) {
      const end = nameEnd(at, 2);
      if (!isOwn(at, end)) push(at, end, 'titled', true);
      at = end - 1;
      continue;
    }
    if (addressees.has(token.text) || (beside && (trade.has(beside.text) || places.has(beside.text)))) continue;
    const known = isFirstName(token.text);
    const end = nameEnd(at, 3);
    // "Robert-Koch-Institut"
    if (things.has(tokens[end - 1]!.text) || isOwn(at, end) || things.has(tokens[end]?.text ?? '')) continue;
    const closes = !isBeside(end) || tokens[end]!.comma;
    if (beside && !token.comma && greetings.has(beside.text) && closes) {
      // An unknown name where nothing else could stand: "Liebe Wibke, …" at the beginning of a text.
      const opening = beside.first || /^(?:geehrter?|chere?)$/.test(beside.text);
      if (
        known ||
        (opening && isCapital(at) && end === at + 1 && text.charAt(token.end) === ',' && !/(?:in|innen|heit|ung)$/.test(token.text))
      ) {
        at = push(at, end, 'greeted', true) - 1;
        continue;
      }
    }
    if (!known || !isCapital(at)) continue;
    if (beside && kin.has(beside.text) && possessive.has(tokens[at - 2]?.text ?? '')) {
      at = push(at, end, 'kin', true) - 1;
      continue;
    }
    const spoken = closes && (token.first || token.comma || (beside !== undefined && thanks.has(beside.text)));
    if (isSigned(at, end) || isOfHouse(at, end)) continue;
    if (spoken && (!token.first || isBeside(end))) at = push(at, end, 'spoken', true) - 1;
    else if (end > at + 1 && !surnames.has(token.text)) at = push(at, end, 'full', !reply || staffKnown) - 1;
    else if (staffKnown && reply) at = push(at, end, 'alone', true) - 1;
  }
  return found;
}
