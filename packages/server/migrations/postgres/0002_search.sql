-- Full text, by hand: Drizzle has no words for tsvector. No triggers; platform/search writes it in the transaction that publishes.
CREATE TABLE search_document (id text PRIMARY KEY, site text NOT NULL, kind text NOT NULL, at bigint NOT NULL, words tsvector NOT NULL);
--> statement-breakpoint
CREATE INDEX search_document_words ON search_document USING gin (words);
