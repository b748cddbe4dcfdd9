/** German: the main phrases, with Sie and with du. Words are folded: ä is a, so "wären" is "waren"; ß stays. */
import type { Language } from './language.ts';
import { wordsOf, type Classes } from './pattern.ts';
import { germanMonth } from './tokens.ts';

/** By their ends, as compounds are made: Zahnreinigung, Kontrolluntersuchung, Zusatzversicherung. */
const careEnding =
  /(?:behandlung|untersuchung|reinigung|operation|therapie|diagnose|befund|fullung|krone|brucke|implantat|prothese|spange|schiene|spritze|impfung|narkose|betaubung|schmerz|entzundung|erkrankung|krankheit|rontgenbild|werte|rezept|tablette|itis|arthrose|thrombose|medikament|bruch|verletzung|uberweisung|schwangerschaft|zahn|zahne|blutdruck|spiegelung|eingriff)(?:e|n|en|s|es)?$/;
const moneyEnding = /(?:rechnung|versicherung|kasse|zahlung|eigenanteil|kostenplan|kostenvoranschlag|erstattung)(?:en|n|s)?$/;
const visitEnding = /(?:termin|sprechstunde)(?:e|n|en|s|es)?$/;

const classes: Classes = {
  sie: wordsOf('sie du'),
  /** You, to whom or with whom something is done. */
  ihnen: wordsOf('sie ihnen dir dich euch'),
  ihr: wordsOf(`ihr ihre ihrem ihren ihrer ihres dein deine deinem deinen deiner deines eure eurem euren eurer`),
  unser: wordsOf('unser unsere unserem unseren unserer unseres mein meine meinem meinen meiner'),
  wir: wordsOf('wir ich'),
  war: wordsOf('waren warst'),
  hat: wordsOf('haben hast hatten hattest sind bist waren warst mussten musstest'),
  break: wordsOf(`der die das den dem des ein eine einen einem einer und oder aber sondern denn weil dass wenn ob als wie in im an am auf
    aus bei mit nach seit von vom zu zum zur fur uber unter vor um durch gegen ohne ist sind war waren hat haben wird werden wurde wurden
    kann konnen nicht nie wir ich sie er es uns ihnen unser unsere unserer bitte danke dank`),
  /** What is "yours" of these is health information. */
  pflege: (word) => careNouns.has(word) || careEnding.test(word),
  geld: (word) => moneyNouns.has(word) || moneyEnding.test(word),
  termin: (word) => visitEnding.test(word),
  akten: wordsOf(`akte akten patientenakte patientenakten unterlagen kartei patientenkartei aufzeichnungen dokumentation datei daten system
    terminkalender kalender praxissoftware karteikarte protokoll terminbuch archiv`),
  patient: wordsOf('patient patientin patienten patientinnen kunde kundin'),
  /** What is done to or for a patient, as it ends a sentence. */
  getan: wordsOf(`behandelt mitbehandelt untersucht operiert versorgt betreut erklart aufgeklart angerufen gegeben verschrieben entfernt
    gezogen angeboten empfohlen eingesetzt geraten bestellt einbestellt erinnert beraten gesagt mitgeteilt gewarnt uberwiesen drangenommen
    aufgenommen empfangen eingeschoben dazwischengeschoben entlassen gespritzt geimpft gerontgt genaht hingewiesen gesehen
    begleitet entbunden geholfen abgesagt ausgestellt abgenommen krankgeschrieben verabreicht gelegt gebohrt vorgeschlagen besprochen
    vorgezogen angenommen gezeigt festgestellt gefunden gewirkt gesetzt ausgehandigt gemessen`),
  /** Any participle that ends the sentence, but what is said of a review and its writing. */
  partizip: (word) => participle.test(word) && !ofReviews.has(word),
  /** What a patient did. */
  kam: wordsOf(`unterschrieben unterzeichnet abgesagt gewartet verpasst versaumt abgelehnt gekommen erschienen angerufen gegangen verlassen
    zugestimmt bekommen verweigert geweigert eingewilligt gesessen warten verspatet zugespat abgebrochen eingelost abgeholt
    mitgebracht gebraucht bestatigt gelacht gelobt gewollt verlangt gefordert gebeten vereinbart gebucht ausgefullt
    verschwiegen versichert beleidigt beschimpft angeschrien bedroht eingenommen getragen befolgt geraucht gegessen gestrichen`),
  /** The same in the simple past, and of the reader only. */
  tat: wordsOf(`standen saßen lagen sahen bekamen gaben trugen fuhren verließen verliessen sprachen schrien schwiegen tranken aßen
    blieben fielen logen versprachen begannen wollten meinten wirkten schienen verlangten lachten brauchten beschwerten bedankten klagten litten nahmen baten brachten
    kamen kamst erschienen riefen gingen sassen weigerten lehnten unterschrieben verpassten warteten hattest warst`),
  /** As somebody was here. */
  hier: wordsOf(`waren warst gewesen gekommen behandelt untersucht operiert aufgehoben gefuhlt wohlgefuhlt wohlfuhlen versorgt betreut
    empfangen gewartet entbunden eingeliefert vorgestellt aufgenommen kamen kamst sassen gelegen gefallen`),
  tag: wordsOf('montag dienstag mittwoch donnerstag freitag samstag sonnabend sonntag'),
  monat: germanMonth,
  zahl: (word) => /^\d{1,2}$/.test(word),
  letzte: wordsOf('letzte letzten letztem letzter letztes vorige vorigen vergangene vergangenen vergangenem'),
  zeit: wordsOf(`tag tage tagen woche wochen monat monate monaten jahr jahre jahren mal montag dienstag mittwoch donnerstag freitag samstag
    sonntag januar februar marz april mai juni juli august september oktober november dezember fruhjahr sommer herbst winter`),
  kin: wordsOf(`sohn sohne sohnes tochter mann mannes frau ehemann ehefrau mutter vater eltern kind kindes kinder bruder schwester oma opa
    grossmutter großmutter grossvater großvater enkel enkelin partner partnerin lebensgefahrte schwiegermutter schwiegervater mama papa
    baby kleiner kleine kleinen`),
  anwalt: wordsOf(`anwalt anwalte anwalten anwaltin anwalts rechtsanwalt rechtsanwalte rechtsanwaltin rechtsanwalts rechtsabteilung
    anwaltskanzlei kanzlei jurist juristen juristin`),
};

