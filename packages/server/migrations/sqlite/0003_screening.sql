CREATE TABLE `screening` (
	`contribution` text PRIMARY KEY NOT NULL,
	`revision` integer NOT NULL,
	`site` text NOT NULL,
	`subject` text NOT NULL,
	`print` text,
	`priority` integer NOT NULL,
	`classes` integer NOT NULL,
	`findings` text NOT NULL,
	`alarmed_at` integer
);

--> statement-breakpoint
CREATE INDEX `screening_print` ON `screening` (`site`,`print`,`subject`,`contribution`) WHERE "screening"."print" IS NOT NULL;
--> statement-breakpoint
CREATE TABLE `guard_override` (
	`contribution` text NOT NULL,
	`revision` integer NOT NULL,
	`site` text NOT NULL,
	`findings` text NOT NULL,
	PRIMARY KEY(`contribution`, `revision`)
);

--> statement-breakpoint
ALTER TABLE `site` ADD `own_line` text;
--> statement-breakpoint
ALTER TABLE `site` ADD `contact` text;
--> statement-breakpoint
ALTER TABLE `site` ADD `staff_names` text DEFAULT '[]' NOT NULL;
--> statement-breakpoint
ALTER TABLE `site` ADD `site_words` text DEFAULT '[]' NOT NULL;
