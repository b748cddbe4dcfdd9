/** Hate of a group as a whole sentence says it, beside who speaks against it, who is talked about and what is only medicine. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { draftOf } from '../reading.ts';
import { inflected } from './contempt.ts';
import { abuse } from './index.ts';

const hates = (text: string): boolean =>
  abuse.find(draftOf(null, text), { kind: 'review' }).some(({ kind, confidence }) => kind === 'hate' && confidence >= 0.5);
const flagged = (text: string): boolean => abuse.find(draftOf(null, text), { kind: 'review' }).some(({ confidence }) => confidence >= 0.5);
const linesOf = (block: string): string[] => block.trim().split(/\n\s*/);

function found(block: string): void {
  const missed = linesOf(block).filter((text) => !hates(text));
  assert.deepEqual(missed, []);
}
function harmless(block: string): void {
  assert.deepEqual(linesOf(block).filter(flagged), []);
}

test('a group and a wish that it be gone is hate', () => {
  found(`
    Albanians out
    Get the gypsies out of this surgery
    Please ban all Muslims
    Throw the migrants out
    No more Poles on our ward
    We do not need any more Somali nurses here
    We don't want gays in here
    No Roma allowed
    No gays in our clinic
    Turks go home
    Syrians should be sent back to Syria
    Immigrants took our beds. They should all be sent back to Africa.
    Lesbians must not be allowed to work here
    Trans women should not be allowed on women's wards
    My child will not be examined by a Pakistani doctor
    I refuse to be touched by an Arab
    Gypsies must be kept away from our children
    There is no place for Jews in this town
    Afghanen raus
    Raus mit den Roma
    Wir wollen hier keine Muslime
    Flüchtlinge gehören abgeschoben
    Ich lasse mich nicht von einer Schwarzen anfassen
    Les gitans dehors
    On ne veut pas d'Arabes ici
    Expulsez les réfugiés
    Les migrants n'ont rien à faire dans cet hôpital
    Fuera gitanos
    No queremos moros en esta clínica
    Hay que expulsar a los refugiados
    Que se vayan los venezolanos a su país
    Fora ciganos
    Não queremos brasileiros aqui
    Os ciganos deviam ser expulsos
    I would rather not be treated by a Muslim doctor
    I'm not going to be examined by an Arab
    I don't want a Polish nurse as my carer
    My wife refuses to be treated by a black doctor
    They are Muslims. They should all be sent home
    Go back to Pakistan where you belong
    Ich möchte nicht von einem türkischen Arzt behandelt werden
    Ich will von keiner türkischen Ärztin behandelt werden
    Je ne veux pas être soignée par une infirmière africaine
    Hors de question d'être examinée par un Arabe
    Me niego a que me toque una enfermera gitana
    Recuso que uma médica negra me atenda`);
});

test('who is allowed, welcome, sent back or out in another sense is not hated', () => {
  harmless(`
    No more Muslims should wait that long
    No more barriers for immigrants in this hospital
    We do not want immigrants to be left without care
    I do not want a black nurse to lose her job over this
    Black people should not be sent home without a blood test
    Refugees should not be sent back to countries at war
    They should be sent back to the lab
    They should not be allowed in this hospital without a mask
    I would rather not be examined by a man
    I refuse to be treated by a doctor who is rude
    Get the refugees out of the cold and give them a meal
    Keep older people out of hospital with good care at home
    I had to go back to Africa for the operation
    She was sent back to India to see her mother
    They want to ban Muslims, and that is racist
    Nobody should be told that Muslims are not welcome here
    Wir wollen keine Ausländer benachteiligen
    Flüchtlinge sollten nicht abgeschoben werden, wenn sie krank sind
    Les migrants dorment dehors
    On ne veut pas que les migrants dorment dehors
    No queremos que los inmigrantes se queden sin médico
    Los refugiados fuera del sistema no tienen médico
    Não queremos que os imigrantes fiquem sem médico
    Os imigrantes não deviam ficar sem médico
    I would rather be seen by an Indian doctor who speaks Hindi.
    I would rather be treated by a Muslim doctor who understands Ramadan.
    I could not be seen by a Polish midwife again because she moved.
    I am not being treated by a Polish doctor, mine is Irish
    I don't need a Polish nurse as interpreter.
    I don't want a Polish nurse as an interpreter, a phone line will do
    Ich möchte von einer türkischen Ärztin behandelt werden, sie spricht meine Sprache.
    Ich will von einem türkischen Arzt operiert werden, er ist der beste.
    Je veux être soignée par une infirmière africaine, elles étaient si douces.
    Eu quero que uma médica negra me atenda de novo.
    Asylum seekers should be kept out of the cold.
    We don't want more refugees in tents, we want them housed.
    Alle Flüchtlinge raus aus der Kälte, gute Aktion!
    No Chinese please, I prefer English leaflets.
    Go back to Pakistan every year, which vaccines do I need?
    They go back to Pakistan each year with my wife
    Vuelve a China en junio mi marido, ¿qué vacunas?
    Volta para Angola em junho, que vacinas precisa?
    My wife and I are Romanians. They should be sent home soon, our twins.
    Los discapacitados no pueden entrar por la puerta principal, pongan una rampa.
    Las mujeres no pueden venir acompañadas al parto, ¿por qué?
    Os brasileiros não podem ser atendidos sem cartão?`);
});

