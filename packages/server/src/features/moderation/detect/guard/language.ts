/** What a language brings to the guard: its word classes and its rules. */
import type { GuardKind } from './index.ts';
import type { Classes } from './pattern.ts';

export type RuleSet = {
  kind: GuardKind;
  /** Where it holds: in replies to reviews only, or in answers to questions as well. */
  where: 'reply' | 'both';
  /** `true`: a sentence about anybody takes no harm from it, such as "if you were seen here" or "patients who were seen late". */
  general?: boolean;
  /** `true`: it stops nothing by itself; the model is told of it and weighs what else is said. */
  hint?: boolean;
  /** One pattern a line, see `pattern.ts`. */
  patterns: string;
};

export type Language = {
  /** `true`: the model has not learned it. Its rules are all there is, in the sentences that are in such a language, and only there. */
  rulesOnly?: boolean;
  classes: Classes;
  /** Words that, before the pattern in its sentence, make a sentence one about anybody. */
  anybody: ReadonlySet<string>;
  rules: readonly RuleSet[];
};
