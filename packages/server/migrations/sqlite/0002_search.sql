-- Full text, by hand: Drizzle has no words for FTS5. No triggers; platform/search writes it in the transaction that publishes.
CREATE TABLE search_document (row INTEGER PRIMARY KEY AUTOINCREMENT, id TEXT NOT NULL UNIQUE, site TEXT NOT NULL, kind TEXT NOT NULL, at INTEGER NOT NULL);
--> statement-breakpoint
-- Tokens arrive normalised, so that the tokenizer has nothing left to decide: "ascii" cuts at spaces and keeps every other character.
CREATE VIRTUAL TABLE search_words USING fts5(words, tokenize = 'ascii', prefix = '2 3', detail = 'none');
--> statement-breakpoint
-- What is taken out leaves no bytes behind.
INSERT INTO search_words (search_words, rank) VALUES ('secure-delete', 1);
