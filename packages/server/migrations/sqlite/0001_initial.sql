CREATE TABLE `site` (
	`key` text PRIMARY KEY NOT NULL,
	`name` text NOT NULL,
	`origins` text NOT NULL,
	`locale` text NOT NULL,
	`jurisdiction` text NOT NULL,
	`time_zone` text NOT NULL,
	`controller_name` text,
	`privacy_url` text,
	`policy_url` text,
	`parts` text NOT NULL,
	`answerers` text NOT NULL,
	`age_limit` integer NOT NULL,
	`emergency_number` text NOT NULL,
	`subjects_by_post` integer NOT NULL,
	`subject_cap` integer NOT NULL,
	`criteria` text NOT NULL,
	`count_imported` integer NOT NULL,
	`version` integer NOT NULL,
	`created_at` integer NOT NULL
);

--> statement-breakpoint
CREATE TABLE `subject` (
	`id` text PRIMARY KEY NOT NULL,
	`site` text NOT NULL,
	`key` text NOT NULL,
	`kind` text NOT NULL,
	`name` text NOT NULL,
	`page_url` text,
	`by_post` integer NOT NULL,
	`place` integer,
	`created_at` integer NOT NULL
);

--> statement-breakpoint
CREATE UNIQUE INDEX `subject_key` ON `subject` (`site`,`key`);
--> statement-breakpoint
CREATE UNIQUE INDEX `subject_place` ON `subject` (`site`,`place`);
--> statement-breakpoint
CREATE TABLE `page_version` (
	`site` text NOT NULL,
	`subject` text NOT NULL,
	`version` integer NOT NULL,
	PRIMARY KEY(`site`, `subject`)
);

--> statement-breakpoint
CREATE TABLE `instance` (
	`key` text PRIMARY KEY NOT NULL,
	`value` text NOT NULL
);

--> statement-breakpoint
CREATE TABLE `audit_head` (
	`site` text PRIMARY KEY NOT NULL,
	`seq` integer NOT NULL,
	`hash` text NOT NULL
);

--> statement-breakpoint
CREATE TABLE `audit_event` (
	`id` text NOT NULL,
	`site` text NOT NULL,
	`seq` integer NOT NULL,
	`at` integer NOT NULL,
	`actor` text NOT NULL,
	`action` text NOT NULL,
	`target` text,
	`detail` text NOT NULL,
	`prev_hash` text NOT NULL,
	`hash` text NOT NULL,
	PRIMARY KEY(`site`, `seq`)
);

--> statement-breakpoint
CREATE TABLE `outbox` (
	`id` text PRIMARY KEY NOT NULL,
	`site` text NOT NULL,
	`topic` text NOT NULL,
	`payload` text NOT NULL,
	`cause` text,
	`created_at` integer NOT NULL,
	`due_at` integer,
	`claimed_until` integer,
	`attempts` integer NOT NULL,
	`outcome` text,
	`settled_at` integer
);

--> statement-breakpoint
CREATE INDEX `outbox_due` ON `outbox` (`due_at`);
--> statement-breakpoint
CREATE INDEX `outbox_cause` ON `outbox` (`cause`);
--> statement-breakpoint
CREATE TABLE `rate_slot` (
	`key` text NOT NULL,
	`slot` integer NOT NULL,
	`expires_at` integer NOT NULL,
	PRIMARY KEY(`key`, `slot`)
);

--> statement-breakpoint
CREATE INDEX `rate_slot_expiry` ON `rate_slot` (`expires_at`);
--> statement-breakpoint
CREATE TABLE `demo_mail` (
	`id` text PRIMARY KEY NOT NULL,
	`to` text NOT NULL,
	`subject` text NOT NULL,
	`text` text NOT NULL,
	`at` integer NOT NULL
);

--> statement-breakpoint
CREATE INDEX `demo_mail_at` ON `demo_mail` (`at`);
--> statement-breakpoint
CREATE INDEX `demo_mail_to` ON `demo_mail` (`to`);
--> statement-breakpoint
CREATE TABLE `author` (
	`id` text PRIMARY KEY NOT NULL,
	`site` text NOT NULL,
	`kind` text NOT NULL,
	`name` text NOT NULL,
	`skeleton` text,
	`staff` text,
	`digest_key` text,
	`created_at` integer NOT NULL,
	`erased_at` integer
);

