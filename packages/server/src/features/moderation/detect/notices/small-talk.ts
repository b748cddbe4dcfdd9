/**
 * A short question of something else by its frame: who wins, does anybody know a plumber, something for sale, a flat to let. And letters that
 * a hand fell on. One word of health, of the house or of what a patient asks there is enough to leave it alone.
 */
import { compilePhrases } from '../phrases.ts';
import type { Word } from '../reading.ts';

const setOf = (words: string): ReadonlySet<string> => new Set(words.trim().split(/\s+/));

const named = {
  anyone: `anyone anybody someone somebody any`,
  trade: `plumber plumbers builder builders electrician electricians mechanic mechanics roofer roofers gardener gardeners hairdresser hairdressers
    barber barbers locksmith decorator decorators handyman plasterer tiler carpenter joiner babysitter tutor tutors fontanero electricista
    albanil mecanico peluquero cerrajero landscaper removals`,
  goods: `bike bicycle pram buggy pushchair sofa couch car van caravan motorbike fridge freezer cooker wardrobe telly tv television
    laptop iphone ps5 xbox ticket tickets lawnmower guitar piano washing furniture house flat kittens puppies kitten puppy sewing trampoline
    bicicleta moto coche piso mueble muebles sofas entradas casa`,
  home: `flat house apartment room studio garage bungalow lodger flatmate flatmates roommate housemate`,
  sport: `football cricket rugby match game tennis league cup arsenal chelsea liverpool barcelona madrid derby f1 golf boxing race superbowl nba nfl
    final olympics partido liga futbol mundial`,
  office: `election elections referendum vote brexit`,
  power: `minister president government brexit king queen trump putin parliament senate mayor politicians gobierno presidente`,
  show: `film films movie movies series concert gig episode festival pelicula concierto`,
};

const frames = compilePhrases<true>(
  [
    [
      true,
      `who|when|how|quien|when's ..5 @%office|elecciones
      win|winning|won ..2 @%office
      think|opinion|opinions ..3 @%power
      which|what|whose party ..4 @vote|voting
      who|which|what|quien ..3 won|win|wins|winning|gano|gana|ganara|support ..3 @%sport
      when|what ..2 time? ..1 does|is|do ..2 @%sport ..1 start|starts|on|begin|tonight
      %anyone|who|who's|you ..2 watching|watch ..2 @%sport
      ^ selling ..4 @bed|wardrobe|table
      spare @ticket|tickets
      who|which ..3 @minister|president|mayor
      ^ for @sale
      @support ..1 arsenal|chelsea|liverpool|barcelona|madrid|celtic|rangers
      %anyone ..6 @%trade
      good|reliable|cheap|decent|busco|recommend|recomendar|buen ..3 @%trade
      want|wants|interested|looking ..2 to|in buy|buying ..4 @%goods
      ^ selling|vendo|sell|free ..4 @%goods
      am|i'm|are|we're selling ..4 @%goods
      ^ @wanted ..5 %goods
      @kittens|puppies|kitten|puppy ..2 to|for|free|need|needs ..1 give|sale|homes|home|good
      @borrow|lend ..3 %goods|ladder|drill
      %anyone ..3 @lawnmower|ladder|drill|trampoline
      @%home to rent|let|share
      rent|renting|let|letting out ..2 @%home
      %anyone ..3 @rent|renting ..3 %home
      ^ looking for ..2 @flat|apartment|flatmate|lodger|house
      se @alquila|vende|traspasa
      @alquilo|vendo
      %anyone|alguien ..1 lost|found|missing|seen|visto|perdido ..2 @cat|dog|kitten|parrot|gato|perro
      going|go|went to|see ..3 @%show
      seen|watched|watching ..5 @%show|netflix
      best|good|any|decent ..1 @pizza|curry|kebab|takeaway|pub|pubs|nightclub|nightclubs ..2 town|near|round|around|place|here|^
      what|which ..1 @phone|laptop|car|console|tv|bike should|shall ..1 i|we buy|get
      @mechanics|mechanic|plumbers|builders ..2 here|near|nearby|town|area
      what|what's|whats ..2 @capital of
      how|what ..3 @eiffel
      @tell me a|another joke
      what|what's is? # @times|plus|minus|divided
      que ..2 @capital de`,
    ],
  ],
  named,
);

/** Of the house, and what patients and visitors ask there. */
const here =
  /*#__PURE__*/ setOf(`parking parked wait waiting open opens opening close closed closes building lift lifts toilet toilets wifi cafe canteen
  entrance bay ward reception desk visiting visit visitors manager nursery policy policies bus stairs accessible wheelchairs crutches register
  booking book booked checkup smear jab jabs gp's vaccinated vaccine vaccines allergies swollen sore ache aching sprained sprain broke
  broken fracture fractured bleed limp itchy pregnant unwell sick surgery dental dentist physio therapist
  chemo wig wigs hearing aid aids wheelchair silla quimio audifono audifonos muletas
  aparcamiento horario sala espera ascensor`);

const mostWords = 25;

/** `isHealth`: a word that is of health, by the list of the neighbour. */
export function isSmallTalk(words: readonly Word[], isHealth: (word: string) => boolean): boolean {
  if (words.length === 0 || words.length > mostWords) return false;
  if (words.some(({ text }) => here.has(text) || isHealth(text))) return false;
  let found = false;
  frames.find(words, () => (found = true), 1);
  return found;
}

/** Whether a hand fell on the keys and no word is meant. */
export const isMash = (words: readonly Word[]): boolean =>
  words.length > 0 && words.length <= 12 && words.some(({ text }) => text.length >= 4) && words.every(({ text }) => isMashed(text));

const rows = ['qwertyuiop', 'asdfghjkl', 'zxcvbnm'];
const longest = 60;

function isMashed(word: string): boolean {
  if (word.length > longest || !/^[a-z]+$/.test(word)) return false;
  if (word.length >= 8 && !/[aeiouy]/.test(word) && /[asdfghjkl]{3}/.test(word)) return true;
  const row = rows.find((keys) => keys.includes(word[0] as string)) as string;
  let along = 1;
  let runs = 0;
  let best = 1;
  let step = 0;
  for (let at = 1; at < word.length; at += 1) {
    const place = row.indexOf(word[at] as string);
    if (place < 0) return false;
    const moved = place - row.indexOf(word[at - 1] as string);
    along = Math.abs(moved) === 1 && (along === 1 || moved === step) ? along + 1 : 1;
    step = moved;
    if (along === 3) runs += 1;
    best = Math.max(best, along);
  }
  // "Were" and "property" lie side by side too: it takes four keys in a row, five among the vowels, or three of them twice.
  return best >= (row === rows[0] ? 5 : 4) || runs >= 2;
}