test('a group, "are" and a word of contempt is hate in every inflection', () => {
  found(`
    Black people are dirty.
    The Poles are nothing but a bunch of drunks
    Roma people are thieves
    I think Mexicans are lazy
    Trans people are freaks
    Indians smell awful
    Jews only care about money
    Muslims control everything
    Every gypsy is a liar
    Asian doctors are dirty and useless
    Foreigners breed like rats
    Juden sind gierig
    Schwarze Menschen sind faul
    Die Türken sind alle Verbrecher
    Araber stinken
    Les noires sont paresseuses
    Les Roms sont des voleurs
    Les juifs ne pensent qu'à l'argent
    Les lesbiennes sont dégoûtantes
    Los negros son vagos
    Las gitanas son unas ladronas
    Los judíos solo piensan en el dinero
    Los inmigrantes son parásitos
    Os judeus são gananciosos
    As ciganas são ladras e porcas
    Os negros são preguiçosos
    Os imigrantes só querem dinheiro
    The elderly are just a burden
    Old people just smell
    Old people are all dirty
    Die Alten sind nur eine Last
    Muslims are vermin, leave them out in the cold
    Foreigners are scum and should be left in the sea
    Why is it that all refugees are vile?`);
});

test('who denies it, reports it or argues against it, and facts about a group, are spared', () => {
  harmless(`
    It is wrong to say that Jews are greedy
    Nobody should call Muslims criminals
    My father thinks gays are disgusting, I do not
    I don't believe that gypsies are thieves
    The idea that black people are lazy is racist nonsense
    Not all immigrants are lazy
    Muslims are not dangerous
    Black women are more likely to have fibroids
    Muslims are fasting
    Gay men are at higher risk
    Immigrants are often left out of screening
    My Indian neighbour's food smells wonderful
    Trans people are welcome here
    Old people are slow to heal
    Women are sick of being told it is in their head
    Black women are cancer survivors too
    Es ist falsch zu sagen, dass Juden gierig sind
    Schwarze sind häufiger von Bluthochdruck betroffen
    Schwarze Punkte sind eklig
    Dire que les Arabes sont violents est raciste
    Les points noirs sont dégoûtants
    Les étrangers sont mal informés
    Decir que los gitanos son ladrones es racista
    Los puntos negros son asquerosos
    Los gitanos no son ladrones
    Dizer que os ciganos são ladrões é racismo
    Os pontos negros são nojentos
    Os negros são mais afetados pela anemia
    The elderly are dirty and nobody washes them in this home!
    The elderly are filthy, left in wet beds on this ward.
    Disabled people are a burden? That is how I was made to feel.
    Disabled people are a burden to nobody
    Old people smell in your ward because nobody washes them.
    Immigrants are a drain on nobody, they work here.
    Women are idle on your waiting list for months
    Die Alten sind schmutzig und niemand wäscht sie hier!
    Los viejos son sucios porque nadie los lava
    Os idosos são sujos porque ninguém os lava neste lar`);
});

test('what a group is said to bring, to take or to be loathsome for is hate, what it teaches and what somebody asks is not', () => {
  found(`
    Gypsies bring disease
    Gay men spread disease
    Women disgust me
    The immigrants take all our appointments`);
  harmless(`
    Muslim women spread disease awareness in our town
    Do gay men spread disease more easily?
    It is a myth that migrants bring disease
    The women took our appointments by phone
    My scars disgust me
    Rats spread disease`);
});

test('a text that takes its report back is not spared', () => {
  found('What is wrong with saying that immigrants are parasites?');
});

test('a word of contempt stands for its inflections', () => {
  assert.deepEqual(inflected('thief+', 'en'), ['thief', 'thieves']);
  assert.deepEqual(inflected('paresseux', 'fr'), ['paresseux', 'paresseuse', 'paresseuses']);
  assert.deepEqual(inflected('ladron', 'es'), ['ladron', 'ladrones', 'ladrona', 'ladronas']);
  assert.deepEqual(inflected('sujo', 'pt'), ['sujo', 'suja', 'sujos', 'sujas']);
  assert.deepEqual(inflected('ratten=', 'de'), ['ratten']);
});
