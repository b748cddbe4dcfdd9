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
  Voy a esperarte en la puerta con un cuchillo
  Voy a por ti con un cuchillo
  Voy a buscarte con una pistola
  Os voy a esperar con una pistola
  Voy a pasarme por la clínica con una pistola
  Voy a visitar a la doctora con un cuchillo
  Mañana voy a estar ahí con una pistola
  Voy a acabar con vosotros con una pistola
  Voy a acabar con vosotros con un cuchillo
  Te voy a cortar con un cuchillo
  Te voy a abrir con un cuchillo
  Te voy a partir con un cuchillo
  Te voy a pelar con un cuchillo
  Te voy a comer con un cuchillo
  Voy a cortarte con un cuchillo
  Voy a cortar a la doctora con un cuchillo
  Voy a abrir al médico con una navaja
  Voy a tener que ir con un cuchillo
  Voy a intentar entrar con un cuchillo
  Te voy a tener que cortar con un cuchillo
  Voy a cortar la cara a la doctora con un cuchillo
  Voy a ir con un arma de fuego
  Voy con una pistola en el bolso
  Voy con un cuchillo
  Je t'attends devant la clinique avec un couteau
  Je vous attends avec un fusil
  On t'attend dehors avec un couteau
  Je rentre dans la clinique avec un pistolet
  Je vous retrouve avec mon fusil
  Je vous retrouve avec mon couteau
  Je vais me présenter avec un couteau
  Je vais te couper avec un couteau
  Je vais vous ouvrir avec un couteau
  Je vais couper le médecin avec un couteau
  Je vais manger le médecin avec un couteau
  Je veux enlever la secrétaire avec un couteau
  Je vais éplucher le docteur avec un couteau
  Je viens de me lever et j'arrive avec un couteau
  Je me pointe à la clinique avec un couteau
  On se retrouve dehors avec un couteau
  Vou cortar você com uma faca
  Vou abrir a médica com uma faca
  Vou partir vocês com uma faca
  Vou descascar você com uma faca
  Vou comer você com uma faca
  Vou tirar você daí com uma faca
  Te vou cortar com uma faca
  Vou tentar entrar com uma faca
  Vou ter que ir com uma faca
  Vou aí com uma faca
  Vou aí com uma arma de fogo
  I will happily murder him
  I will literally murder him
  I will gladly strangle her
  I would love to strangle him
  I might murder him tomorrow
  I could strangle the receptionist
  I could strangle you
  I know where the doctor lives
  I know where the doctor lives because I followed him home
  I know where the doctor lives, she will be sorry
  I know where your nurse lives, he better watch out
  I know where the doctor lives and we are coming
  I know where the doctor lives, we are coming
  I hope your family gets cancer
  Je rentrerai avec un couteau
  Voy a verte con un cuchillo
  Vou esperar você na porta com uma faca
  Vou fazer uma visita à médica com uma faca
  Vou pegar vocês com uma pistola
  I'd love to murder him
  I will really happily murder them
  I hope your family gets cancer, no insurance will help
  Voy a cortar cabezas con un cuchillo
  Je suis dehors avec un couteau
  Je vais couper la gorge du médecin avec un couteau
  Vou cortar a cara da médica com uma faca
  I know where the doctor lives since I followed him
  I know where the doctor lives as I followed him
  Je viens avec un couteau
  Je vais te voir avec un couteau
  Je vais le trouver avec un couteau
  I hope your kids get AIDS and no education
  I hope your family gets cancer and no cover
  I hope your family gets cancer, no coverage, nothing
  Vengo porque te voy a rajar con un cuchillo
  Je viens car je vais te saigner avec un couteau
  Je viens parce que je vais te saigner avec un couteau
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
  Voy a tener que cortar la pastilla con un cuchillo
  Voy a intentar cortar la pastilla con un cuchillo
  Quiero partir la pastilla con un cuchillo
  Voy a partir el pan con un cuchillo
  Voy a pelar la fruta con un cuchillo
  Voy a comer con un cuchillo de plástico
  Voy a abrir la caja con una navaja
  Voy a ir con una bomba de insulina
  Voy a usar una pistola de masaje
  Voy a ir con una pistola de masaje
  Je vais le couper avec un couteau
  Je viens de me couper avec un couteau
  Je coupe le comprimé avec un couteau
  Je peux couper le comprimé avec un couteau ?
  Je vais me couper les ongles avec un couteau
  On mange avec un couteau
  Vou tentar partir o comprimido com uma faca
  Vou ter que cortar o comprimido com uma faca
  Vou abrir a fruta com uma faca
  I could happily murder him
  I know where the doctor lives because we are neighbours
  I know where your receptionist lives, she is my sister
  I know where the doctor lives as he is my uncle
  I know where the doctor lives since we are neighbours
  I hope your family gets cancer cover
  I hope your family gets cancer insurance
  Voy a cortarme las uñas, no con un cuchillo
  Je veux couper la pomme avec un couteau
  Je vais manger la pomme avec un couteau
  Je vais ouvrir la boîte avec un couteau
  Je vais enlever l'écharde avec un couteau
  Je vais éplucher la pomme avec un couteau
  Vou descascar a maçã com uma faca
  Vou comer a fruta com uma faca
  Vou tirar a farpa com uma faca
  Quiero comer la fruta con un cuchillo
  Je vous écris car je me suis coupé avec un couteau
  Je me suis coupé là avec un couteau
  Vou abrir a caixa de todos os remédios com uma faca
  Vengo porque me he cortado con un cuchillo
  Je viens car je me suis coupé avec un couteau
  Je viens parce que je me suis coupé avec un couteau
  I hope your kids get AIDS education
  Voy a cortar la cabeza del pescado con un cuchillo
  Je suis infirmière et je me suis coupée avec un couteau
  I hope your family gets cancer coverage
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
