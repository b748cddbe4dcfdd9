/**
 * Abuse: insults, threats, hate of a group, profanity and sexual approaches, in eight languages. Words are classes (`lexicon.ts`) and
 * the rules are about their company (`rules.ts`): what is quoted, reported, negated, reclaimed or said of oneself is spared. The cases
 * to tell apart are those of HateCheck (Röttger et al. 2021); its texts are not in here.
 */
import type { Found, Phase } from '../pipeline.ts';
import { sure } from '../policy.ts';
import { languagesOf } from '../language.ts';
import { markHate } from './hate.ts';
import { lexiconOf } from './lexicons.ts';
import { likeliest, meantIn, piecesOf } from './meant.ts';
import { Masked } from './spelling.ts';
import { abuseIn } from './rules.ts';
import { markThreats } from './threats.ts';
import { Tokens, tokenise } from './tokens.ts';

const masked = new Masked(
  `fuck fucks fucker fucking fucked fuckers shit shits shitty bitch bitches cunt cunts asshole assholes bastard bastards dick dickhead
  nigger niggers faggot faggots whore whores slut sluts motherfucker bullshit pussy prick twat wanker retard retards retarded ass moron
  idiot scum stupid kill rape merde pute putain connard salope puta mierda pendejo cabron joder scheisse arsch fotze hure caralho porra
  foder`.split(/\s+/),
);
const tokens = new Tokens();

export const abuse: Phase = {
  name: 'abuse',
  version: 7,
  find: ({ readings }) => {
    const found: Found[] = [];
    for (const reading of readings) {
      if (reading.words.length === 0) continue;
      let here: Found[] = [];
      const pieces = piecesOf(reading);
      for (const language of languagesOf(pieces ? { words: likeliest(pieces) } : reading)) {
        here = [];
        const lexicon = lexiconOf(language);
        const words = pieces ? meantIn(pieces, lexicon, masked) : reading.words;
        tokenise(reading.text, words, lexicon, masked, tokens);
        markThreats(words, language ?? 'en', tokens);
        markHate(reading.text, words, language, tokens);
        abuseIn(reading, language ?? 'en', tokens, here);
        if (here.some(({ confidence }) => confidence >= sure)) break;
      }
      found.push(...here);
    }
    return found;
  },
};
