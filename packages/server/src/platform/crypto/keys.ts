/** Keys derived from one secret: what seals, what indexes, what signs. */
import { createCipheriv, createDecipheriv, createHash, createHmac, hash, hkdfSync, randomBytes, timingSafeEqual } from 'node:crypto';
import { existsSync, linkSync, mkdirSync, readFileSync, unlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

export type Keys = {
  /** AES-256-GCM over `text`; `purpose` is bound in, so that a sealed address cannot be passed off as a sealed code. */
  seal(text: string, purpose: string): string;
  /** Throws when the text was not sealed by this key for this purpose. */
  unseal(sealed: string, purpose: string): string;
  /** A keyed blind index: equal for equal texts within one scope, useless without the key. */
  index(text: string, scope: string): string;
  /** Bytes for signing access tokens. */
  readonly tokenKey: Uint8Array;
};

export function keysFrom(secret: string): Keys {
  const derive = (use: string): Buffer => Buffer.from(hkdfSync('sha256', secret, 'commonward', use, 32));
  const sealKey = derive('seal v1');
  const indexKey = derive('index v1');
  return {
    tokenKey: new Uint8Array(derive('token v1')),
    seal(text, purpose) {
      const iv = randomBytes(12);
      const cipher = createCipheriv('aes-256-gcm', sealKey, iv).setAAD(Buffer.from(purpose));
      const body = Buffer.concat([cipher.update(text, 'utf8'), cipher.final()]);
      return `1.${Buffer.concat([iv, cipher.getAuthTag(), body]).toString('base64url')}`;
    },
    unseal(sealed, purpose) {
      if (!sealed.startsWith('1.')) throw new Error('Not sealed by a key that this server knows.');
      const bytes = Buffer.from(sealed.slice(2), 'base64url');
      const cipher = createDecipheriv('aes-256-gcm', sealKey, bytes.subarray(0, 12), { authTagLength: 16 })
        .setAAD(Buffer.from(purpose))
        .setAuthTag(bytes.subarray(12, 28));
      return Buffer.concat([cipher.update(bytes.subarray(28)), cipher.final()]).toString('utf8');
    },
    index: (text, scope) => createHmac('sha256', indexKey).update(`${scope}\0${text}`).digest('base64url'),
  };
}

/** Digest of a random token for storing; the token itself stays with whoever holds it. */
export const digest = (token: string): string => hash('sha256', token, 'base64url');

/** Digest with a key of its own: text in the audit is only ever this, and the key goes with an erasure. */
export const keyedDigest = (key: string, text: string): string => createHmac('sha256', key).update(text).digest('base64url');

export function sameText(a: string, b: string): boolean {
  const left = createHash('sha256').update(a).digest();
  const right = createHash('sha256').update(b).digest();
  return timingSafeEqual(left, right);
}

/** The secret of this installation: given, or made once and kept beside the data, readable by its owner only. */
export function installationSecret(given: string | null, dataDir: string): string {
  if (given) return given;
  const file = join(dataDir, 'secret.key');
  if (!existsSync(file)) {
    mkdirSync(dataDir, { recursive: true, mode: 0o700 });
    // Written whole under another name first, so that nobody ever reads half a key.
    const draft = `${file}.${randomBytes(6).toString('hex')}`;
    writeFileSync(draft, `${randomBytes(32).toString('base64url')}\n`, { mode: 0o600, flag: 'wx' });
    try {
      linkSync(draft, file);
    } catch (error) {
      // Two processes started at once: the other one's key counts.
      if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
    } finally {
      unlinkSync(draft);
    }
  }
  const secret = readFileSync(file, 'utf8').trim();
  if (secret.length < 32)
    throw new Error(`${file} holds no key. Put the one from your backup there; a new one could not read what the old one sealed.`);
  return secret;
}