--> statement-breakpoint
CREATE UNIQUE INDEX `author_skeleton` ON `author` (`site`,`skeleton`);
--> statement-breakpoint
CREATE UNIQUE INDEX `author_staff` ON `author` (`site`,`staff`);
--> statement-breakpoint
CREATE TABLE `member` (
	`id` text PRIMARY KEY NOT NULL,
	`site` text NOT NULL,
	`email_sealed` text NOT NULL,
	`email_index` text NOT NULL,
	`mail` integer NOT NULL,
	`unsubscribe_token` text NOT NULL,
	`created_at` integer NOT NULL
);

--> statement-breakpoint
CREATE UNIQUE INDEX `member_email` ON `member` (`site`,`email_index`);
--> statement-breakpoint
CREATE UNIQUE INDEX `member_unsubscribe` ON `member` (`unsubscribe_token`);
--> statement-breakpoint
CREATE TABLE `sign_in_code` (
	`id` text PRIMARY KEY NOT NULL,
	`site` text NOT NULL,
	`email_index` text NOT NULL,
	`email_sealed` text NOT NULL,
	`code_sealed` text,
	`code_hash` text NOT NULL,
	`tries` integer NOT NULL,
	`created_at` integer NOT NULL,
	`expires_at` integer NOT NULL,
	`used_at` integer
);

--> statement-breakpoint
CREATE INDEX `sign_in_code_email` ON `sign_in_code` (`site`,`email_index`,`created_at`);
--> statement-breakpoint
CREATE TABLE `member_session` (
	`id` text PRIMARY KEY NOT NULL,
	`site` text NOT NULL,
	`member` text NOT NULL,
	`refresh_hash` text NOT NULL,
	`previous_hash` text,
	`rotated_at` integer NOT NULL,
	`created_at` integer NOT NULL,
	`expires_at` integer NOT NULL,
	`revoked_at` integer
);

--> statement-breakpoint
CREATE INDEX `member_session_member` ON `member_session` (`member`);
--> statement-breakpoint
CREATE TABLE `staff` (
	`id` text PRIMARY KEY NOT NULL,
	`name` text NOT NULL,
	`email_sealed` text NOT NULL,
	`email_index` text NOT NULL,
	`password_hash` text,
	`mail_waiting` integer NOT NULL,
	`mail_unanswered` integer NOT NULL,
	`keys` integer NOT NULL,
	`unsubscribe_token` text NOT NULL,
	`created_at` integer NOT NULL,
	`last_seen` integer
);

--> statement-breakpoint
CREATE UNIQUE INDEX `staff_email` ON `staff` (`email_index`);
--> statement-breakpoint
CREATE UNIQUE INDEX `staff_unsubscribe` ON `staff` (`unsubscribe_token`);
--> statement-breakpoint
CREATE TABLE `staff_role` (
	`site` text NOT NULL,
	`staff` text NOT NULL,
	`role` text NOT NULL,
	PRIMARY KEY(`site`, `staff`, `role`)
);

--> statement-breakpoint
CREATE INDEX `staff_role_staff` ON `staff_role` (`staff`);
--> statement-breakpoint
CREATE TABLE `staff_session` (
	`id` text PRIMARY KEY NOT NULL,
	`staff` text NOT NULL,
	`device` text NOT NULL,
	`created_at` integer NOT NULL,
	`last_seen` integer NOT NULL,
	`expires_at` integer NOT NULL
);

--> statement-breakpoint
CREATE INDEX `staff_session_staff` ON `staff_session` (`staff`);
--> statement-breakpoint
CREATE TABLE `staff_link` (
	`id` text PRIMARY KEY NOT NULL,
	`purpose` text NOT NULL,
	`site` text NOT NULL,
	`staff` text NOT NULL,
	`token_sealed` text,
	`created_at` integer NOT NULL,
	`expires_at` integer NOT NULL,
	`used_at` integer
);

