CREATE TABLE "site" (
	"key" text PRIMARY KEY NOT NULL,
	"name" text NOT NULL,
	"origins" jsonb NOT NULL,
	"locale" text NOT NULL,
	"jurisdiction" text NOT NULL,
	"time_zone" text NOT NULL,
	"controller_name" text,
	"privacy_url" text,
	"policy_url" text,
	"parts" jsonb NOT NULL,
	"answerers" jsonb NOT NULL,
	"age_limit" integer NOT NULL,
	"emergency_number" text NOT NULL,
	"subjects_by_post" boolean NOT NULL,
	"subject_cap" integer NOT NULL,
	"criteria" jsonb NOT NULL,
	"count_imported" boolean NOT NULL,
	"version" integer NOT NULL,
	"created_at" bigint NOT NULL
);

--> statement-breakpoint
CREATE TABLE "subject" (
	"id" text PRIMARY KEY NOT NULL,
	"site" text NOT NULL,
	"key" text NOT NULL,
	"kind" text NOT NULL,
	"name" text NOT NULL,
	"page_url" text,
	"by_post" boolean NOT NULL,
	"place" integer,
	"created_at" bigint NOT NULL
);

--> statement-breakpoint
CREATE TABLE "page_version" (
	"site" text NOT NULL,
	"subject" text NOT NULL,
	"version" integer NOT NULL,
	CONSTRAINT "page_version_site_subject_pk" PRIMARY KEY("site","subject")
);

--> statement-breakpoint
CREATE TABLE "instance" (
	"key" text PRIMARY KEY NOT NULL,
	"value" text NOT NULL
);

--> statement-breakpoint
CREATE TABLE "audit_head" (
	"site" text PRIMARY KEY NOT NULL,
	"seq" integer NOT NULL,
	"hash" text NOT NULL
);

--> statement-breakpoint
CREATE TABLE "audit_event" (
	"id" text NOT NULL,
	"site" text NOT NULL,
	"seq" integer NOT NULL,
	"at" bigint NOT NULL,
	"actor" text NOT NULL,
	"action" text NOT NULL,
	"target" text,
	"detail" jsonb NOT NULL,
	"prev_hash" text NOT NULL,
	"hash" text NOT NULL,
	CONSTRAINT "audit_event_site_seq_pk" PRIMARY KEY("site","seq")
);

--> statement-breakpoint
CREATE TABLE "outbox" (
	"id" text PRIMARY KEY NOT NULL,
	"site" text NOT NULL,
	"topic" text NOT NULL,
	"payload" jsonb NOT NULL,
	"cause" text,
	"created_at" bigint NOT NULL,
	"due_at" bigint,
	"claimed_until" bigint,
	"attempts" integer NOT NULL,
	"outcome" text,
	"settled_at" bigint
);

--> statement-breakpoint
CREATE TABLE "rate_slot" (
	"key" text NOT NULL,
	"slot" integer NOT NULL,
	"expires_at" bigint NOT NULL,
	CONSTRAINT "rate_slot_key_slot_pk" PRIMARY KEY("key","slot")
);

--> statement-breakpoint
CREATE TABLE "demo_mail" (
	"id" text PRIMARY KEY NOT NULL,
	"to" text NOT NULL,
	"subject" text NOT NULL,
	"text" text NOT NULL,
	"at" bigint NOT NULL
);

--> statement-breakpoint
CREATE TABLE "author" (
	"id" text PRIMARY KEY NOT NULL,
	"site" text NOT NULL,
	"kind" text NOT NULL,
	"name" text NOT NULL,
	"skeleton" text,
	"staff" text,
	"digest_key" text,
	"created_at" bigint NOT NULL,
	"erased_at" bigint
);

--> statement-breakpoint
CREATE TABLE "member" (
	"id" text PRIMARY KEY NOT NULL,
	"site" text NOT NULL,
	"email_sealed" text NOT NULL,
	"email_index" text NOT NULL,
	"mail" boolean NOT NULL,
	"unsubscribe_token" text NOT NULL,
	"created_at" bigint NOT NULL
);

