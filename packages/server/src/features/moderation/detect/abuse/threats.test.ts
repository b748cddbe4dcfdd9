/** Violence against the reader, the staff and the house, beside the warnings, procedures and idioms that share its verbs. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { draftOf } from '../reading.ts';
import { abuse } from './index.ts';

const threatens = (text: string): boolean =>
  abuse.find(draftOf(null, text), { kind: 'review' }).some(({ kind, confidence }) => kind === 'threat' && confidence >= 0.5);
const flagged = (text: string): boolean => abuse.find(draftOf(null, text), { kind: 'review' }).some(({ confidence }) => confidence >= 0.5);
const linesOf = (block: string): string[] => block.trim().split(/\n\s*/);

const threats = linesOf(`
  I will kill you
  I'm going to kill you
  gonna kill you
  He'll kill you
  you're going to die
  somebody needs to kill you
  I'm coming to your clinic with a gun
  Next time I'm coming back with a knife
  I'll bring a gun to the clinic
  I am going to shoot up the clinic
  I'll burn your clinic down
  Im going to burn down the surgery
  somebody should burn this clinic down
  there is a bomb in the clinic
  I have planted a bomb in your hospital
  I'll blow up your clinic
  I will stab the receptionist
  I swear I will come down there and stab the nurse
  I will punch the doctor in the face
  I am going to smash the receptionist's face in
  I'm going to break your jaw
  someone should shoot the doctor
  We should hang these doctors
  the doctors deserve to be shot
  you people should be gassed
  you deserve to be raped
  I hope you get cancer
  I hope you all get aids
  I hope your children get cancer
  I will strangle her
  I know where the doctor lives and I'll pay him a visit
  Voy a ir allí con una pistola
  Voy a la clínica con un cuchillo
  Je viens te voir avec mon couteau
  Vou aí com uma arma
  Ich stech dich ab
  Ich knall euch ab
  I hope the whole staff die of cancer
  hope your kids die
  I hope she dies
  hope you get run over
  hope you choke
  go die
  just die already
  you'll be sorry, I'm coming for you tonight
  voy a matar al médico
  voy a quemar la clínica
  hay que fusilar a los médicos
  hay una bomba en la clínica
  voy a ir a la clínica con una pistola
  ojalá te dé cáncer
  je vais tuer le médecin
  je vais faire sauter la clinique
  quelqu'un devrait tuer ce docteur
  il y a une bombe dans la clinique
  je viens à la clinique avec un fusil
  j'espère que tu auras un cancer
  Ich werde die Ärztin abstechen
  Man sollte diese Ärzte erschießen
  Ich zünde eure Praxis an
  Ich komme mit einer Pistole in die Praxis
  Hoffentlich bekommst du Krebs
  vou esfaquear a recepcionista
  vou dar um tiro no médico
  vou tacar fogo nessa clínica
  tem uma bomba na clínica
  vou na clínica com uma arma
  tomara que você tenha câncer`);

const harmless = linesOf(`
  this medicine will kill you
  Smoking kills you slowly and this drug will kill you
  Untreated sepsis can kill you
  Diabetes will kill you if you ignore it
  You will die without insulin
  Too much salt can kill you, I read
  The nurse will stab you with a needle, be brave
  He will stab you with the EpiPen
  I had to stab him with the EpiPen
  I'll shoot you a message
  I'll burn you a CD of the scan
  I will hunt you down a copy of the leaflet
  we will find you a better doctor
  I will find you at reception
  They will beat you on price
  the physio will torture you, but it works!
  The MRI will not hurt you
  I would never hurt the nurse
  Nobody wants to hurt the nurses
  Someone threatened to stab the receptionist, please add security
  A man said he would burn the clinic down
  I need to kill the pain
  I'd kill for a doctor like this
  I could kill a pizza
  You need to be shot of that habit
  You deserve to be treated well
  doctors should be paid more
  Someone should hit the nurse call button
  I will come back with a knife wound check
  Can I bring my massage gun to the clinic?
  I am coming to the clinic with a nail gun injury
  They should shoot a video in the clinic
  There is a bomb calorimeter in the clinic lab
  We will burn the clinic waste on Monday
  I will blow up the balloon in the clinic
  we will break your fall
  I hope you get cancer screening
  I hope you get cancer treatment soon
  I hope she dies peacefully
  I hope your mother dies peacefully
  I hope your kids get well
  I'm coming for you at nine, Dad
  My husband snores so loudly I could strangle him
  I could murder him when he snores
  I hope your daughter gets cancer treatment soon
  Do you know where the doctor lives?
  Voy a cortar la pastilla con un cuchillo
  Je me suis coupé le doigt avec un couteau
  Je vais couper le comprimé avec un couteau
  Vou cortar o comprimido com uma faca
  I will kill him, he forgot my tablets again lol
  Voy a matar el dolor
  hay una bomba de insulina en la clínica
  Fumar te puede matar
  Ojalá te den el alta
  Espero que te den cita
  hay que llamar al médico
  vamos a quemar calorías en el centro
  Le tabac va vous tuer
  Ce médicament peut te tuer
  je viens avec une bombe de Ventoline
  J'espère que vous n'avez pas de cancer
  Il faut appeler le médecin
  Das Rauchen wird dich töten
  Rauchen wird dich umbringen
  Ich will die Ärztin nicht schlagen
  Ich komme mit einer Messerverletzung
  Ich hoffe, du besiegst den Krebs
  Fumar vai te matar
  Vou bater um papo com o médico
  tem uma bomba de insulina na clínica
  Espero que você vença o câncer`);

test('violence that is announced, called for or wished is a threat', () => {
  assert.deepEqual(
    threats.filter((text) => !threatens(text)),
    [],
  );
});

test('what a medicine, a procedure or a figure of speech does to somebody is none', () => {
  assert.deepEqual(harmless.filter(flagged), []);
});

test('the whole threat is marked', () => {
  const text = 'Waited an hour. I will stab the receptionist, be sure of it.';
  const [first] = abuse.find(draftOf(null, text), { kind: 'review' });
  assert.equal(text.slice(first?.start, first?.end), 'I will stab the receptionist');
});
