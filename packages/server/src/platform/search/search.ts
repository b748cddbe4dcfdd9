/**
 * Full text over tokens that kernel/tokens made: FTS5 on SQLite, tsvector on PostgreSQL, no stemming, by prefix. Newest
 * first on both, so that an order never depends on an engine's own idea of rank.
 */
import { sql } from 'drizzle-orm';
import { rawRows, rawRun, type Reader, type Tx } from '../db/index.ts';

export type Indexed = { id: string; site: string; kind: string; at: number; tokens: string[] };

/** Puts a document in the index, in place of what was there under its id. */
export async function indexTokens(tx: Tx, doc: Indexed): Promise<void> {
  if (tx.dialect === 'sqlite') {
    await dropFromIndex(tx, doc.id);
    await rawRun(tx, sql`INSERT INTO search_document (id, site, kind, at) VALUES (${doc.id}, ${doc.site}, ${doc.kind}, ${doc.at})`);
    await rawRun(
      tx,
      sql`INSERT INTO search_words (rowid, words) SELECT row, ${doc.tokens.join(' ')} FROM search_document WHERE id = ${doc.id}`,
    );
  } else {
    await rawRun(
      tx,
      sql`INSERT INTO search_document (id, site, kind, at, words) VALUES (${doc.id}, ${doc.site}, ${doc.kind}, ${doc.at}, array_to_tsvector(ARRAY(SELECT jsonb_array_elements_text(${JSON.stringify(doc.tokens)}::jsonb))))
        ON CONFLICT (id) DO UPDATE SET site = excluded.site, kind = excluded.kind, at = excluded.at, words = excluded.words`,
    );
  }
}

export async function dropFromIndex(tx: Tx, id: string): Promise<void> {
  if (tx.dialect === 'sqlite')
    await rawRun(tx, sql`DELETE FROM search_words WHERE rowid IN (SELECT row FROM search_document WHERE id = ${id})`);
  await rawRun(tx, sql`DELETE FROM search_document WHERE id = ${id}`);
}

/** Ids of documents that have every one (`all`) or any of the tokens as a prefix, newest first. */
export async function searchTokens(
  db: Reader,
  query: { site: string; kind: string; tokens: string[]; match: 'all' | 'any'; limit: number },
): Promise<string[]> {
  if (query.tokens.length === 0) return [];
  // Tokens are letters and digits only (kernel/tokens), so that quoting them is all the escaping either engine needs.
  const rows =
    db.dialect === 'sqlite'
      ? await rawRows(
          db,
          sql`SELECT d.id AS id FROM search_words w JOIN search_document d ON d.row = w.rowid
              WHERE w.search_words MATCH ${query.tokens.map((token) => `"${token}"*`).join(query.match === 'all' ? ' AND ' : ' OR ')}
              AND d.site = ${query.site} AND d.kind = ${query.kind} ORDER BY d.at DESC, d.id DESC LIMIT ${query.limit}`,
        )
      : await rawRows(
          db,
          sql`SELECT id FROM search_document WHERE words @@ ${query.tokens.map((token) => `'${token}':*`).join(query.match === 'all' ? ' & ' : ' | ')}::tsquery
              AND site = ${query.site} AND kind = ${query.kind} ORDER BY at DESC, id DESC LIMIT ${query.limit}`,
        );
  return rows.map((row) => String(row['id']));
}
