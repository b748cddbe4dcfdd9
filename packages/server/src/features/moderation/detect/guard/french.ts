/** French: the main phrases, with vous and with tu. Words are folded, and an elision is one word with what follows: "n'avez". */
import type { Language } from './language.ts';
import { wordsOf, type Classes } from './pattern.ts';

const elided = /^(?:[cdjlmnst]|qu)'/;
const plain = (word: string): string => word.replace(elided, '');

const careNouns = /*#__PURE__*/ wordsOf(`extraction extractions couronne couronnes operation operations chirurgie intervention diagnostic
  ordonnance ordonnances traitement traitements soin soins implant implants prothese protheses plombage plombages dent dents molaire
  devitalisation detartrage blanchiment gouttiere appareil bridge facette facettes carie caries gencive gencives abces analyse analyses
  bilan radio radios radiographie irm scanner echographie biopsie mammographie coloscopie frottis resultat resultats prescription
  medicament medicaments comprimes antibiotique antibiotiques cortisone piqure injection injections vaccin vaccination anesthesie
  douleur douleurs infection maladie genou genoux hanche dos epaule pied pieds main mains jambe bras oeil yeux oreille oreilles peau coeur
  foie thyroide ventre machoire grossesse accouchement cesarienne cancer tumeur diabete depression anxiete allergie cicatrice
  cicatrisation plaie fracture entorse tension glycemie cholesterol seance seances reeducation kinesitherapie lentilles lunettes vue
  insuline platre attelle symptomes pathologie poids hypertension asthme migraine migraines eczema grain examen examens prise therapie dentier empreinte nausees gouttes fievre toux
  parodontite gingivite otite sinusite bronchite cystite tendinite arthrose arthrite phlebite conjonctivite mycose thrombose scoliose
  chimiotherapie sevrage fausse-couche rage racine canal`);
const moneyNouns = /*#__PURE__*/ wordsOf(`facture factures mutuelle assurance assureur solde devis paiement paiements reglement acompte
  cheque remboursement remboursements dette dettes impaye impayes echeance echeances mensualite mensualites caisse cotisation
  complementaire`);

/** What is said of a review and its writing. */
const ofReviews =
  /*#__PURE__*/ wordsOf(`repondu ecrit lu contacte envoye decu decus decue compris remercie invite entendu deplu laisse laissee
  demande adresse publie note mentionne pris partage apprecie aime ressenti vecu trouve evoque exprime signale souligne pose eu pu
  evalue attribue poste decrit rencontre su donne convaincu satisfait invitons toute toutes cette comme notre votre meme
  contrarie blesse surpris choque motive encourage accorde consacre redige propose ete plu amene pousse derange gene inquiete fait touche aide permis`);
const participle = /[a-z]{2}(?:e|ee|es|ees|i|ie|is|ise|it|ite|u|ue|us|ert|erte|eint|aint|rit)$/;

const classes: Classes = {
  /** Stands behind avoir, so most of what ends like a participle is one. */
  participe: (word) => participle.test(word) && !ofReviews.has(word),
  vous: wordsOf('vous tu'),
  votre: wordsOf('votre vos ton ta tes'),
  notre: wordsOf('notre nos mon ma mes'),
  nous: wordsOf('nous je on'),
  break: wordsOf(`le la les un une des du de au aux et ou mais que qui dont ou si comme dans en sur avec pour par sans chez a est sont etait
    ete ne pas nous vous je on il elle ils elles notre nos votre vos`),
  soin: (word) => careNouns.has(plain(word)),
  argent: (word) => moneyNouns.has(plain(word)),
  /** Being here; "rendez-vous" is two words. */
  venue: wordsOf('visite visites rendez rdv consultation consultations passage sejour venue hospitalisation'),
  venu: wordsOf(`venu venue venus venues passe passee arrive arrivee parti partie reparti repartie sorti sortie presente presentee`),
  dossier: wordsOf('dossier dossiers fiche fiches'),
  archives: wordsOf(`archives archive registre registres dossiers dossier fichier fichiers fiches agenda notes systeme logiciel planning`),
  eu: wordsOf("avez n'avez aviez n'aviez ayez n'ayez as n'as avais n'avais"),
  etes: wordsOf("etes n'etes etiez n'etiez soyez es n'es etais n'etais"),
  a: wordsOf("ai j'ai avons a ont n'avons n'ai n'a l'avons l'ai l'a avions avait"),
  /** What is done to or for a patient. */
  soigne: wordsOf(`soigne soignee traite traitee opere operee recu recue explique expliquee expliques prevenu prevenue rappele rappelee
    propose proposee prescrit prescrite pose posee arrache arrachee examine examinee informe informee averti avertie conseille
    conseillee accueilli accueillie retire retiree extrait extraite remis remise montre montree vu vue suivi suivie rembourse remboursee
    facture facturee recommande injecte vaccine vaccinee hospitalise hospitalisee pris prise donne donnee delivre delivree fait dit`),
  /** What a patient did. */
  signe: wordsOf(`signe signee paye payee regle reglee refuse refusee annule annulee attendu manque manquee accepte acceptee recu oublie
    oubliee quitte confirme confirmee telephone consulte insiste honore patiente repris eu valide validee appele decommande
    rate loupe crie hurle exige insulte menace prevenu reserve rempli promis voulu quitte recue bu mange fume suivi interrompu`),
  jour: wordsOf('lundi mardi mercredi jeudi vendredi samedi dimanche'),
  mois: wordsOf('janvier fevrier mars avril mai juin juillet aout septembre octobre novembre decembre'),
  imparfait: (word) => word.length > 5 && /(?:ait|aient)$/.test(word) && word !== 'parfait' && word !== 'souhait',
  zahl: (word) => /^(?:\d{1,2}|1er)$/.test(word),
  dernier: wordsOf('dernier derniere derniers dernieres precedent precedente passe passee'),
  temps: wordsOf('lundi mardi mercredi jeudi vendredi samedi dimanche semaine mois an annee fois ete hiver printemps automne'),
  kin: wordsOf(`fils fille filles mari femme epouse epoux mere pere parents enfant enfants bebe frere soeur mamie papi maman papa grand
    belle beau compagnon compagne conjoint conjointe petit petite petits`),
  avocat: wordsOf('avocat avocate avocats avocates huissier juriste juristes'),
};