--> statement-breakpoint
CREATE INDEX `staff_link_staff` ON `staff_link` (`staff`);
--> statement-breakpoint
CREATE TABLE `sign_in_wait` (
	`key` text PRIMARY KEY NOT NULL,
	`attempts` integer NOT NULL,
	`wait_until` integer NOT NULL,
	`at` integer NOT NULL
);

--> statement-breakpoint
CREATE TABLE `contribution` (
	`id` text PRIMARY KEY NOT NULL,
	`site` text NOT NULL,
	`kind` text NOT NULL,
	`subject` text NOT NULL,
	`parent` text,
	`author` text NOT NULL,
	`state` text NOT NULL,
	`version` integer NOT NULL,
	`moves` integer NOT NULL,
	`latest_revision` integer NOT NULL,
	`published_revision` integer,
	`listed_at` integer,
	`sent_at` integer NOT NULL,
	`created_at` integer NOT NULL,
	`helpful` integer NOT NULL,
	`children` integer NOT NULL,
	`accepted` text,
	`page` text,
	`submission` text,
	`source` text,
	`source_id` text,
	`batch` text
);

--> statement-breakpoint
CREATE UNIQUE INDEX `contribution_submission` ON `contribution` (`author`,`submission`);
--> statement-breakpoint
CREATE UNIQUE INDEX `contribution_source` ON `contribution` (`site`,`source`,`source_id`) WHERE "contribution"."source" IS NOT NULL;
--> statement-breakpoint
CREATE INDEX `contribution_listed` ON `contribution` (`site`,`subject`,`kind`,`listed_at`,`id`) WHERE "contribution"."published_revision" IS NOT NULL;
--> statement-breakpoint
CREATE INDEX `contribution_helpful` ON `contribution` (`site`,`subject`,`kind`,`helpful`,`listed_at`,`id`) WHERE "contribution"."published_revision" IS NOT NULL;
--> statement-breakpoint
CREATE INDEX `contribution_unanswered` ON `contribution` (`site`,`kind`,`listed_at`,`id`) WHERE "contribution"."published_revision" IS NOT NULL AND "contribution"."children" = 0;
--> statement-breakpoint
CREATE INDEX `contribution_queue` ON `contribution` (`site`,`state`,`sent_at`,`id`);
--> statement-breakpoint
CREATE INDEX `contribution_parent` ON `contribution` (`site`,`parent`) WHERE "contribution"."parent" IS NOT NULL;
--> statement-breakpoint
CREATE INDEX `contribution_author` ON `contribution` (`site`,`author`,`created_at`);
--> statement-breakpoint
CREATE INDEX `contribution_batch` ON `contribution` (`batch`) WHERE "contribution"."batch" IS NOT NULL;
--> statement-breakpoint
CREATE TABLE `revision` (
	`contribution` text NOT NULL,
	`number` integer NOT NULL,
	`site` text NOT NULL,
	`state` text NOT NULL,
	`title` text,
	`text` text NOT NULL,
	`tree` text NOT NULL,
	`consent_wording` text,
	`consent_lang` text,
	`created_at` integer NOT NULL,
	`published_at` integer,
	`erased_at` integer,
	PRIMARY KEY(`contribution`, `number`)
);

--> statement-breakpoint
CREATE TABLE `vote` (
	`contribution` text NOT NULL,
	`author` text NOT NULL,
	`site` text NOT NULL,
	`at` integer NOT NULL,
	PRIMARY KEY(`contribution`, `author`)
);

--> statement-breakpoint
CREATE INDEX `vote_author` ON `vote` (`author`);
--> statement-breakpoint
CREATE TABLE `import_batch` (
	`id` text PRIMARY KEY NOT NULL,
	`site` text NOT NULL,
	`source` text NOT NULL,
	`created_at` integer NOT NULL,
	`undone_at` integer
);

