/** Whether a Spanish sentence speaks of its author's own life: a date in it is theirs, and one of the news or of a law is not. */
import type { Reading } from '../reading.ts';

const ownLife = /*#__PURE__*/ new Set(
  `mi me mis nuestro yo nos fui estuve tuve tengo soy estoy he hice empece llevo puedo siento tomo vivo sufri naci nacio nacida nacido
  nacimiento ingrese ingresaron ingresada ingresado opero operaron operada operado operacion cita cirugia fallecio murio parto
  diagnosticaron diagnosticada diagnosticado urgencias consulta`.split(/\s+/),
);

/** A word of the author's own life stands in the same sentence, at most fifteen words away. */
export function isOwnLife({ words }: Reading, at: number): boolean {
  const sentence = words[at]?.sentence;
  for (let near = Math.max(0, at - 15); near < words.length && near <= at + 15; near += 1) {
    const word = words[near];
    if (word && word.sentence === sentence && ownLife.has(word.text)) return true;
  }
  return false;
}
