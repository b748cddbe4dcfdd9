/** The reply guard in the writing screens. */
export const guard = {
  title: 'Not sent: some words tell too much',
  why: {
    reply:
      'A public reply must not show that somebody is or was a patient, nor anything about their care, dates or bills. That holds even where the review says so itself.',
    answer: 'A public answer must not show who asks, nor that this person was or is treated here.',
  },
  languages:
    'What tells too much is looked for in English and Spanish, in German and French only where it is said plainly, and in no other language.',
  changeIt: 'Change it',
  takeSafe: { reply: 'Use a safe reply', answer: 'Use a safe answer' },
  secondTitle: 'Or have somebody else read it',
  secondText:
    'If the words are all right as they are, it can be sent as it stands. Somebody else must then publish it: you can’t. The audit records that it went past the guard.',
  secondSole: 'You are the only one here who may decide, so it waits until somebody else joins.',
  askSecond: 'Ask a second person to read it',
  sentSecond: 'Sent as it stands. Somebody else must publish it.',
  sentSole: 'Sent as it stands. You are the only one here who may decide, so it waits until somebody else joins.',
  cardWaits: 'Waits for a second person',
  waitsSecond: 'It was sent past the reply guard and waits for a second person: somebody else must publish it.',
  clearTitle: 'Nothing is left that the guard finds',
  clearText: 'You can send it now. A person still decides before it appears.',
  safeTitle: { reply: 'Safe replies', answer: 'Safe answers' },
  safeText: {
    reply: 'They tell nothing of anybody, and are true whoever wrote the review. Change them as you like.',
    answer: 'They tell nothing of anybody, and lead to where it can be said in private. Change them as you like.',
  },
  safeFailed: 'Check your connection.',
  tones: {
    thanks: 'To thank',
    sorry: 'To say sorry',
    doubt: 'If it may not be about this clinic',
    correction: 'To say how it is in general',
    private: 'To go on in private',
    urgent: 'If it cannot wait',
  },
  take: 'Put it in the box',
  taken: 'The safe text is in the box.',
  takenKept: 'The safe text is in the box. Your own words are kept.',
  bringBack: 'Bring my own words back',
  broughtBack: 'Your own words are back in the box.',
  gap: '[how to reach the clinic]',
  fillGap:
    'Say how the clinic can be reached where the text says “[how to reach the clinic]”. An owner can set it once for all in the site’s settings.',
};
