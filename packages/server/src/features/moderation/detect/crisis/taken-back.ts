import { english } from './english.ts';
import type { Language } from './phrases.ts';
import { spanish } from './spanish.ts';

/**
 * What takes a denial back: thoughts, voices, a lie, means and deeds ("I am not suicidal, but I held the knife"); and longer farewells.
 * Only the server knows these.
 */
export const takenBack: readonly Language[] = [
  {
    ...english,
    phrases: `
    # imminent 92 say
    BYE everyone|all|guys|mum|mom|everybody ~4 love you ~5 sorry
    BYE everyone|all|guys|mum|mom|everybody ~4 sorry ~6 love you
    BYE everyone|all|guys|mum|mom|everybody ~3 tried so hard
    BYE everyone|all|guys|mum|mom|everybody ~2 time you read this
    # ideation 75 denial
    not|never|wasnt|arent|isnt|aint SUICIDAL
    # ideation 75 turn
    I ~1 lied|lying|lie !down|in|on|awake
    that|it|which was|is|were a? lie|untrue|lies|false
    BUT ~4 THINK ~2 of|about|on|it dying|death|it|how|doing|suicide|killing|ending !operation|surgery
    BUT ~3 plan|planning|planned it|how|everything !for|with|around|ahead
    BUT ~4 THINK it !*
    BUT ~4 THINK it all|every|often|sometimes
    BUT ~4 voice|voices ~1 tell|tells|telling|say|says|want|keep
    BUT ~3 urge|urges|thoughts|voices ~2 stronger|worse|back|louder|keep|coming|there
    BUT ~5 held|hold|holding|put|took|keep|kept|have|got|bought ~3 rope|noose|gun|knife|razor|blade ~1 ready|to|in|under
    BUT ~3 have|got|made|written|wrote|left a plan|note !for|from|of|with|to
    BUT ~5 CUT SELF|wrists|wrist|arms|again
    BUT ~4 stood|standing|stand|climbed ~3 bridge|ledge|edge|roof|tracks|platform`,
  },
  {
    ...english,
    cues: `${english.cues}
    chance: refill missing week weekly box organiser prescription pharmacy`,
    phrases: `
    # ideation 75 turn
    BUT ~5 counted|counting|saving|hiding|collected|collecting|stockpiling ~3 PILLS
    BUT ~5 PILLS lined|ready|counted`,
  },
  {
    ...spanish,
    phrases: `
    # ideation 75 denial
    no queria morir|morirme|matarme|suicidarme
    # ideation 75 turn
    pero|aunque ~4 pienso|pensando|piense|penso en ~1 ello|eso|morir|muerte|suicidio|matarme
    pero|aunque ~2 lo pienso|planeo|imagino|tengo planeado|todo|cada|todos|siempre|mucho
    pero|aunque ~2 voz|voces ~2 dicen|dice|ordenan
    menti
    era|es mentira`,
  },
  {
    ...spanish,
    cues: `${spanish.cues}
    chance: pastillero semana farmacia receta`,
    phrases: `
    # ideation 75 turn
    pero|aunque ~3 PASTILLAS|cuchillo|soga|cuerda|pistola|cuchilla ~1 preparadas|preparada|guardadas|mano`,
  },
];
