CREATE TABLE "screening" (
	"contribution" text PRIMARY KEY NOT NULL,
	"revision" integer NOT NULL,
	"site" text NOT NULL,
	"print" text,
	"priority" integer NOT NULL,
	"classes" integer NOT NULL,
	"outcome" text NOT NULL,
	"findings" jsonb NOT NULL,
	"overridden" jsonb
);

--> statement-breakpoint
ALTER TABLE "site" ADD COLUMN "own_line" jsonb;
--> statement-breakpoint
ALTER TABLE "site" ADD COLUMN "contact" text;
--> statement-breakpoint
ALTER TABLE "site" ADD COLUMN "staff_names" jsonb DEFAULT '[]'::jsonb NOT NULL;
--> statement-breakpoint
ALTER TABLE "site" ADD COLUMN "site_words" jsonb DEFAULT '[]'::jsonb NOT NULL;
--> statement-breakpoint
CREATE INDEX "screening_print" ON "screening" USING btree ("site","print") WHERE "screening"."print" IS NOT NULL;