const participle =
  /^(?:(?:ab|an|auf|aus|bei|durch|ein|fest|heim|her|hin|los|mit|nach|um|vor|weg|weiter|zu|zuruck|zusammen)?ge[a-zß]{2,}(?:t|en)|(?:be|er|ver|ent|zer|emp|uber|unter)[a-zß]{3,}t|[a-zß]{2,}iert|verlassen|bekommen|erhalten|unterschrieben|verschrieben|vergessen|verloren|begonnen|vernommen|entlassen)$/;
const ofReviews =
  /*#__PURE__*/ wordsOf(`geschrieben gelesen bewertet erwahnt genommen geargert verargert enttauscht gemacht geteilt mitgeteilt
  geschildert angesprochen erwartet gewunscht gefallen gefragt genannt vergeben gegeben erhofft gedacht gemeint gestellt verdient bedankt
  investiert entschuldigt erlebt gefunden gehabt geantwortet beantwortet kontaktiert uberzeugt gefreut geholfen verletzt veroffentlicht
  geaußert geaussert formuliert notiert weitergegeben aufgefallen bereit bericht bekannt bestimmt bewusst gesamt gewicht gesicht gebiet
  gericht gerat gewalt gehen geben gehoren gelten genießen gewinnen gegangen gerecht geschenkt gesendet zugesendet gelobt begeistert
  verstandigt beunruhigt beschert gekostet berechtigt geeignet unterstutzt gelegenheit geschaft geschickt gegen genugen uberrascht`);
const careNouns = /*#__PURE__*/ wordsOf(`op ops mrt ct ultraschall ekg rontgen blutbild labor laborergebnis laborergebnisse ergebnis
  ergebnisse wurzel zahnfleisch kiefer gebiss knie hufte rucken schulter fuss fuß fusse hand arm bein auge augen ohr ohren haut herz magen
  darm leber niere nieren schilddruse blut urin krebs tumor diabetes depression depressionen allergie asthma migraine geburt kaiserschnitt
  medikation antibiotikum antibiotika insulin cortison attest heilung heilungsverlauf wunde narbe naht faden gips symptome loch karies
  parodontose parodontitis brille linsen sehstarke horgerat sitzung sitzungen abstrich gewebeprobe biopsie anamnese medizin dosis
  zahnstein mandeln psyche zahnersatz abdruck ubelkeit tropfen salbe husten fieber infektion inlay veneers`);