--> statement-breakpoint
CREATE TABLE "sign_in_code" (
	"id" text PRIMARY KEY NOT NULL,
	"site" text NOT NULL,
	"email_index" text NOT NULL,
	"email_sealed" text NOT NULL,
	"code_sealed" text,
	"code_hash" text NOT NULL,
	"tries" integer NOT NULL,
	"created_at" bigint NOT NULL,
	"expires_at" bigint NOT NULL,
	"used_at" bigint
);

--> statement-breakpoint
CREATE TABLE "member_session" (
	"id" text PRIMARY KEY NOT NULL,
	"site" text NOT NULL,
	"member" text NOT NULL,
	"refresh_hash" text NOT NULL,
	"previous_hash" text,
	"rotated_at" bigint NOT NULL,
	"created_at" bigint NOT NULL,
	"expires_at" bigint NOT NULL,
	"revoked_at" bigint
);

--> statement-breakpoint
CREATE TABLE "staff" (
	"id" text PRIMARY KEY NOT NULL,
	"name" text NOT NULL,
	"email_sealed" text NOT NULL,
	"email_index" text NOT NULL,
	"password_hash" text,
	"mail_waiting" boolean NOT NULL,
	"mail_unanswered" boolean NOT NULL,
	"keys" boolean NOT NULL,
	"unsubscribe_token" text NOT NULL,
	"created_at" bigint NOT NULL,
	"last_seen" bigint
);

--> statement-breakpoint
CREATE TABLE "staff_role" (
	"site" text NOT NULL,
	"staff" text NOT NULL,
	"role" text NOT NULL,
	CONSTRAINT "staff_role_site_staff_role_pk" PRIMARY KEY("site","staff","role")
);

--> statement-breakpoint
CREATE TABLE "staff_session" (
	"id" text PRIMARY KEY NOT NULL,
	"staff" text NOT NULL,
	"device" text NOT NULL,
	"created_at" bigint NOT NULL,
	"last_seen" bigint NOT NULL,
	"expires_at" bigint NOT NULL
);

--> statement-breakpoint
CREATE TABLE "staff_link" (
	"id" text PRIMARY KEY NOT NULL,
	"purpose" text NOT NULL,
	"site" text NOT NULL,
	"staff" text NOT NULL,
	"token_sealed" text,
	"created_at" bigint NOT NULL,
	"expires_at" bigint NOT NULL,
	"used_at" bigint
);

--> statement-breakpoint
CREATE TABLE "sign_in_wait" (
	"key" text PRIMARY KEY NOT NULL,
	"attempts" integer NOT NULL,
	"wait_until" bigint NOT NULL,
	"at" bigint NOT NULL
);

--> statement-breakpoint
CREATE TABLE "contribution" (
	"id" text PRIMARY KEY NOT NULL,
	"site" text NOT NULL,
	"kind" text NOT NULL,
	"subject" text NOT NULL,
	"parent" text,
	"author" text NOT NULL,
	"state" text NOT NULL,
	"version" integer NOT NULL,
	"moves" integer NOT NULL,
	"latest_revision" integer NOT NULL,
	"published_revision" integer,
	"listed_at" bigint,
	"sent_at" bigint NOT NULL,
	"created_at" bigint NOT NULL,
	"helpful" integer NOT NULL,
	"children" integer NOT NULL,
	"accepted" text,
	"page" text,
	"submission" text,
	"source" text,
	"source_id" text,
	"batch" text
);

--> statement-breakpoint
CREATE TABLE "revision" (
	"contribution" text NOT NULL,
	"number" integer NOT NULL,
	"site" text NOT NULL,
	"state" text NOT NULL,
	"title" text,
	"text" text NOT NULL,
	"tree" jsonb NOT NULL,
	"consent_wording" text,
	"consent_lang" text,
	"created_at" bigint NOT NULL,
	"published_at" bigint,
	"erased_at" bigint,
	CONSTRAINT "revision_contribution_number_pk" PRIMARY KEY("contribution","number")
);

--> statement-breakpoint
CREATE TABLE "vote" (
	"contribution" text NOT NULL,
	"author" text NOT NULL,
	"site" text NOT NULL,
	"at" bigint NOT NULL,
	CONSTRAINT "vote_contribution_author_pk" PRIMARY KEY("contribution","author")
);

