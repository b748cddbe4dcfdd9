/**
 * Replies to reviews, and answers to questions, that tell nothing of anybody: they would be true whoever wrote it, patient or not.
 * `{contact}` is where a clinic can be reached in private.
 */
export type SafeReply = {
  id: string;
  to: 'review' | 'question';
  tone: 'thanks' | 'sorry' | 'doubt' | 'correction' | 'private' | 'urgent';
  text: string;
};

export const safeReplies: readonly SafeReply[] = [
  {
    id: 'thanks-short',
    to: 'review',
    tone: 'thanks',
    text: 'Thank you for taking the time to write this. We have passed it on to the whole team.',
  },
  {
    id: 'thanks-suggestion',
    to: 'review',
    tone: 'thanks',
    text: 'Thank you for the suggestion. We read every review, and ideas like this help us improve. More are welcome on {contact}.',
  },
  {
    id: 'sorry-listen',
    to: 'review',
    tone: 'sorry',
    text:
      'We are sorry to read this. To protect privacy we cannot discuss anything about individual care here, ' +
      'but we would like to hear more. Please contact us on {contact}.',
  },
  {
    id: 'sorry-waiting',
    to: 'review',
    tone: 'sorry',
    text:
      'We are sorry to read this. We aim to see everyone on time, and we know how tiring a long wait is. ' +
      'Anyone with concerns about waiting can reach us on {contact}.',
  },
  {
    id: 'sorry-complaint',
    to: 'review',
    tone: 'sorry',
    text:
      'We take this seriously. Anyone who is unhappy with something at our clinic can make a complaint on {contact}, ' +
      'and every complaint gets an answer in writing.',
  },
  {
    id: 'doubt-private',
    to: 'review',
    tone: 'doubt',
    text:
      'We cannot say here who is or is not a patient, so we give every review the same answer: ' +
      'we would like to understand what is behind it. Please contact us on {contact}.',
  },
  {
    id: 'doubt-elsewhere',
    to: 'review',
    tone: 'doubt',
    text:
      'We take all feedback seriously, and we cannot check a review in public. ' +
      'If this is meant for our clinic, please tell us more on {contact}.',
  },
  {
    id: 'correction-prices',
    to: 'review',
    tone: 'correction',
    text: 'In general, our policy is to confirm prices in writing before any treatment. Questions about a price are welcome on {contact}.',
  },
  {
    id: 'correction-general',
    to: 'review',
    tone: 'correction',
    text:
      'We cannot comment on what happened to any one person. What we can say is how we work in general, ' +
      'and we are glad to explain that on {contact}.',
  },
  {
    id: 'answer-private',
    to: 'question',
    tone: 'private',
    text: 'This depends on things that should not be said in public. Anybody whom it concerns can ask in private on {contact}.',
  },
  {
    id: 'answer-general',
    to: 'question',
    tone: 'correction',
    text:
      'In general this differs from person to person, and good advice depends on more than can be said here. ' +
      'Anybody can ask what holds for them on {contact}.',
  },
  {
    id: 'answer-urgent',
    to: 'question',
    tone: 'urgent',
    text: 'If it gets worse, or cannot wait, please do not wait for an answer here: call the emergency number, or reach us on {contact}.',
  },
];
