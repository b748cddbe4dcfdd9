/**
 * A text with no word of health, care or a clinic in it, and several of something else. Conservative: one word of health is enough
 * to leave it alone, and then reading ends there.
 */
import type { Word } from '../reading.ts';
import { isMash, isSmallTalk } from './small-talk.ts';

const setOf = (words: string): ReadonlySet<string> => new Set(words.trim().split(/\s+/));

/** A text of so many words needs `enough` words of something else; a shorter question two, and then nothing in it that a patient asks of any pastime. */
const long = 40;
const enough = { long: 4, short: 2 } as const;
const asksOfLife = /*#__PURE__*/ setOf(
  'can could may should must safe safely allowed able after before until again return soon when since while during without need',
);

const health = /*#__PURE__*/ setOf(`
  health healthy healthcare doctor doctors dr gp nurse nurses hospital hospitals clinic clinics surgery surgeon patient patients ward
  appointment appointments medical medicine medicines medication medications treatment treatments therapy therapist therapists counseling
  counselling counselor counsellor diagnosis diagnosed symptom symptoms disease illness ill sick sickness pain painful ache aches hurt
  hurts hurting injury injured wound blood heart lung lungs brain skin bone bones joint joints knee hip back neck shoulder stomach belly
  head eye eyes ear ears throat nose tooth teeth mouth foot feet leg legs arm arms hand hands muscle muscles nerve nerves spine kidney
  liver bladder bowel breast womb vagina penis chest body weight diet sleep sleeping insomnia tired fatigue anxiety anxious depressed
  depression mental panic stress stressed trauma abuse abused suicidal suicide mood autism adhd ptsd ocd bipolar pregnant pregnancy birth
  baby babies labour cancer tumour tumor diabetes asthma allergy allergic infection infected virus flu covid cold cough fever rash itch
  itching swelling swollen bleeding nausea vomiting dizzy headache headaches migraine stroke seizure epilepsy arthritis eczema dose
  dosage tablet tablets pill pills prescription prescribed pharmacy pharmacist drug drugs antibiotic antibiotics vaccine injection scan
  mri xray x-ray test tests results operation ambulance emergency carer carers care caring disability disabled wheelchair dementia
  physio physiotherapy rehab recovery recover healing heal cure cured exercise exercises vitamin vitamins side effect effects relief
  condition conditions disorder syndrome genetic gene addiction alcohol alcoholic sober drinking smoking period periods menopause
  hormone hormones thyroid staff receptionist service services feel feeling feelings emotional emotions relationship marriage husband
  wife boyfriend girlfriend partner son daughter mother father mom mum dad parents child children family cry crying lonely grief
  grieving died death dying sex sexual gay transgender gender therapeutic wellbeing nhs insurance discharge discharged admitted
  salud medico medica medicos doctora enfermera enfermero enfermera hospital clinica paciente pacientes cita citas tratamiento tratamientos
  medicina medicamento medicamentos pastilla pastillas enfermedad dolor duele sintoma sintomas diagnostico operacion cirugia terapia
  sangre corazon piel hueso rodilla espalda cuello cabeza estomago ojos oido garganta embarazo embarazada parto bebe cancer tumor
  diabetes alergia infeccion fiebre tos receta farmacia dosis vacuna analisis prueba pruebas urgencias cuidado cuidados ansiedad
  depresion estres dormir sueno cansancio madre padre hijo hija marido mujer familia consulta psicologo psicologa fisioterapia`);

const elsewhere = /*#__PURE__*/ setOf(`
  election elections vote voters president senator congress parliament politician politicians politics republican republicans democrat
  democrats conservative labour tories brexit government minister immigration immigrants taxes tax war army ukraine russia israel trump
  biden putin football soccer nba nfl baseball basketball cricket rugby league team teams goal goals score match coach stadium player
  players championship tournament olympics movie movies film films episode series season actor actress netflix trailer album song songs
  band concert lyrics guitar singer rapper playlist game games gaming xbox playstation nintendo minecraft fortnite console gamer bitcoin
  crypto cryptocurrency ethereum blockchain stocks stock shares trading investors forex market profit profits economy inflation mortgage
  car cars engine truck motorcycle tyres tires gearbox mileage dealer bmw toyota ford honda laptop computer computers windows android
  iphone software linux gpu cpu router javascript python programming server recipe recipes bake baking flour oven dough cake cakes
  garlic onion pasta kitchen hotel hotels flight flights airport beach tourist tourists travel holiday holidays vacation luggage hiking
  camping fishing hunting garden gardening lawn plants roses dog dogs cat cats puppy kitten furniture sofa plumbing roof paint painting
  carpet renovation landlord rent apartment novel novels author chapter poem poetry history ancient empire king church god jesus bible
  vote votes printer pizza restaurant restaurants cinema selling won fix sea wallet prayer religion homework essay university professor exam exams physics algebra space planet planets rocket telescope fashion dress
  shoes handbag jewellery jewelry lottery casino poker betting raffle
  elecciones votar presidente partido gobierno politica politicos guerra impuestos futbol equipo gol liga jugador jugadores entrenador
  pelicula peliculas serie cancion canciones concierto cantante videojuego juego juegos coche coches motor ordenador portatil receta
  recetas harina horno hotel vuelo vuelos playa viaje viajes vacaciones jardin perro gato acciones bolsa mercado novela iglesia dios`);

/** `asked`: it is a question; of short texts only those are judged, since a review praises gardens and car parks. */
export function isOffTopic(words: readonly Word[], asked: boolean): boolean {
  if (isMash(words)) return true;
  const short = words.length < long;
  if (short && !asked) return false;
  if (short && isSmallTalk(words, (word) => health.has(word))) return true;
  let found = 0;
  let last = '';
  for (const { text } of words) {
    if (health.has(text) || (short && asksOfLife.has(text))) return false;
    if (text !== last && elsewhere.has(text)) {
      found += 1;
      last = text;
    }
  }
  return found >= (short ? enough.short : enough.long);
}
