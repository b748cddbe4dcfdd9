import { english } from './english.ts';
import type { Language } from './phrases.ts';
import { spanish } from './spanish.ts';

/**
 * Words of grief: somebody near has died and is mourned. Nobody is in danger by it; a moderator should know. A death that stands as family
 * history ("my father died of cancer at 60") is none. In a browser grief would change nothing, so that only the server knows these.
 */
export const grief: readonly Language[] = [
  {
    fillers: 'just really so very sadly suddenly unexpectedly peacefully finally also sudden recently has had then',
    classes: `${english.classes}
    KIN: brother sister sibling twin twins mum mam mom mama mummy mother dad daddy papa father parents son daughter husband wife spouse fiance
      fiancee hubby partner boyfriend girlfriend uncle aunt auntie cousin grandfather grandmother grandma grandpa grandad granddad nan nanny gran
      nephew niece grandson granddaughter grandchild baby babies child children friend mate stepdad stepmum stepson stepdaughter girl boy
    KINS: brothers sisters twins mums mams moms mothers dads fathers sons daughters husbands wifes partners uncles aunts grandmas grandmothers
      grandads grandfathers nans babys friends
    ONE: KIN he she
    WHEN: yesterday today tonight recently days day week weeks fortnight month months monday tuesday wednesday thursday friday saturday sunday
      january february march april june july august september october november december spring summer autumn winter christmas easter`,
    cues: `${english.cues}
    recent: WHEN`,
    phrases: `
    # bereavement 60 loss
    MY ~3 KIN died !of|from|at|when|in|young|age|aged|before|due|after|because|with|on|by|while|during|following|a|two|three|five|10
    MY ~3 KIN passed away|over|peacefully !of|from|at|when|in|young|age|aged|before|due|after|because|with
    ONE ~1 died ~6 WHEN
    ONE passed WHEN
    ONE passed away|over|peacefully ~4 WHEN
    ONE passed on|this|last|the|in ~1 WHEN|2nd|1st|3rd !with
    since MY? he|she|KIN died|passed !of|from|out|the|his|her|on
    months|weeks|days since MY ~1 KIN died|passed|left !out|the|his|her|on|home
    ONE died|passed away? in|on|at|under your|this|the hospital|ward|hospice|care|hands|unit|theatre
    MY ~1 KIN is dead|gone !to|on|through|away|back|into|for|from|in|off
    lost|buried MY ~1 KIN !weight|job|leg|sight|hearing|card|and|appointment|custody|benefit
    lost|buried mum|mam|mom|dad|nan|gran|grandad|grandma
    lost|losing|loss ~4 him|her|them|KIN ~4 to|by|from SUICIDE|overdose
    loss|death|passing|funeral|memory of MY ~2 KIN !at|from|age|aged|due
    MY ~1 KINS death|funeral|passing|ashes|grave
    ONE ~3 committed|died|dead|passed by? SUICIDE
    ONE|who ~1 took|taken THEIR own? life|lives !into|back|for
    ONE|who killed|hanged THEMSELF
    ONE|was|were|born|is stillborn
    # bereavement 60 grief
    grieving|mourning|grieve|mourn|grief|bereaved|bereavement ~3 KIN|him|her|SUICIDE !alive
    still grieving|mourning
    I|we|am|been ~2 bereaved !of
    I|we|still ~2 miss MY? ~2 him|her|KIN ~1 so|every|most|terribly|dearly|everyday|still !appointment|appointments`,
  },
  {
    ...spanish,
    classes: `${spanish.classes}
    CERCANO: FAMILIAR bebe bebes nino nina gemela gemelo nieto nieta suegra suegro
    MI: mi mis nuestro nuestra nuestros un una`,
    cues: `${spanish.cues}
    recent: semanas meses dias lunes martes miercoles jueves viernes sabado domingo enero febrero marzo abril mayo junio julio agosto septiembre
      octubre noviembre diciembre verano invierno navidad`,
    phrases: `
    # bereavement 60 loss
    mi|nuestro|nuestra ~1 CERCANO ~1 murio|fallecio|muerto|fallecido !de|por|a|cuando|joven|con|hace|en
    CERCANO ~1 murio|fallecio|muerto|fallecido ~5 ayer|hoy|semana|semanas|mes|meses|dias|enero|febrero|marzo|abril|mayo|junio|julio|agosto|septiembre|octubre|noviembre|diciembre
    murio|fallecio|muerto ~1 mi|nuestro|nuestra ~1 CERCANO !de|por|a|cuando
    perdi|perdimos|perdido a? MI ~1 CERCANO !peso
    CERCANO ~3 se suicido|mato|ahorco
    se quito la vida
    perdi ~4 suicidio
    muerte|perdida|duelo|funeral de|por mi|nuestro|nuestra ~1 CERCANO
    estoy|estamos|grupo ~1 en|de duelo`,
  },
];
