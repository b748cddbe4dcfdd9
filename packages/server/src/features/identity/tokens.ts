/** Access tokens: JWTs of ours alone. The algorithm is pinned, and a token is good for one site (RFC 8725). */
import { errors, jwtVerify, SignJWT } from 'jose';
import { Failure } from '../../kernel/errors.ts';
import type { Platform } from '../../platform/services.ts';
import { memberSessionRules } from './identity.rules.ts';

const issuer = 'commonward';
const type = 'at+jwt';

/** Tokens found good before, so that a page which sends several requests pays for one check. Expiry is looked at every time. */
const remembered = 2000;
type Good = { member: string; session: string; expiresAt: number };

export type AccessTokens = {
  sign(site: string, member: string, session: string): Promise<string>;
  /** Throws `token_expired`, and `token_invalid` for everything that this server did not sign for this site. */
  verify(site: string, token: string): Promise<{ member: string; session: string }>;
};

export function accessTokens({ clock, keys }: Pick<Platform, 'clock' | 'keys'>): AccessTokens {
  // Imported once: from bytes, jose would import the key on every request.
  const key = crypto.subtle.importKey('raw', Buffer.from(keys.tokenKey), { name: 'HMAC', hash: 'SHA-256' }, false, ['sign', 'verify']);
  const good = new Map<string, Good>();
  return {
    async sign(site, member, session) {
      const now = Math.floor(clock.now() / 1000);
      return new SignJWT({ sid: session })
        .setProtectedHeader({ alg: 'HS256', typ: type })
        .setIssuer(issuer)
        .setAudience(site)
        .setSubject(member)
        .setIssuedAt(now)
        .setExpirationTime(now + memberSessionRules.access / 1000)
        .sign(await key);
    },
    async verify(site, token) {
      const known = good.get(`${site} ${token}`);
      if (known) {
        if (known.expiresAt > clock.now()) return known;
        throw new Failure('token_expired');
      }
      try {
        const { payload } = await jwtVerify(token, await key, {
          algorithms: ['HS256'],
          issuer,
          audience: site,
          typ: type,
          requiredClaims: ['sub', 'sid', 'exp'],
          currentDate: new Date(clock.now()),
        });
        if (typeof payload['sid'] !== 'string' || typeof payload.sub !== 'string') throw new Failure('token_invalid');
        const found = { member: payload.sub, session: payload['sid'], expiresAt: payload.exp! * 1000 };
        if (good.size >= remembered) good.delete(good.keys().next().value!);
        good.set(`${site} ${token}`, found);
        return found;
      } catch (error) {
        throw new Failure(error instanceof errors.JWTExpired ? 'token_expired' : 'token_invalid', { cause: error });
      }
    },
  };
}