export const french: Language = {
  rulesOnly: true,
  classes,
  anybody: wordsOf("si s'il s'ils chaque quiconque patients patientes personnes quelqu'un ceux celles celui"),
  rules: [
    {
      kind: 'relationship',
      where: 'both',
      general: true,
      patterns: `
        <votre> <dernier>|premiere|premier|recente|recent ~1 <venue>|controle|bilan
        derniere|premiere fois que|ou <vous>
        comme <nous> <vous> <a> ..3 <soigne>
        <vous> <etes> ..3 venu|venue|venus|passe|passee nous|au|chez|me|dans|a|pour|hier|avec|en|sans|le
        <vous> <eu> ..3 ete ~1 patient|patiente|client|cliente|soigne|soignee|suivi|suivie|traite|traitee
        <vous> <etes> ..4 patient|patiente de|du|chez|dans|depuis|ici
        <vous> <etes> ~2 notre|un|une ~1 patient|patiente !comme
        <vous> <etes> ..2 suivi|suivie|soigne|soignee|inscrit|inscrite ..2 chez|ici|notre|nous
        <nous> <vous> <a> ..3 <soigne>
        <nous> <a> ..2 <soigne> <votre> ~1 <soin>|<dossier>
        merci|remercions|remercie ..4 <votre> ~1 visite|venue|passage|fidelite|sejour !sur
        merci|remercions|remercie ..2 d'avoir|d'etre choisi|venu|venue|venus|passe|passee|confie
        <vous> <eu> choisi ~1 notre|nos|nous|mon
        <votre> confiance en|envers|dans nos|notre|nous|mes
        <notre> ~1 <archives> montrent|montre|indiquent|indique|disent|dit|prouvent|prouve|confirment|confirme|attestent|contredisent|
          mentionnent|mentionne|revelent|contiennent|n'indiquent|sont
        d'apres|selon <notre>|le|les|<votre> ~1 <archives>
        aucune|aucun|pas|nulle ~1 trace|dossier|mention de|a vous|votre|ce|toi
        aucun|aucune|pas patient|patiente|rendez|rdv ..1 a|de|sous|avec|au ce|votre|nom
        regarde|consulte|verifie|relu|ouvert|vu|lu|repris|examine ..1 <votre> ~1 <dossier>
        <votre> <dossier> ..1 indique|montre|dit|mentionne|confirme|prouve
        <nous> vous|te connaissons|connais
        <vous> nous|me connaissez|connais
        en tant que|qu' <votre> ~1 medecin|medecins|dentiste|dentistes|chirurgien|therapeute|sage|soignants|praticien
        comme convenu|discute
        <votre> ~1 visite|venue|passage|consultation de|du|en|le <mois>|<jour>|<zahl>|<dernier>
        <votre> rendez vous de|du|en|le <mois>|<jour>|<zahl>|<dernier>
        <nous> <vous> suivons|soignons|traitons|accompagnons|suis|soigne ..2 depuis
        <vous> venez|viens ..4 depuis|regulierement|toujours
        <a> passe|pris|consacre|reserve|garde|bloque ..4 avec|pour vous|toi
        personne|aucun|aucune|pas ..2 de|a|sous|avec ce|votre nom
        <nous> ..1 souvenons|souviens ~1 de vous|toi`,
    },
    {
      // Said whatever stands before: "if you had come on time" tells that somebody did not.
      kind: 'relationship',
      where: 'both',
      patterns: `
        si <vous> aviez|etiez|avais|etais ~1 venu|venue|arrive|arrivee|prevenu|annule|appele|suivi|pris|dit|ecoute|porte`,
    },
    {
      kind: 'relationship',
      where: 'reply',
      general: true,
      patterns: `
        <votre> ~2 <venue> !sur
        <votre> ~1 <dossier>
        <vous> <etes> ..3 <venu>
        <nous> <vous> avons|ai|a|avions|l'avons|les bien|deja|toujours|tous|tout|pourtant|meme|longuement? <participe>
        <vous> <eu> pas|jamais|rien|deja|bien|pourtant|toujours|vous|meme|plus|tout|clairement? <participe> !temps
        <vous> <eu> donne <votre> ~1 accord|consentement
        <vous> auriez|n'auriez|auriez ~1 pu|du|<participe>
        a votre|ton nom
        <vous> <eu> ..2 rendez|rdv
        <vous> vous|t' etes|es ..3 presente|presentee|plaint|plainte
        dans <votre> cas
        portant|sous votre|ton nom
        vous accueillir|recevoir ..2 nouveau|bientot|encore
        vous a|ont ~1 <participe>
        discute|convenu|evoque|parle ..1 avec vous
        annees|d'annees ..1 chez|avec|dans nous|notre
        <vous> a|ont|avait ..3 <soigne>
        <vous> etiez|aviez|vouliez|disiez|sembliez|deviez|veniez|paraissiez|refusiez|teniez|preferiez|demandiez|insistiez|souffriez|n'etiez|n'aviez
        de|a vous revoir
        quand|lorsque|pendant <vous> <etes>|<eu> ..2 la|ici|chez|au|<venu>|<signe>
        ne|n'avons ..2 connaissons|vu vous|jamais ..1 vous`,
    },
    {
      kind: 'person',
      where: 'reply',
      general: true,
      patterns: `
        <votre> ~1 <kin>
        maman|papa|mamie|papi`,
    },
    {
      kind: 'treatment',
      where: 'reply',
      general: true,
      patterns: `
        <votre> ~2 <soin>
        a|n'a|ont|n'ont ..6 chez|sur vous|toi
        sans la|le|les|cette|ce ~1 <soin> ..5 vous|tu
        la|le|les|cette|ce|ces ~1 <soin> que|qu'on nous|on|vous|je|a`,
    },
    {
      kind: 'payment',
      where: 'reply',
      general: true,
      patterns: `
        <votre> ~2 <argent>
        <votre> compte
        frais|lettre de relance|rejet|recouvrement
        recouvrement|contentieux
        versement|paiement|reglement|cheque|acompte ..7 votre|vous
        nous devez|dois
        <vous> devez encore|toujours ..3 euros|somme|argent
        facture|factures|solde|somme|montant ~2 impayee|impayees|impaye|due|du
        la mutuelle|caisse|secu a|n'a|refuse|avait|ne
        l'assurance|l'assureur a|n'a|refuse|avait|ne`,
    },
    {
      kind: 'visit_date',
      where: 'reply',
      general: true,
      patterns: `
        le|du|ce <jour>? <zahl> <mois> ..6 vous|tu
        le|du <jour>|<zahl> ..6 <vous> etiez|etes|aviez|n'aviez|n'etiez|n'etes|etais
        <vous> <etes>|<eu> ..5 le <zahl>|<jour>
        <temps> <dernier> ..9 vous|tu
        <vous> <etes>|<eu> ..6 <temps> <dernier>
        en <mois> ..4 vous <imparfait>|etiez|aviez
        hier|avant-hier ..5 vous|tu
        <vous> <etes>|<eu> ..4 hier
        il y a ..2 jours|semaines|mois|ans ..3 vous|tu`,
    },
    {
      kind: 'threat',
      where: 'both',
      patterns: `
        <notre> ~1 <avocat>
        porterons|portons|deposerons|deposons|porterai|deposerai ~2 plainte
        allons|vais|comptons|pourrions|contraints|obliges|forces|reservons|hesiterons ..4 porter|deposer|poursuivre ~1 plainte|vous|en
        plainte ..1 sera|est|a deposee|ete
        <nous> vous ~1 poursuivrons|poursuivre|attaquerons|attaquer|denoncerons
        serons|sommes|verrons|voyons ~1 contraints|obliges|forces
        <nous> savons|sais ~1 qui|ou <vous>
        <vous> entendrez|recevrez ..4 <avocat>|tribunal
        <vous> allez ..1 regretter
        rendez au tribunal`,
    },
    {
      kind: 'threat',
      where: 'reply',
      patterns: `
        <avocat>
        diffamation|diffamatoire|diffamatoires|calomnie|calomnies|calomnieux|injure|injures|tribunal|tribunaux|poursuites|police
        action|actions|suites|voie|mesures|demarches|poursuite ~1 en|judiciaire|judiciaires|legale|legales|juridique|juridiques justice
        actions|suites|voie|mesures|demarches|consequences|poursuite judiciaire|judiciaires|legales|legale|juridiques|penales
        action|agir|agirons|attaquer|poursuivre en justice
        mise en demeure
        retirez|supprimez|effacez|modifiez|corrigez|retire|supprime|efface ~1 votre|ton|cet|ce|cette|ces|le|l'avis|immediatement|vos
        prions|demandons|exigeons|sommons ..2 retirer|supprimer|effacer|modifier
        faute de quoi|suppression
        sinon ~1 nous|notre|on|je|vous
        porter|deposer|porte|depose plainte contre|pour
        <votre> employeur|patron|adresse|identite`,
    },
  ],
};