const moneyNouns = /*#__PURE__*/ wordsOf(`rate raten zuzahlung konto zahlungen mahnung mahnungen schulden beihilfe honorar kreditkarte
  bankverbindung ratenplan selbstbehalt beihilfestelle mahngebuhr mahngebuhren inkasso kostenubernahme kostenzusage`);

export const german: Language = {
  rulesOnly: true,
  classes,
  anybody: wordsOf(`wenn falls sofern ob wer jeder jede jedem jeden jedes niemand niemanden niemandem jemand jemanden patienten patientinnen
    menschen personen sobald egal`),
  rules: [
    {
      kind: 'relationship',
      where: 'both',
      general: true,
      patterns: `
        <sie> <war> ..5 bei uns|mir
        <war> <sie> ..5 bei uns|mir
        <sie> ..5 bei uns|mir ..5 <hier>
        <sie> <hat> ..6 in unserer|unserem ..3 <hier>|<getan>
        <sie> in unserer|unserem ..3 <hier>|<getan>
        als <sie> ..5 <hier>
        <sie> <hat>|sind ..5 <patient> !nicht
        <hat>|sind <sie> ..5 <patient>
        als|sind|bist|seid ~1 <unser> ~1 patient|patientin
        als langjahriger|langjahrige|treue|treuer patient|patientin
        <wir> ~1 <ihnen> ..7 <getan>
        <wir> ..1 habe|haben|hatten <ihnen> ..7 <getan>
        <ihnen> ja|doch|bereits|schon ..5 <getan>
        <ihnen> wurde|wurden ..5 <getan>
        wurde|wurden <ihnen> ..5 <getan>
        <sie> wurden|wurdest ..6 <getan>
        <ihr> <letzte>|heutigen|gestrigen|ersten|jungsten ~1 <termin>|besuch|aufenthalt|untersuchung|behandlung|kontrolle
        bei|wahrend <ihr> ~1 besuch|aufenthalt !auf
        fur <ihr> ~1 besuch|aufenthalt|treue !auf
        als <ihr> ~1 arzt|arzte|arztin|zahnarzt|zahnarzte|zahnarztin|hausarzt|hausarzte|hausarztin|therapeut|therapeutin|hebamme|praxis
        <sie> kennen|kennst uns|mich
        <ihr> ~1 besuch|aufenthalt|<termin> im|am|vom <monat>|<tag>|<zahl>
        wie ..2 besprochen|vereinbart|abgemacht
        <ihr> ~1 vertrauen in <unser>|uns
        danke|dank|freut|schon|bedanken ..5 <sie> ..5 besucht|gewahlt|entschieden|anvertraut|ausgesucht|gekommen|vertraut
        <unser> ~1 <akten> zeigen|zeigt|belegen|belegt|sagen|sagt|besagen|beweisen|beweist|bestatigen|bestatigt|ergeben|ergibt|weisen|weist|
          dokumentieren|widerlegen|widersprechen|verzeichnen|verzeichnet|stimmen|enthalt|enthalten|sprechen|spricht
        laut|gemass|nach <unser>|<ihr>|der|den ~1 <akten>
        aus <unser>|<ihr>|der|den ~1 <akten> geht|ergibt|wissen
        in <ihr> ~1 <akten> ..2 gesehen|geschaut|nachgesehen|nachgeschaut|geblickt|gelesen|steht|stehen|nachgelesen
        <ihr> ~1 <akten> ..2 angesehen|angeschaut|gepruft|gelesen|durchgesehen|durchgelesen
        in <unser>|den|der ~1 <akten> ..4 finden|gefunden|auffindbar|vermerkt|gefuhrt|verzeichnet|nachgesehen|steht
        <wir> kenne|kennen <sie>|dich
        <wir> erinnere|erinnern ..2 an <sie>|dich
        <sie> sind|waren|bist|ist uns|mir ..2 bekannt
        seit ..3 <sie> bei uns|mir
        <sie> ~3 seit ..4 zu|bei|von uns|mir|unserer
        <wir> begleite|begleiten|betreue|betreuen|behandle|behandeln|versorgen|kennen <sie> ..4 seit
        bei|nach|vor <ihr> ~1 <pflege>|<termin>|besuch am|im|vom|letzten|letzte|neulich|vorige <tag>|<zahl>|<monat>|<zeit>|habe|haben
        bei ihnen|dir ..4 <getan>`,
    },
    {
      // Said whatever stands before: "if you had come on time" tells that somebody did not.
      kind: 'relationship',
      where: 'both',
      patterns: `
        wenn <sie> ..5 gekommen|erschienen|abgesagt|angerufen|gesagt|gewartet|eingenommen|getragen waren|warst|hatten|hattest
        niemand|niemanden|kein|keinen|keine ..2 mit|unter|namens <ihr>|diesem|dem ~1 namen|daten
        eintrag|akte|termin|unterlagen zu|fur|von|uber ihnen|dir|sie|dich
        zu|uber ihnen|dir|sie|dich ..1 gefunden|vor|vorliegen
        kein|keinen|keine patient|patienten|patientin|termin|akte mit|unter|von|namens diesem|dem|diesen|ihrem|ihnen`,
    },
    {
      kind: 'relationship',
      where: 'reply',
      general: true,
      patterns: `
        <ihr> ~2 <termin>
        <ihr> ~1 <akten>
        <ihr> ~1 besuch|aufenthalt war|hat|dauerte|verlief|ist|liegt
        nach|seit|von|zu|wegen <ihr> ~1 besuch|aufenthalt !auf
        in <ihr> fall
        mit|unter <ihr> namen
        <sie> ..4 wieder|bald ..4 begrußen|begrussen|wiederzusehen
        hat|habe <ihnen> ..6 <partizip>
        mit|von ihnen|dir ..4 besprochen|vereinbart|abgesprochen|abgestimmt|gedacht
        <sie> wurden|wurdest|sind|waren ..7 <partizip>
        jahren in|bei unserer|uns
        <wir> haben|habe|hatten|mussten|konnten ..2 <ihnen> ..7 <partizip>
        <wir> <ihnen> ..7 <partizip> haben|habe|hatten|mussten|konnten
        haben|habe|hatten <wir> <ihnen> ..7 <partizip>
        <sie> <hat> ..8 <partizip>
        <hat> <sie> ..8 <partizip>
        <sie> ..7 <partizip> haben|hatten|sind|waren|hast|bist
        hat|haben|musste|mussten|war|waren|wurde|wurden|ist ..1 bei ihnen|dir ..5 <partizip>|genommen|gemacht|gefunden
        <sie> <hat> ..8 <kam>
        <hat> <sie> ..8 <kam>
        die|der|den|das <sie> ..2 bekommen|erhalten haben
        <sie> <tat>
        kamen|kamst|erschienen|gingen|weigerten|sassen|warteten|wollten|verlangten <sie>
        zeit|stunde|termin ..2 fur <sie> ..2 genommen|reserviert|freigehalten|gehabt
        hat|war|wurde|haben|ist ~1 bei ihnen|dir ..4 <getan>|<hier>
        <sie> hatten|haben|hattest|hast|bekamen|erhielten ~3 <termin>
        <sie> hatten|haben|hattest ein|einen|keinen ~1 <termin>
        bei <ihnen> wurde|war|lag|hat|haben|stellten|fand|fanden
        <wir> sehen <sie>|uns ..3 wieder|kontrolle|<termin>`,
    },
    {
      kind: 'person',
      where: 'reply',
      general: true,
      patterns: `
        <ihr> ~1 <kin>
        mama|papa|oma|opa`,
    },
    {
      kind: 'treatment',
      where: 'reply',
      general: true,
      patterns: `
        <ihr> ~2 <pflege>
        der|die|das|den|dem ~1 <pflege> die|der|das|den|welche wir|sie|ich|ihnen
        <wir> ..3 <ihnen> ~1 ein|eine|einen|die|das|den|zwei|drei|keine|kein ~1 <pflege>
        ohne die|den|das|der ~1 <pflege> ..2 <sie>
        die|der|das ~1 <pflege> hat|war|wurde|verlief|hielt|sass ..4 <ihnen>
        mit|nach|bei der|die|den|dem ~1 <pflege> ..2 zufrieden|glucklich sind|waren|bist`,
    },
    {
      kind: 'payment',
      where: 'reply',
      general: true,
      patterns: `
        <ihr> ~2 <geld> !kann|berat|hilft|informiert
        <sie> schulden|schuldest|schuldeten uns
        <sie> <hat> ..6 bezahlt|gezahlt|uberwiesen|beglichen
        <hat> <sie> ..6 bezahlt|gezahlt|uberwiesen|beglichen
        die|eine|der|noch offene|offenen|ausstehende|unbezahlte|unbezahlten rechnung|betrag|summe|forderung
        die kasse|krankenkasse|versicherung|zusatzversicherung ..1 hat|hatte|wollte|lehnte|zahlte|verweigerte|ubernahm
        zahlung|rate|uberweisung|betrag ..6 von|durch <ihnen>
        <ihnen> ..4 erstattet|zuruckgezahlt|berechnet|zuruckerstattet|gutgeschrieben|zuruckuberwiesen`,
    },
    {
      kind: 'visit_date',
      where: 'reply',
      general: true,
      patterns: `
        am|vom <tag>|<zahl> ..7 <tat> <sie>
        am|vom <tag>|<zahl> ..7 waren|warst|kamen|hatten|haben|hast|sind|wurden|mussten <sie> !die
        <sie> waren|warst|kamen|kamst|hatten|sind|wurden ..3 am|vom|im <tag>|<zahl>|<monat>
        <letzte> <zeit> ..5 <sie>
        <sie> !uns ..5 <letzte> <zeit>
        <sie> !uns ..4 gestern|vorgestern
        gestern|vorgestern ..4 <sie>
        im <monat> war|waren|haben|hatten|wurde|sind ..2 <ihnen> !die
        vor ~2 tagen|wochen|monaten|jahren ..5 <ihnen>`,
    },
    {
      kind: 'threat',
      where: 'both',
      patterns: `
        <unser> ~1 <anwalt>
        erstatten|erstatte|stellen ..3 anzeige|strafanzeige|strafantrag
        anzeige|strafanzeige ..2 erstatten|erstattet|stellen|gestellt gegen|werden|haben
        zeigen|zeige wir|ich sie|dich ..2 an
        <wir> verklage|verklagen
        <wir> ..4 sie|dich ..3 verklagen|anzeigen
        <wir> ..4 rechtlich|juristisch|gerichtlich|anwaltlich
        rechtliche|rechtlichen|juristische|gerichtliche ~1 schritte|schritten|massnahmen|maßnahmen|konsequenzen gegen|einleiten|ein|vor
        sehen|sehe uns|mich ..2 gezwungen
        sehen uns vor gericht
        <wir> wissen|weiss|weiß ~1 wer|wo <sie>
        <sie> horen|werden ..4 <anwalt>|bereuen
        hausverbot`,
    },
    {
      kind: 'threat',
      where: 'reply',
      patterns: `
        <anwalt>
        klage|anzeige|strafanzeige|verklagen|verleumdung|verleumderisch|rufschadigung|rufschadigend|nachrede|geschaftsschadigend|
          schadensersatz|schadenersatz|unterlassung|unterlassungserklarung|abmahnung|abmahnen|strafbar|staatsanwaltschaft|polizei|gericht
        rechtliche|rechtlichen|juristische|juristischen|gerichtliche|rechtlicher ~1 schritte|schritten|massnahmen|maßnahmen|konsequenzen|
          folgen|mittel
        rechtliches|juristisches nachspiel
        losche|loschen|entferne|entfernen|andere|andern|korrigieren|widerrufen|uberarbeiten <sie> ~2 diese|diesen|ihre|die|den|das|deine
        losche|entferne|andere|loschst diese|diesen|deine|die|den
        nimm|nehmen|ziehen|zieh <sie>? ..4 zuruck
        fordern|verlangen|bitten ..3 loschung|loschen|entfernen
        sonst|andernfalls|ansonsten ..1 erstatten|mussen|gehen|schalten|melden|veroffentlichen|sehen|werden|wird wir|ich
        <ihr> arbeitgeber|chef|chefin|wohnadresse|adresse|identitat|ip
        <sie> werden das|es|noch ~1 bereuen`,
    },
  ],
};
