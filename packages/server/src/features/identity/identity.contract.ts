/** Wire shapes of people: members signing in inside a clinic's page, staff signing in on the server's own. */
import * as v from 'valibot';

export const staffRoles = ['owner', 'moderator', 'clinician', 'responder'] as const;
export type StaffRole = (typeof staffRoles)[number];

/** How a reader sees whoever wrote something. `imported` never claims to be a person of this site. */
export type AuthorKind = 'member' | 'clinician' | 'staff' | 'imported';
export type Author = { name: string; kind: AuthorKind };

/**
 * No character that a mail header or a list of addresses gives a meaning of its own, and none that cannot be stored. Linear in time:
 * a label of the host holds no dot.
 */
export const email = v.pipe(
  v.string(),
  v.maxLength(254),
  v.regex(/^[^\s@<>"(),:;[\]\\\p{Cc}\p{Cs}]+@(?:[^\s@<>"(),:;[\]\\\p{Cc}\p{Cs}.]+\.)+[^\s@<>"(),:;[\]\\\p{Cc}\p{Cs}.]+$/u),
);
export const pseudonym = v.pipe(v.string(), v.minLength(2), v.maxLength(30));

export const codeRequest = v.strictObject({ email, ofAge: v.literal(true) });
/** `ofAge`: the person has said that they have reached the site's age limit; asked before any address is typed. */
export type CodeRequest = v.InferOutput<typeof codeRequest>;
/** Always the same, whether the address is known or not. */
export type CodeSent = { expiresIn: number };

export const signIn = v.strictObject({
  email,
  code: v.pipe(v.string(), v.regex(/^\d{6}$/)),
  /** Wanted the first time; a member who has one keeps it when this is absent. */
  pseudonym: v.optional(pseudonym),
});
export type SignIn = v.InferOutput<typeof signIn>;

export const refresh = v.strictObject({ refreshToken: v.pipe(v.string(), v.maxLength(200)) });
export type Refresh = v.InferOutput<typeof refresh>;

/** `expiresIn` in seconds. `isNew`: signed in for the first time. */
export type Session = { accessToken: string; expiresIn: number; refreshToken: string; member: MemberSelf; isNew: boolean };
export type MemberSelf = { id: string; pseudonym: string; mail: boolean };

export const memberChange = v.strictObject({ pseudonym: v.optional(pseudonym), mail: v.optional(v.boolean()) });
export type MemberChange = v.InferOutput<typeof memberChange>;

// Staff -------------------------------------------------------------------------------------------------------

const password = v.pipe(v.string(), v.minLength(12), v.maxLength(200));
export const staffSignIn = v.strictObject({ email, password: v.pipe(v.string(), v.maxLength(200)) });
export type StaffSignIn = v.InferOutput<typeof staffSignIn>;

/** The person at the admin page. `roles` are theirs per site key. */
export type StaffSelf = {
  id: string;
  name: string;
  email: string;
  roles: Record<string, StaffRole[]>;
  mail: { waiting: boolean; unanswered: boolean };
  keys: boolean;
  demo: boolean;
};

export const staffChange = v.strictObject({
  name: v.optional(v.pipe(v.string(), v.minLength(2), v.maxLength(80))),
  mail: v.optional(v.strictObject({ waiting: v.boolean(), unanswered: v.boolean() })),
  /** Single-key shortcuts on the admin page (WCAG 2.1.4 asks that they can be switched off). */
  keys: v.optional(v.boolean()),
});
export type StaffChange = v.InferOutput<typeof staffChange>;
export const passwordChange = v.strictObject({ current: v.pipe(v.string(), v.maxLength(200)), next: password });
export type PasswordChange = v.InferOutput<typeof passwordChange>;

export const invitation = v.strictObject({
  email,
  name: v.pipe(v.string(), v.minLength(2), v.maxLength(80)),
  roles: v.pipe(v.array(v.picklist(staffRoles)), v.minLength(1)),
});
export type Invitation = v.InferOutput<typeof invitation>;
/** The single-use link, shown once to whoever made it and mailed to the person when mail is configured. `expiresAt` in epoch ms. */
export type StaffLink = { url: string; expiresAt: number };
export type StaffLinkInfo = { purpose: 'invitation' | 'recovery'; name: string; email: string };
export const acceptLink = v.strictObject({ token: v.pipe(v.string(), v.maxLength(200)), password });
export type AcceptLink = v.InferOutput<typeof acceptLink>;

export type TeamMember = {
  id: string;
  name: string;
  email: string;
  roles: StaffRole[];
  since: number;
  lastSeen: number | null;
  invited: boolean;
};
export const roleChange = v.strictObject({ roles: v.array(v.picklist(staffRoles)) });
export type RoleChange = v.InferOutput<typeof roleChange>;
export type StaffSessionInfo = { id: string; createdAt: number; lastSeen: number; device: string; current: boolean };
