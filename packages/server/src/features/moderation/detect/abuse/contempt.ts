/**
 * What hate says of a whole group, as one list of ideas: what has a word in one language has one in the others. A word is written in its
 * plainest form and stands for all its inflections; `=` behind it keeps it as it is. Fits a plural subject only with "are" between: alone
 * most of these words mean things.
 */
export const contemptLanguages = ['en', 'de', 'fr', 'es', 'pt'] as const;
export type ContemptLanguage = (typeof contemptLanguages)[number];

type Idea = Readonly<Record<ContemptLanguage, string>>;

const ideas: Readonly<Record<string, Idea>> = {
  dirty: {
    en: 'dirty filthy unclean unwashed grubby smelly stinky stinking unhygienic',
    de: 'dreckig schmutzig verdreckt versifft ungewaschen stinkend',
    fr: 'sale crasseux malpropre puant degueulasse',
    es: 'sucio mugriento guarro cochino apestoso cerdo marrano',
    pt: 'sujo imundo porco fedorento fedido',
  },
  lazy: {
    en: 'lazy idle workshy layabout+ slacker+',
    de: 'faul arbeitsscheu stinkfaul faulenzer= faulpelze=',
    fr: 'paresseux faineant feignant flemmard',
    es: 'vago holgazan perezoso gandul haragan flojo',
    pt: 'preguicoso vagabundo mandriao malandro',
  },
  greedy: {
    en: 'greedy stingy miserly grasping moneygrubbing miser+',
    de: 'gierig geldgierig geizig habgierig raffgierig',
    fr: 'avare cupide radin avide rapace',
    es: 'codicioso avaro tacano avaricioso usurero avariento',
    pt: 'ganancioso avarento avaro mesquinho sovina',
  },
  dishonest: {
    en: 'liar+ cheat+ cheater+ swindler+ fraudster+ crook+ scammer+ dishonest deceitful sneaky crooked untrustworthy cunning',
    de: 'verlogen hinterhaltig hinterlistig unehrlich lugner= betruger= gauner= heuchler=',
    fr: 'menteur escroc tricheur malhonnete fourbe hypocrite arnaqueur',
    es: 'mentiroso tramposo estafador deshonesto traicionero traidor embustero',
    pt: 'mentiroso trapaceiro desonesto vigarista traicoeiro traidor',
  },
  thieving: {
    en: 'thief+ robber+ burglar+ pickpocket+ thieving looter+',
    de: 'dieb= diebe= rauber= langfinger=',
    fr: 'voleur voyou cambrioleur',
    es: 'ladron ratero carterista',
    pt: 'ladrao ladra gatuno larapio',
  },
  criminal: {
    en: 'criminal+ rapist+ murderer+ terrorist+ gangster+ thug+ savage+ killer+ molester+ pedophile+ paedophile+ violent dangerous',
    de: `kriminell verbrecher= vergewaltiger= morder= terrorist= terroristen= gewalttatig gefahrlich kinderschander= messerstecher=
      wilde= gewalttater=`,
    fr: 'criminel violeur terroriste assassin delinquant violent dangereux pedophile sauvage racaille',
    es: 'criminal delincuente violador terrorista asesino violento peligroso pedofilo salvaje',
    pt: 'criminoso bandido estuprador violador terrorista assassino violento perigoso pedofilo selvagem marginal marginais=',
  },
  parasites: {
    en: 'parasite+ leech+ scrounger+ freeloader+ sponger+ bloodsucker+ burden drain moocher+',
    de: 'parasit= parasiten= schmarotzer= sozialschmarotzer= blutsauger= belastung= last= sozialschmarotzern=',
    fr: 'parasite profiteur sangsue fardeau assiste',
    es: 'parasito sanguijuela aprovechado chupasangre carga lastre gorron',
    pt: 'parasita sanguessuga aproveitador fardo encostado',
  },
  freaks: {
    en: 'freak+ weirdo+ pervert+ perverted deviant+ degenerate+ monster+ abomination+ unnatural abnormal sicko+ predator+ depraved',
    de: 'freaks= freak= pervers perverslinge= abartig widernaturlich unnaturlich entartet monster= unnormal',
    fr: 'monstre pervers pervertis degenere detraque anormal aberration deprave',
    es: 'monstruo pervertido degenerado depravado aberracion antinatural desviado anormal',
    pt: 'monstro pervertido degenerado depravado aberracao anormal anormais=',
  },
  disgusting: {
    en: 'disgusting revolting repulsive repugnant vile gross nasty sickening foul hideous ugly',
    de: 'ekelhaft eklig ekelerregend widerlich abstossend abstoßend abscheulich widerwartig hasslich',
    fr: 'degoutant repugnant immonde ecoeurant ignoble abject repoussant laid',
    es: 'asqueroso repugnante repulsivo inmundo nauseabundo',
    pt: 'nojento repugnante asqueroso repulsivo asco=',
  },
  stupid: {
    en: `stupid dumb idiotic moronic backward backwards brainless uneducated primitive uncivilised uncivilized ignorant incompetent useless
      retarded idiot+ moron+ imbecile+ fool+`,
    de: 'dumm blod ungebildet primitiv hirnlos ruckstandig unzivilisiert strohdumm inkompetent idiot= idioten= nutzlos trottel=',
    fr: 'stupide idiot debile arriere primitif ignorant imbecile inutile inculte incompetent abruti cretin',
    es: 'estupido tonto idiota imbecil burro ignorante atrasado primitivo inutil bruto inculto incompetente',
    pt: 'estupido burro idiota imbecil imbecis= ignorante atrasado primitivo inutil inuteis= incompetente',
  },
  evil: {
    en: 'evil wicked cruel barbaric barbarian+ heartless shameless immoral untrustworthy',
    de: 'bosartig barbarisch barbaren= unmoralisch grausam schamlos',
    fr: 'mechant barbare immoral malfaisant cruel malefique',
    es: 'malvado barbaro inmoral cruel perverso',
    pt: 'malvado barbaro imoral imorais= cruel crueis= perverso',
  },
  inferior: {
    en: 'inferior subhuman+ worthless',
    de: 'minderwertig untermensch= untermenschen= wertlos',
    fr: 'inferieur',
    es: 'inferior infrahumano',
    pt: 'inferior subumano',
  },
  vermin: {
    en: `vermin scum filth trash garbage rubbish rat+ pig+ animals= cockroach+ roach+ monkeys= apes= snakes= pest+ plague cancer disease
      virus infestation invader+ curse menace`,
    de: `ungeziefer= abschaum= pack= gesindel= ratten= schweine= tiere= affen= plage= pest= seuche= krebsgeschwur= invasoren= kakerlaken=
      mull= dreck= bedrohung= viecher=`,
    fr: 'vermine rat+ porc animaux= singe cafard fleau peste plaie ordure dechet envahisseur cancer menace chien+ nuisible',
    es: 'escoria basura rata cerdo animales= bestia mono+ cucaracha plaga peste lacra gentuza chusma invasor cancer amenaza',
    pt: 'escoria lixo rato porco animais= macaco barata praga peste corja invasor cancro cancer ameaca gentalha verme',
  },
  drunken: {
    en: 'drunks= drunkard+ druggies= junkies=',
    de: 'saufer= trinker= versoffen',
    fr: 'ivrogne poivrot alcoolos=',
    es: 'borracho borrachin',
    pt: 'bebado cachaceiro',
  },
};

