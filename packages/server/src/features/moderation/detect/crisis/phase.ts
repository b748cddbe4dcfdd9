import type { Found, Phase } from '../pipeline.ts';
import type { Reading } from '../reading.ts';
import { cueBits, judgeMatch } from './judging.ts';
import { compilePhrases, matchAt, wordKey, type Language, type Pattern, type PhraseIndex } from './phrases.ts';

/** A phase that knows these languages; their phrases are compiled at the first text. */
export function crisisPhase(languages: readonly Language[]): Phase {
  let index: PhraseIndex | undefined;
  return {
    name: 'crisis',
    version: 1,
    find: (draft) => {
      const byWord = (index ??= compilePhrases(languages, cueBits, cueBits.neg));
      return draft.readings.flatMap((reading) => findIn(reading, byWord));
    },
  };
}

/** How much each group of weaker phrases can add. */
const groupCaps: Readonly<Record<string, number>> = { exit: 0.6, despair: 0.24, death: 0.24, means: 0.2, help: 0.08, hint: 0.4 };
const enough = 0.44;
/** In a text of so few words each of them weighs more. */
const shortText = 30;
/** From here on a pattern that was found again says nothing new. */
const mostOfOne = 4;
const mostTries = 2000;
const counts = 0.5;

function findIn(reading: Reading, byWord: PhraseIndex): Found[] {
  const { words } = reading;
  let found: Found[] | undefined;
  let score: Score | undefined;
  // In a text of a book's length one word said thousands of times is looked at no further.
  const tries = words.length > 2000 ? new Map<readonly Pattern[], number>() : undefined;
  for (let at = 0; at < words.length; at += 1) {
    const patterns = byWord.get(wordKey(words[at]!.text));
    if (!patterns) continue;
    if (tries) {
      const before = tries.get(patterns) ?? 0;
      if (before > mostTries) continue;
      tries.set(patterns, before + 1);
    }
    for (const pattern of patterns) {
      score ??= new Score();
      if (score.isSpent(pattern)) continue;
      const match = matchAt(pattern, words, at);
      if (!match) continue;
      const { confidence, soon } = judgeMatch(pattern, reading, match.first, match.last);
      const start = words[match.first]!.start;
      const end = words[match.last]!.end;
      if (pattern.rule.startsWith('weak')) {
        score.add(pattern, pattern.rule.slice(5), confidence, start, end);
        continue;
      }
      if (confidence < 0.2) continue;
      if (confidence < counts && pattern.rule !== 'event' && pattern.rule !== 'loss')
        score.add(pattern, 'hint', confidence / 2, start, end);
      if (confidence >= counts) score.spend(pattern);
      const kind = soon && pattern.kind === 'ideation' && confidence > 0.7 ? 'imminent' : pattern.kind;
      found ??= [];
      keep(found, { class: 'crisis', kind, field: reading.field, start, end, confidence: round(confidence) });
    }
  }
  if (score && !found?.some((each) => each.confidence >= counts)) {
    const { start, end } = score;
    const sum = score.sum + (words.length <= shortText && score.has('exit') ? 0.12 : 0);
    if (sum >= enough)
      (found ??= []).push({
        class: 'crisis',
        kind: 'ideation',
        field: reading.field,
        start,
        end,
        confidence: round(Math.min(0.75, counts + (sum - enough) * 0.6)),
      });
  }
  return found ?? [];
}

/** Adds a finding; of two of one kind that overlap the surer stays, or the longer. */
function keep(found: Found[], next: Found): void {
  for (let at = found.length - 1; at >= 0 && at >= found.length - 6; at -= 1) {
    const there = found[at]!;
    if (there.end <= next.start || next.end <= there.start) continue;
    if (there.kind !== next.kind && Math.min(there.confidence, next.confidence) >= counts) continue;
    const better = next.confidence - there.confidence || next.end - next.start - (there.end - there.start);
    if (better > 0) found[at] = next;
    return;
  }
  if (found.length < 60 || next.confidence >= counts) found.push(next);
}

const round = (confidence: number): number => Math.round(confidence * 100) / 100;

/** What the weaker phrases of one text add up to. */
class Score {
  start = 0;
  end = 0;
  private best = 0;
  private readonly groups = new Map<string, number>();
  private readonly spans: { start: number; end: number }[] = [];
  private readonly seen = new Map<number, number>();

  isSpent(pattern: Pattern): boolean {
    return (this.seen.get(pattern.id) ?? 0) >= mostOfOne;
  }

  spend(pattern: Pattern): void {
    this.seen.set(pattern.id, (this.seen.get(pattern.id) ?? 0) + 1);
  }

  /** Each phrase counts once, however often it is said. */
  add(pattern: Pattern, group: string, worth: number, start: number, end: number): void {
    // A denied one is worth nothing, and words that counted already do not count again.
    if (worth < 0.05 || this.spans.some((there) => there.start < end && start < there.end)) return;
    this.spans.push({ start, end });
    this.seen.set(pattern.id, mostOfOne);
    this.groups.set(group, Math.min(groupCaps[group] ?? 0.2, (this.groups.get(group) ?? 0) + worth));
    if (worth > this.best) [this.best, this.start, this.end] = [worth, start, end];
  }

  has(group: string): boolean {
    return this.groups.has(group);
  }

  get sum(): number {
    let sum = 0;
    for (const worth of this.groups.values()) sum += worth;
    return sum;
  }
}
