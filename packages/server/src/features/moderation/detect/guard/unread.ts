/** Which sentences the model cannot read: it learned English and Spanish, of German and French it would guess. */
import { languagesOf } from '../language.ts';
import { wordsOf } from './pattern.ts';
import type { Token } from './tokens.ts';

/**
 * Frequent in either, and no word of English or Spanish. The commonest words do not suffice: "im" without its apostrophe is German as
 * well, "un mes" is French.
 */
const telling =
  /*#__PURE__*/ wordsOf(`der das dem und ist sind nicht ein eine einen einem einer eines ich du wir sie ihr ihre ihrem ihren ihrer
  ihnen mit auf zu zum zur von vom bei beim auch aber oder dass wenn kein keine keinen wird werden wurde wurden haben hatten waren seit nach
  uber unser unsere unserem unseren unserer uns dir dich dein deine deinen deiner diese diesen dieser dieses jede jeder jeden wie sich noch
  schon sehr nur praxis vielen herzlichen liebe lieber gerne gern schade guten bitte danke dank frau herr bedauern kann konnen immer nie
  oft meist durch ohne beide als aus mehr bis dann darf muss sollten lassen gute gut nehmen rufen losche loschen sonst
  des et est une du au aux pas sont nous vous votre notre je il elle ils elles avec dans cette cet ces qui ont leur leurs chez
  etes etre avez n'avez n'est c'est s'il qu'il qu'un d'un d'une l'on d'avoir merci bonjour bonsoir chere cher cabinet avis l'equipe equipe
  mme mlle madame monsieur remercions desoles cordialement rendez dossier mutuelle tous toute toutes tout apres jours quelques sur peut
  retirez supprimez prenez montrent
  indiquent disent prouvent contraire lors jamais etaient etait etiez etions sera seront
  ete vrai cela depuis sans quand comme ne deja fait suis notamment voici voila beaucoup aucun aucune`);
/** A sentence of fewer words is in the language of its text. */
const fewest = 4;

type Said = 'foreign' | 'known' | undefined;

function saidIn(words: readonly Token[]): Said {
  const languages = languagesOf({ words });
  const foreign = languages.filter((language) => language === 'de' || language === 'fr').length;
  let told = 0;
  for (const { text } of words) if (telling.has(text)) told += 1;
  // "Nos archives montrent le contraire": two of its five words are Spanish as well.
  const many = told > 1 && told * 4 >= words.length;
  if (foreign === 0 && languages[0] !== null) return many ? 'foreign' : 'known';
  // Where another language is as likely, one word is chance.
  if (many || told > (foreign === languages.length ? 0 : 1)) return 'foreign';
  return languages[0] === null ? undefined : 'known';
}

/** The sentences that are in German or French, each by its own words or, where those do not tell, by those of the text. */
export function unreadIn(tokens: readonly Token[]): ReadonlySet<number> {
  const unread = new Set<number>();
  let whole: Said;
  let asked = false;
  const ofWhole = (): Said => {
    if (!asked) [whole, asked] = [saidIn(tokens), true];
    return whole;
  };
  for (let from = 0, to = 0; from < tokens.length; from = to) {
    const { sentence } = tokens[from]!;
    while (tokens[to]?.sentence === sentence) to += 1;
    const own = to - from < fewest ? undefined : saidIn(tokens.slice(from, to));
    if ((own ?? ofWhole()) === 'foreign') unread.add(sentence);
  }
  return unread;
}
