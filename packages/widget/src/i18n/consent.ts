/** Version of the consent wording below `consent` in every catalogue. Change it with the words, never alone; docs/reference/consent.md shows both. */
export const consentVersion = '2026-11';
