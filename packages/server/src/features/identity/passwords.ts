/** Passwords of staff: Argon2id at OWASP's parameters (19 MiB, two passes, one lane), a few at a time. */
import { hash, verify } from '@node-rs/argon2';
import { Failure } from '../../kernel/errors.ts';

/** 2 is Argon2id; the package's own name for it is a `const enum`, which erasable syntax cannot read. */
const parameters = { algorithm: 2, memoryCost: 19_456, timeCost: 2, parallelism: 1 };

/** Checked when there is no password to check, so that an unknown address takes as long as a known one. Of 32 random bytes nobody kept. */
const nobody = '$argon2id$v=19$m=19456,t=2,p=1$nalFtLxX3ompyS+45onn+Q$10KhFqDdX+2WkM/EVyeW7leE7FmZPoEr+MomElIaJ4M';

/** Each one takes 19 MiB and a core: more than two at once would starve the readers, more than these in line are an attack. */
const atOnce = 2;
const longestLine = 40;
let running = 0;
const line: (() => void)[] = [];

async function inTurn<T>(work: () => Promise<T>): Promise<T> {
  if (running >= atOnce) {
    if (line.length >= longestLine) throw new Failure('busy', { extra: { retryAfter: 2 } });
    await new Promise<void>((resolve) => line.push(resolve));
  } else running += 1;
  try {
    return await work();
  } finally {
    // The place goes straight to whoever is next, so nobody can slip in between.
    const next = line.shift();
    if (next) next();
    else running -= 1;
  }
}

/** The same password however the keyboard composes its accents (NIST SP 800-63B 5.1.1.2). */
const normal = (password: string): string => password.normalize('NFKC');

/** Throws `busy` when too many wait. */
export const hashPassword = (password: string): Promise<string> => inTurn(() => hash(normal(password), parameters));

/** Whether the password belongs to the hash; false, in the same time, where there is none. Throws `busy` when too many wait. */
export const verifyPassword = (passwordHash: string | null, password: string): Promise<boolean> =>
  inTurn(async () => {
    const right = await verify(passwordHash ?? nobody, normal(password));
    return right && passwordHash !== null;
  });