/** Singular and plural, masculine and feminine, as far as a spelling tells; a form that nobody uses does no harm. */
export function inflected(word: string, language: ContemptLanguage): string[] {
  if (word.endsWith('=')) return [word.slice(0, -1)];
  if (word.endsWith('+')) {
    const noun = word.slice(0, -1);
    if (language !== 'en') return [noun, `${noun}s`];
    if (noun === 'thief') return [noun, 'thieves'];
    return [noun, /(?:s|ch|sh)$/.test(noun) ? `${noun}es` : `${noun}s`];
  }
  const endings = rules[language].find(([end]) => word.endsWith(end))!;
  const stem = word.slice(0, word.length - (endings[2] ?? 0));
  return endings[1].split(' ').map((ending) => stem + ending.replace('-', ''));
}

/** By how a word ends: its endings (`-`: none), after so many letters are taken away. */
const rules: Readonly<Record<ContemptLanguage, readonly (readonly [end: string, endings: string, taken?: number])[]>> = {
  en: [['', '-']],
  de: [['', '- e er en em es']],
  fr: [
    ['eux', 'x se ses', 1],
    ['eur', 'r rs se ses', 1],
    ['if', 'f fs ve ves', 1],
    ['el', '- s le les'],
    ['e', '- s'],
    ['s', '- e es'],
    ['eau', '- x'],
    ['', '- s e es'],
  ],
  es: [
    ['o', 'o a os as', 1],
    ['e', '- s'],
    ['a', '- s'],
    ['or', '- es a as'],
    ['n', '- es a as'],
    ['', '- es'],
  ],
  pt: [
    ['ao', 'ao oes ona onas', 2],
    ['o', 'o a os as', 1],
    ['m', 'm ns', 1],
    ['or', '- es a as'],
    ['', '- s'],
  ],
};

const wordsIn = (idea: Idea, language: ContemptLanguage): string[] => idea[language].trim().split(/\s+/).flatMap((word) => inflected(word, language)); // prettier-ignore

/** What is said of people in need of care by those who complain of their care: no contempt by itself. */
export const plight: readonly Idea[] = [
  ideas['dirty']!,
  {
    en: 'burden drain useless idle',
    de: 'last= belastung= nutzlos',
    fr: 'fardeau inutile',
    es: 'carga lastre inutil',
    pt: 'fardo inutil inuteis=',
  },
];

/** All words of contempt of a language but those of some ideas, for a slot of a phrase. */
export function contemptOf(language: ContemptLanguage, but: readonly Idea[] = []): string {
  const left = new Set(but.flatMap((idea) => wordsIn(idea, language)));
  const words = Object.values(ideas).flatMap((idea) => wordsIn(idea, language));
  return words.filter((word) => !left.has(word)).join(' ');
}
