/** What a part registers for each kind of contribution it adds. The spine asks these and never asks which kind it is. */
import type { Reader, Tx } from '../../platform/db/index.ts';
import type { Part, Site } from '../sites/index.ts';
import type { KindName } from './contributions.contract.ts';
import type { Contribution } from './contributions.repo.ts';

export type FactKey = { id: string; revision: number };

export type ContributionKind<Facts = Record<string, unknown>> = {
  name: KindName;
  part: Part;
  /** The kind it hangs under; null for what stands by itself. */
  parent: KindName | null;
  titled: boolean;
  /** In Unicode code points. */
  limits: { title: number; text: number };
  /** Whether published ones are found by search. */
  searchable: boolean;
  /** Says no, inside the transaction, to a new one or to one that comes back, e.g. the second review by one member. Imported ones are not asked. */
  admit?(tx: Tx, site: Site, row: Contribution): Promise<void>;
  facts: {
    insert(tx: Tx, site: string, key: FactKey, facts: Facts): Promise<void>;
    /** By `id`. */
    load(db: Reader, site: string, keys: FactKey[]): Promise<Map<string, Facts>>;
    erase(tx: Tx, site: string, ids: string[]): Promise<void>;
  };
  /** Words besides title and text to find it by. */
  searchWords?(facts: Facts): string[];
  /** What the queue shows beside the text; no rating, so that no moderator decides by one. */
  queueFacts(facts: Facts): Record<string, unknown>;
  /** Ratings, which the queue shows only once no decision is due. */
  stars(facts: Facts): { overall: number; scores: Record<string, number | null> } | null;
  /** Follows what the public sees: `facts` of the revision now in view, null when none is. */
  viewChanged?(tx: Tx, site: string, row: Contribution, facts: Facts | null): Promise<void>;
};

/** The registered kinds. Heterogeneous by design: the spine passes a kind only its own facts. */
// eslint-disable-next-line @typescript-eslint/no-explicit-any -- a kind's facts are its own business
export type AnyKind = ContributionKind<any>;
export type Kinds = { get(name: string): AnyKind; all: AnyKind[] };

export function kindsOf(all: AnyKind[]): Kinds {
  const byName = new Map<string, AnyKind>(all.map((kind) => [kind.name, kind]));
  return {
    all,
    get(name) {
      const kind = byName.get(name);
      if (!kind) throw new Error(`The kind ${name} is not registered.`);
      return kind;
    },
  };
}
