CREATE TABLE "screening" (
	"contribution" text PRIMARY KEY NOT NULL,
	"revision" integer NOT NULL,
	"site" text NOT NULL,
	"subject" text NOT NULL,
	"print" text,
	"priority" integer NOT NULL,
	"classes" integer NOT NULL,
	"findings" jsonb NOT NULL,
	"alarmed_at" bigint
);

--> statement-breakpoint
CREATE TABLE "guard_override" (
	"contribution" text NOT NULL,
	"revision" integer NOT NULL,
	"site" text NOT NULL,
	"findings" jsonb NOT NULL,
	CONSTRAINT "guard_override_contribution_revision_pk" PRIMARY KEY("contribution","revision")
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
CREATE INDEX "screening_print" ON "screening" USING btree ("site","print","subject","contribution") WHERE "screening"."print" IS NOT NULL;
