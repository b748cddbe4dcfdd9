/** Which language a text is in, by its script and its commonest words: words of abuse mean other things elsewhere (die, con, negro). */
import type { Reading } from './reading.ts';

export const languages = ['en', 'es', 'fr', 'de', 'pt', 'ar', 'hi', 'zh'] as const;
export type Language = (typeof languages)[number];

/** Words that are frequent in one language and none, or rare, in the others. A word of two languages counts for both. */
const telling: Readonly<Partial<Record<Language, string>>> = {
  en: `the of and to is it that for was with are this have from they be you your i my not these those all people like who would should
    will don't at so just but we she he an been has do if what when about our their them no every by women can want there lives as or
    out up get go you're i'm it's that's can't isn't aren't they're he's she's more than much had were which being into only after
    before too how why where in on me already`,
  es: `soy putos el la los las de que y en un una es son no se por con para como del al lo su sus mi muy pero este esta estos estas eso todos
    todas yo tu me te le nos ser está hay más si cuando ustedes nunca nada gente solo qué odio típico típica otro otra desde esos ellos
    tan eres tienen estoy voy tiene hacer sois ese fue vaya vete quien ni usted ahora clínica médico médica enfermera ojalá menudo unos unas tuve fui he ha ya dolor
    tus vas os hijo hija`,
  fr: `es le la les des de et en un une est sont pas ne se par avec pour comme du au je tu il elle nous vous ils elles ce cette ces c'est
    dans qui que sur mais tous toutes plus être ça on sa son ses votre vos rien j'ai à juste autre typique moi me met ont été fait
    encore ici t'es t'as c'etait trop femmes aux cet d'un d'une qu'une leur leurs je vais vas va suis ai avez allez toi ton ta tes ma mon
    mes te bien fait faire très peut veux sans vraiment où monsieur madame docteur médecin mère père fils bande espèce quel
    quelle pauvre gros sale`,
  de: `scheiß scheiss raus der die das und ist sind nicht ein eine einen einem einer ich du er sie wir ihr es mit für auf von zu den dem des wie alle diese
    dieser diesen auch nur aber dass im so mehr wenn kein keine sich bei aus haben hat werden sollte sollten leute wird man gehören mich
    nie weg typisch typische typischer typisches wieder noch war sein seine ihre ihren doch schon immer werde dich dir mir bist bin seid
    euch euer eure dein deine deinen deiner ihm ihn was beim vom zum zur halt arzt ärztin hoffentlich dieses habe hast wurde
    meine meinen meinem meiner unser unsere welche welcher sehr danke bitte ohne nach seit hatte hatten waren`,
  pt: `o a os as de que e em um uma é são não se por com para como do da dos das no na eu você vocês seu sua meu minha muito mas este
    esta esses essas todos todas ser está mais quando nunca nada gente pessoas só ou ele eles me acho deveria típico tem estão foi têm
    pela pelo aquele esse essa vou tão vai vá sua seus suas tua teu cala minha filho filha médico médica clínica quem aqui agora tomara
    vc vcs nem isso ao aos uns umas ela você doutor enfermeira`,
  hi: `hai hain ka ki ke ko se mein mai main aur nahi yeh ye wo woh kya tum tu aap mujhe hum sab sabhi logo log liye par bhi kar karna
    hona hota hoti hote tha thi jaise is in sirf ek apne unki unke chahiye raha rahe kuch na koi desh vishist vishisht vyavahar kabhi
    mere tumhare jo baat unhe jana dena wala wale tere teri tera tujhe saale saala bilkul usne yahan maa mera meri chup bahut`,
};

const tongues = new Map<string, number>();
for (const [at, language] of languages.entries())
  for (const word of (telling[language] ?? '').split(/\s+/)) {
    const folded = word.normalize('NFD').replace(/\p{M}/gu, '');
    tongues.set(folded, (tongues.get(folded) ?? 0) | (1 << at));
  }

const counts = new Int32Array(languages.length);
/** How many of them English has not: "no", "was" and "in" are English as well. */
const foreign = new Int32Array(languages.length);

const nothingTells = [null] as const;
const alone = languages.map((language) => [language] as const);

/** A text of which no more is read to tell its language. */
export const enough = 60;

/**
 * The language of a text; of a short one, where several are as likely, those; `null` where nothing tells, or nothing but words that
 * English shares with another language.
 */
export function languagesOf({ words }: Pick<Reading, 'words'>): readonly (Language | null)[] {
  counts.fill(0);
  foreign.fill(0);
  for (let at = 0; at < words.length && at < enough; at += 1) {
    const { text } = words[at]!;
    const code = text.charCodeAt(0);
    if (code > 127) {
      if (code >= 0x600 && code < 0x700) counts[5]! += 3;
      else if (code >= 0x900 && code < 0x980) counts[6]! += 3;
      else if (code >= 0x3040 && code <= 0x9fff) counts[7]! += 3;
    }
    // "l'hôpital", "qu'il": English and German have an apostrophe elsewhere.
    if (text.charCodeAt(1) === 39 && text.length > 3 && 'cdjlmnst'.includes(text[0]!)) counts[2]! += 1;
    // Single letters may be a word that was taken apart.
    if (text.length < 2 || text.length > 13) continue;
    const all = tongues.get(text) ?? 0;
    for (let bits = all; bits !== 0; bits &= bits - 1) {
      const at = 31 - Math.clz32(bits & -bits);
      counts[at]! += 1;
      if ((all & 1) === 0) foreign[at]! += 1;
    }
  }
  let most = 0;
  for (const count of counts) if (count > most) most = count;
  if (most === 0) return nothingTells;
  const first = counts.indexOf(most);
  if (first === counts.lastIndexOf(most)) return alone[first]!;
  const likely = languages.filter((_, at) => counts[at] === most);
  if (words.length >= enough) return likely.slice(0, 1);
  if (likely[0] !== 'en') return likely;
  const others = likely.filter((language) => foreign[languages.indexOf(language)]! > 0);
  return others.length > 0 ? ['en', ...others] : nothingTells;
}