--> statement-breakpoint
CREATE TABLE "import_batch" (
	"id" text PRIMARY KEY NOT NULL,
	"site" text NOT NULL,
	"source" text NOT NULL,
	"created_at" bigint NOT NULL,
	"undone_at" bigint
);

--> statement-breakpoint
CREATE TABLE "decision" (
	"id" text PRIMARY KEY NOT NULL,
	"site" text NOT NULL,
	"contribution" text NOT NULL,
	"revision" integer NOT NULL,
	"action" text NOT NULL,
	"reason" text,
	"note" text,
	"staff" text NOT NULL,
	"own" boolean NOT NULL,
	"at" bigint NOT NULL,
	"undo_until" bigint NOT NULL,
	"undone_at" bigint,
	"before" jsonb NOT NULL
);

--> statement-breakpoint
CREATE TABLE "report" (
	"id" text PRIMARY KEY NOT NULL,
	"site" text NOT NULL,
	"contribution" text NOT NULL,
	"revision" integer NOT NULL,
	"reason" text NOT NULL,
	"words" text,
	"submission" text NOT NULL,
	"at" bigint NOT NULL,
	"closed_at" bigint,
	"closed_by" text
);

--> statement-breakpoint
CREATE TABLE "question_facts" (
	"contribution" text NOT NULL,
	"revision" integer NOT NULL,
	"about" text NOT NULL,
	"tags" jsonb NOT NULL,
	CONSTRAINT "question_facts_contribution_revision_pk" PRIMARY KEY("contribution","revision")
);

--> statement-breakpoint
CREATE TABLE "answer_facts" (
	"contribution" text PRIMARY KEY NOT NULL,
	"by" text NOT NULL
);

--> statement-breakpoint
CREATE TABLE "review_facts" (
	"contribution" text NOT NULL,
	"revision" integer NOT NULL,
	"overall" integer NOT NULL,
	"scores" jsonb NOT NULL,
	"visited_in" text,
	"relation" text NOT NULL,
	"incentive" text NOT NULL,
	CONSTRAINT "review_facts_contribution_revision_pk" PRIMARY KEY("contribution","revision")
);

--> statement-breakpoint
CREATE TABLE "review_place" (
	"site" text NOT NULL,
	"subject" text NOT NULL,
	"author" text NOT NULL,
	"contribution" text NOT NULL,
	CONSTRAINT "review_place_site_subject_author_pk" PRIMARY KEY("site","subject","author")
);

--> statement-breakpoint
CREATE TABLE "reply_place" (
	"review" text PRIMARY KEY NOT NULL,
	"contribution" text NOT NULL
);

--> statement-breakpoint
CREATE TABLE "review_listing" (
	"contribution" text PRIMARY KEY NOT NULL,
	"site" text NOT NULL,
	"subject" text NOT NULL,
	"overall" integer NOT NULL,
	"listed_at" bigint NOT NULL,
	"imported" boolean NOT NULL
);

--> statement-breakpoint
CREATE TABLE "review_score" (
	"contribution" text NOT NULL,
	"criterion" text NOT NULL,
	"site" text NOT NULL,
	"subject" text NOT NULL,
	"value" integer NOT NULL,
	"imported" boolean NOT NULL,
	CONSTRAINT "review_score_contribution_criterion_pk" PRIMARY KEY("contribution","criterion")
);

--> statement-breakpoint
CREATE TABLE "staff_notice" (
	"site" text NOT NULL,
	"staff" text NOT NULL,
	"list" text NOT NULL,
	"sent_at" bigint NOT NULL,
	CONSTRAINT "staff_notice_site_staff_list_pk" PRIMARY KEY("site","staff","list")
);

