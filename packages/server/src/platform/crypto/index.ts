export { digest, installationSecret, keyedDigest, keysFrom, sameText, type Keys } from './keys.ts';