--> statement-breakpoint
CREATE TABLE `decision` (
	`id` text PRIMARY KEY NOT NULL,
	`site` text NOT NULL,
	`contribution` text NOT NULL,
	`revision` integer NOT NULL,
	`action` text NOT NULL,
	`reason` text,
	`note` text,
	`staff` text NOT NULL,
	`own` integer NOT NULL,
	`at` integer NOT NULL,
	`undo_until` integer NOT NULL,
	`undone_at` integer,
	`before` text NOT NULL
);

--> statement-breakpoint
CREATE INDEX `decision_contribution` ON `decision` (`site`,`contribution`,`at`,`id`);
--> statement-breakpoint
CREATE INDEX `decision_site` ON `decision` (`site`,`at`,`id`);
--> statement-breakpoint
CREATE TABLE `report` (
	`id` text PRIMARY KEY NOT NULL,
	`site` text NOT NULL,
	`contribution` text NOT NULL,
	`revision` integer NOT NULL,
	`reason` text NOT NULL,
	`words` text,
	`submission` text NOT NULL,
	`at` integer NOT NULL,
	`closed_at` integer,
	`closed_by` text
);

--> statement-breakpoint
CREATE UNIQUE INDEX `report_submission` ON `report` (`site`,`submission`);
--> statement-breakpoint
CREATE INDEX `report_open` ON `report` (`site`,`closed_at`,`at`);
--> statement-breakpoint
CREATE INDEX `report_contribution` ON `report` (`contribution`);
--> statement-breakpoint
CREATE TABLE `question_facts` (
	`contribution` text NOT NULL,
	`revision` integer NOT NULL,
	`about` text NOT NULL,
	`tags` text NOT NULL,
	PRIMARY KEY(`contribution`, `revision`)
);

--> statement-breakpoint
CREATE TABLE `answer_facts` (
	`contribution` text PRIMARY KEY NOT NULL,
	`by` text NOT NULL
);

--> statement-breakpoint
CREATE TABLE `review_facts` (
	`contribution` text NOT NULL,
	`revision` integer NOT NULL,
	`overall` integer NOT NULL,
	`scores` text NOT NULL,
	`visited_in` text,
	`relation` text NOT NULL,
	`incentive` text NOT NULL,
	PRIMARY KEY(`contribution`, `revision`)
);

--> statement-breakpoint
CREATE TABLE `review_place` (
	`site` text NOT NULL,
	`subject` text NOT NULL,
	`author` text NOT NULL,
	`contribution` text NOT NULL,
	PRIMARY KEY(`site`, `subject`, `author`)
);

--> statement-breakpoint
CREATE TABLE `reply_place` (
	`review` text PRIMARY KEY NOT NULL,
	`contribution` text NOT NULL
);

--> statement-breakpoint
CREATE TABLE `review_listing` (
	`contribution` text PRIMARY KEY NOT NULL,
	`site` text NOT NULL,
	`subject` text NOT NULL,
	`overall` integer NOT NULL,
	`listed_at` integer NOT NULL,
	`imported` integer NOT NULL
);

--> statement-breakpoint
CREATE INDEX `review_listing_stars` ON `review_listing` (`site`,`subject`,`overall`,`listed_at`,`contribution`);
--> statement-breakpoint
CREATE INDEX `review_listing_order` ON `review_listing` (`site`,`subject`,`listed_at`,`contribution`);
--> statement-breakpoint
CREATE TABLE `review_score` (
	`contribution` text NOT NULL,
	`criterion` text NOT NULL,
	`site` text NOT NULL,
	`subject` text NOT NULL,
	`value` integer NOT NULL,
	`imported` integer NOT NULL,
	PRIMARY KEY(`contribution`, `criterion`)
);

--> statement-breakpoint
CREATE INDEX `review_score_mean` ON `review_score` (`site`,`subject`,`criterion`,`value`);
--> statement-breakpoint
CREATE TABLE `staff_notice` (
	`site` text NOT NULL,
	`staff` text NOT NULL,
	`list` text NOT NULL,
	`sent_at` integer NOT NULL,
	PRIMARY KEY(`site`, `staff`, `list`)
);