--> statement-breakpoint
CREATE UNIQUE INDEX "subject_key" ON "subject" USING btree ("site","key");
--> statement-breakpoint
CREATE UNIQUE INDEX "subject_place" ON "subject" USING btree ("site","place");
--> statement-breakpoint
CREATE INDEX "outbox_due" ON "outbox" USING btree ("due_at");
--> statement-breakpoint
CREATE INDEX "outbox_cause" ON "outbox" USING btree ("cause");
--> statement-breakpoint
CREATE INDEX "rate_slot_expiry" ON "rate_slot" USING btree ("expires_at");
--> statement-breakpoint
CREATE INDEX "demo_mail_at" ON "demo_mail" USING btree ("at");
--> statement-breakpoint
CREATE INDEX "demo_mail_to" ON "demo_mail" USING btree ("to");
--> statement-breakpoint
CREATE UNIQUE INDEX "author_skeleton" ON "author" USING btree ("site","skeleton");
--> statement-breakpoint
CREATE UNIQUE INDEX "author_staff" ON "author" USING btree ("site","staff");
--> statement-breakpoint
CREATE UNIQUE INDEX "member_email" ON "member" USING btree ("site","email_index");
--> statement-breakpoint
CREATE UNIQUE INDEX "member_unsubscribe" ON "member" USING btree ("unsubscribe_token");
--> statement-breakpoint
CREATE INDEX "sign_in_code_email" ON "sign_in_code" USING btree ("site","email_index","created_at");
--> statement-breakpoint
CREATE INDEX "member_session_member" ON "member_session" USING btree ("member");
--> statement-breakpoint
CREATE UNIQUE INDEX "staff_email" ON "staff" USING btree ("email_index");
--> statement-breakpoint
CREATE UNIQUE INDEX "staff_unsubscribe" ON "staff" USING btree ("unsubscribe_token");
--> statement-breakpoint
CREATE INDEX "staff_role_staff" ON "staff_role" USING btree ("staff");
--> statement-breakpoint
CREATE INDEX "staff_session_staff" ON "staff_session" USING btree ("staff");
--> statement-breakpoint
CREATE INDEX "staff_link_staff" ON "staff_link" USING btree ("staff");
--> statement-breakpoint
CREATE UNIQUE INDEX "contribution_submission" ON "contribution" USING btree ("author","submission");
--> statement-breakpoint
CREATE UNIQUE INDEX "contribution_source" ON "contribution" USING btree ("site","source","source_id") WHERE "contribution"."source" IS NOT NULL;
--> statement-breakpoint
CREATE INDEX "contribution_listed" ON "contribution" USING btree ("site","subject","kind","listed_at","id") WHERE "contribution"."published_revision" IS NOT NULL;
--> statement-breakpoint
CREATE INDEX "contribution_helpful" ON "contribution" USING btree ("site","subject","kind","helpful","listed_at","id") WHERE "contribution"."published_revision" IS NOT NULL;
--> statement-breakpoint
CREATE INDEX "contribution_unanswered" ON "contribution" USING btree ("site","kind","listed_at","id") WHERE "contribution"."published_revision" IS NOT NULL AND "contribution"."children" = 0;
--> statement-breakpoint
CREATE INDEX "contribution_queue" ON "contribution" USING btree ("site","state","sent_at","id");
--> statement-breakpoint
CREATE INDEX "contribution_parent" ON "contribution" USING btree ("site","parent") WHERE "contribution"."parent" IS NOT NULL;
--> statement-breakpoint
CREATE INDEX "contribution_author" ON "contribution" USING btree ("site","author","created_at");
--> statement-breakpoint
CREATE INDEX "contribution_batch" ON "contribution" USING btree ("batch") WHERE "contribution"."batch" IS NOT NULL;
--> statement-breakpoint
CREATE INDEX "vote_author" ON "vote" USING btree ("author");
--> statement-breakpoint
CREATE INDEX "decision_contribution" ON "decision" USING btree ("site","contribution","at","id");
--> statement-breakpoint
CREATE INDEX "decision_site" ON "decision" USING btree ("site","at","id");
--> statement-breakpoint
CREATE UNIQUE INDEX "report_submission" ON "report" USING btree ("site","submission");
--> statement-breakpoint
CREATE INDEX "report_open" ON "report" USING btree ("site","closed_at","at");
--> statement-breakpoint
CREATE INDEX "report_contribution" ON "report" USING btree ("contribution");
--> statement-breakpoint
CREATE INDEX "review_listing_stars" ON "review_listing" USING btree ("site","subject","overall","listed_at","contribution");
--> statement-breakpoint
CREATE INDEX "review_listing_order" ON "review_listing" USING btree ("site","subject","listed_at","contribution");
--> statement-breakpoint
CREATE INDEX "review_score_mean" ON "review_score" USING btree ("site","subject","criterion","value");
