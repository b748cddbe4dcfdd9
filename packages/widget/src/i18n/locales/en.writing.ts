import type { WritingCatalogue } from '../writing.ts';

/** "in 3 minutes", rounded up. */
const waitWords = (seconds: number | null): string => {
  if (!seconds) return 'a little later';
  if (seconds < 90) return 'in a minute';
  if (seconds < 5400) return `in ${Math.ceil(seconds / 60)} minutes`;
  return `in ${Math.ceil(seconds / 3600)} hours`;
};

const signInAgain = 'You have been signed out. Please sign in again.';
const ourFault = 'Something went wrong on our side. Please try again in a little while.';
const gone = 'This is no longer here.';
const kinds = { question: 'Question', answer: 'Answer', review: 'Review', reply: 'Reply' };
const oldPage = 'This page is out of date. Please load it again; a question, an answer or a review that you were writing is kept.';

export const writing: WritingCatalogue = (f) => ({
  faultsTitle: 'There is a problem',
  optional: (label) => `${label} (optional)`,
  send: 'Send',
  sending: 'Sending',
  oneMoment: 'One moment',
  cancel: 'Cancel',
  close: 'Close',
  charactersLeft: (count) => f.plural(count, { one: '# character left', other: '# characters left' }),
  charactersOver: (count) => f.plural(count, { one: '# character too many', other: '# characters too many' }),
  upTo: (count) => `Up to ${f.number(count)} characters.`,
  tooLong: (count) => `Shorten this to ${f.number(count)} characters or fewer`,
  problem: (code, wait) => {
    switch (code) {
      case 'offline':
        return 'You seem to be offline. Once you are connected again, try again.';
      case 'unreachable':
      case 'aborted':
        return 'The service does not answer just now. Please try again in a little while.';
      case 'busy':
        return `The service is busy just now. Please try again ${waitWords(wait)}.`;
      case 'storage_full':
        return 'The service cannot store anything right now. Please keep a copy of your text and try again later.';
      case 'too_many':
        return `That was tried too often. Please try again ${waitWords(wait)}.`;
      case 'text_too_long':
        return 'This text is too long. Please shorten it.';
      case 'body_too_large':
        return 'This text is much too long. Please shorten it.';
      case 'text_empty':
        return 'Please write something here';
      case 'text_unreadable':
        return 'This has characters that cannot be read or that hide what it says. Please type it again';
      case 'bad_rating':
        return 'Choose from 1 to 5 stars';
      case 'month_out_of_range':
        return 'Choose a month of the last two years';
      case 'consent_needed':
        return 'The wording you agree to has changed. Please load the page again; your text is kept.';
      case 'too_young':
        return 'This site does not take posts from people of your age.';
      case 'pseudonym_taken':
        return 'Somebody here has this name already. Choose another one';
      case 'pseudonym_stands':
        return 'Posts of yours that are public, or wait to be, stand under your name. Take them back first, then you can change it';
      case 'pseudonym_claims':
        return 'This name sounds like somebody of the clinic. Choose another one';
      case 'pseudonym_needed':
        return 'Choose the name that others will see';
      case 'foreign_origin':
      case 'bad_page':
        return 'This web page is not set up for posting. Please tell the people who run it.';
      case 'not_signed_in':
      case 'token_expired':
      case 'token_invalid':
        return signInAgain;
      case 'token_replayed':
        return 'To keep you safe you have been signed out everywhere. Please sign in again.';
      case 'code_wrong':
        return 'That is not the code we sent. Check it and type it again';
      case 'code_expired':
        return 'This code is too old. Ask for a new one';
      case 'code_tries_used':
        return 'The code was typed wrongly five times. Ask for a new one';
      case 'not_accepting':
        return 'Posting is not open here yet.';
      case 'part_off':
        return 'This part is closed at the moment.';
      case 'not_answering':
        return 'Here questions are answered by the people who work at the clinic only.';
      case 'unknown_subject':
      case 'subject_cap':
        return 'Posting is not open for this page. Please tell the people who run it.';
      case 'already_reviewed':
        return 'You have written a review here already. Under Your posts you see how it stands, and whether you can change it.';
      case 'already_replied':
      case 'already_exists':
        return 'This is there already.';
      case 'stale_revision':
        return 'This was changed meanwhile, perhaps by you in another window. Your text is still here: send it again to put it in the place of the other one.';
      case 'illegal_transition':
        return 'That can no longer be done with this post. Load the page again to see why.';
      case 'unknown_item':
      case 'not_found':
      case 'unknown_site':
        return gone;
      case 'invalid_fields':
        return 'Some answers need another look.';
      case 'ask_author':
        return 'Some of these words may say more than you want. Look at them again, or send them as they are: a moderator will read them.';
      case 'reply_guard':
        return 'This says something that a clinic must not say in public. Change it, or ask a second person to read it.';
      case 'second_person_needed':
        return 'A second person has to read this before it can appear.';
      case 'bad_json':
      case 'unknown_field':
      case 'wrong_content_type':
      case 'method_not_allowed':
      case 'bad_query':
      case 'bad_cursor':
        return oldPage;
      case 'own_item':
        return 'This is your own post: others say whether it helps them.';
      case 'forbidden':
        return 'That is not possible with your account.';
      default:
        return ourFault;
    }
  },
  textKept: 'What you typed is still here.',

  ageQuestion: 'How old are you?',
  ageReached: (limit) => `${f.number(limit)} or older`,
  ageNotReached: (limit) => `Younger than ${f.number(limit)}`,
  ageNeeded: 'Choose one of the two',
  ageGo: 'Continue',
  tooYoungTitle: 'You can read everything here',
  tooYoung: (limit) =>
    `Writing here is for people of ${f.number(limit)} and older. Nothing was sent or kept. If something worries you, talk to somebody you trust, or ask them to write for you.`,
  tooYoungHelp: 'If something is wrong right now, somebody answers here:',

  compose: {
    question: () => 'Ask a question',
    answer: (title) => `Answer: ${title}`,
    review: (name) => `Write a review of ${name}`,
  },
  change: { question: 'Change your question', answer: 'Change your answer', review: 'Change your review' },
  sendForReading: 'Send to be read',
  saveChange: 'Send the change',
  moderation: (mail) =>
    `A moderator reads everything before it appears. You will see here${mail ? ', and by e-mail,' : ''} what was decided.`,
  emergency: (number) => `Not for emergencies: call ${number}. Nobody watches this page around the clock.`,
  draftRestored: 'This is what you had written before.',
  draftOlder: 'This is what you had written before, but not all of it: your browser had no room for the last words.',
  backToWriting: 'Back to what you are writing',
  reviewedBefore: 'You have written a review here already. This one would replace it: look it through and send it as a change, or cancel.',
  typedOn: 'Your post has arrived as you sent it first. What you wrote since is here, and not sent yet.',
  draftDrop: 'Start again',
  privacyTitle: 'Before you send',
  controller: (name) => `${name} is responsible for what you write here.`,
  privacyLink: 'How your data is handled',
  consent: (controller) =>
    `I agree that ${controller} keeps what I write here, has it read by its moderators and, if they accept it, publishes it on its website under the name I chose. What I write may say something about my health. I can withdraw it at any time under “Your posts”; it is then no longer shown.`,
  consentNeeded: 'Tick the box if you agree; without it we may not take your text',

  hintsTitle: 'This may tell who you are',
  hintsCount: (count) =>
    f.plural(count, { one: '# thing here may tell who somebody is.', other: '# things here may tell who somebody is.' }),
  hintsMore: (count) => f.plural(count, { one: '# more comes after these.', other: '# more come after these.' }),
  looksLike: {
    name: 'This looks like a name',
    place: 'This looks like a place',
    address: 'This looks like an address',
    postcode: 'This looks like a postcode',
    organisation: 'This looks like the name of an organisation',
    date: 'This looks like a date',
    age_over_89: 'This looks like an age over 89',
    sex: 'This looks like somebody’s sex',
    age: 'This looks like somebody’s age',
    email: 'This looks like an e-mail address',
    phone: 'This looks like a telephone number',
    url: 'This looks like a web address',
    ip: 'This looks like the address of a computer',
    card: 'This looks like the number of a bank card',
    iban: 'This looks like a bank account number',
    ssn: 'This looks like a social security number',
    nhs_number: 'This looks like an NHS number',
    national_id: 'This looks like an identity number',
    record_number: 'This looks like the number of a medical record',
    plan_number: 'This looks like the number of a health plan',
    account_number: 'This looks like an account number',
    licence: 'This looks like the number of a licence',
    vehicle: 'This looks like a number plate or vehicle number',
    device: 'This looks like the number of a device',
    other_id: 'This looks like a number that belongs to one person',
    other: 'This looks like something that tells who somebody is',
  },
  blank: {
    name: '[name]',
    place: '[place]',
    address: '[address]',
    postcode: '[postcode]',
    organisation: '[organisation]',
    date: '[date]',
    age_over_89: '[age]',
    sex: '[sex]',
    age: '[age]',
    email: '[e-mail address]',
    phone: '[telephone number]',
    url: '[web address]',
    ip: '[computer address]',
    card: '[card number]',
    iban: '[bank account]',
    ssn: '[social security number]',
    nhs_number: '[NHS number]',
    national_id: '[identity number]',
    record_number: '[record number]',
    plan_number: '[health plan number]',
    account_number: '[account number]',
    licence: '[licence number]',
    vehicle: '[vehicle number]',
    device: '[device number]',
    other_id: '[personal number]',
    other: '[left out]',
  },
  sounds: {
    insult: 'This may be read as an insult',
    threat: 'This may be read as a threat',
    hate: 'This may be read as putting down a group of people',
    profanity: 'This may be read as swearing',
    sexual: 'This may be read as sexual',
    other: 'This may hurt somebody who reads it',
  },
  hide: 'Hide it',
  leave: 'Leave it',
  hidden: 'Hidden.',
  ofWords: (words) => `: ${words}`,
  saidOf: (looksLike, words) => `${looksLike}: ${words}`,
  askTitle: 'Before a moderator reads it',
  askHint: 'Nothing has been stored yet. You may want to look at these words again.',
  askWhy: (why, shown) => (shown ? `${why}:` : `${why}.`),
  askMore: 'Change your text below and send it, or send it as it is. We ask this only once.',
  askSend: 'Send it as it is: a moderator will read it',

  helpTitle: 'Help now',
  help: {
    distress: 'It sounds as if things may be very hard right now. You do not have to wait for an answer here.',
    medical: 'This sounds as if it cannot wait for an answer here. Please call now.',
    safeguarding: 'It sounds as if somebody is being hurt. You are not to blame, and you do not have to wait for an answer here.',
  },
  helpNow: {
    distress: 'if somebody is in danger now',
    medical: 'now, day and night',
    safeguarding: 'if somebody is in danger now',
  },
  helpLine: 'Help now',
  helpShown: 'Telephone numbers are shown below your text.',
  emergencyNumber: 'Emergency number',
  helpHours: { always: 'day and night', limited: 'at certain hours' },
  byText: (name) => `${name} by text message`,
  helpNext: 'A moderator has been told now and will read it first.',

  searchTitle: 'Already answered?',
  searchLabel: 'Search the questions here',
  searchHint:
    'What you type here goes to this site’s server while you type, to search and for nothing else. It is not kept and not part of your question.',
  searchNothing: 'Nothing like it has been asked here yet.',
  searchFound: (count) => f.plural(count, { one: '# question found', other: '# questions found' }),
  searchAnswers: (count) => f.plural(count, { zero: 'no answer yet', one: '# answer', other: '# answers' }),

  titleLabel: 'Your question in one sentence',
  titleHint: 'So that others find it.',
  titleNeeded: 'Write your question in one sentence',
  bodyLabel: { question: 'What should somebody know to answer it?', answer: 'Your answer', review: 'What was good, what could be better?' },
  bodyHint: 'Leave out names, dates and numbers: yours and other people’s.',
  bodyNeeded: {
    question: 'Write what somebody should know to answer',
    answer: 'Write your answer',
    review: 'Write what was good or what could be better',
  },
  aboutLabel: 'Whom is it about?',
  about: { me: 'Me', agreed: 'Somebody who has agreed that I ask', general: 'Nobody: a question in general' },
  aboutHint: 'If it is about somebody else, ask them first.',
  aboutNeeded: 'Choose whom it is about',
  tagsLabel: 'Topics',
  tagsHint: 'Up to five, with a comma between, for example: knee, running.',
  tagsTooMany: 'Give up to five topics of up to 40 characters each',

  overallLabel: 'Overall, how was it?',
  overallNeeded: 'Choose from 1 to 5 stars',
  starWords: (stars) =>
    ['', '1 star, poor', '2 stars, not so good', '3 stars, all right', '4 stars, good', '5 stars, very good'][stars] ?? '',
  criteriaTitle: 'In detail',
  criteriaHint: 'From 1, poor, to 5, very good. Leave out what you cannot say.',
  notApplicable: 'N/A',
  monthLabel: 'When were you here?',
  monthChoose: 'Choose a month',
  monthNeeded: 'Choose the month of your visit',
  relationLabel: 'Who are you in this?',
  relation: {
    patient: 'A patient',
    carer_or_family: 'A carer or a member of the family',
    visitor: 'A visitor',
    employee: 'I work here',
    relative_of_staff: 'I am related to somebody who works here',
    other_business: 'I am from another business',
  },
  relationNeeded: 'Choose who you are in this',
  incentiveLabel: 'Did you get anything for writing this?',
  incentiveHint: 'What you choose is shown beside your review.',
  incentive: { none: 'No', gift_or_discount: 'Yes, a gift or a discount', payment: 'Yes, money', other: 'Yes, something else' },
  incentiveNeeded: 'Choose whether you got anything',

  signInTitle: 'Sign in',
  signInToSend: 'Sign in to send it',
  signInWhy: 'We send a code to your e-mail address. The address is never shown to anybody here.',
  emailLabel: 'E-mail address',
  emailHint: 'Used to sign you in and to tell you what happened to your posts.',
  emailNeeded: 'Type an e-mail address, such as name@example.org',
  sendCode: 'Send me a code',
  codeSentTo: (email) => `We have sent a code to ${email}. It may take a minute; look among unwanted mail too.`,
  codeLabel: 'Code from the e-mail',
  codeHint: 'Six digits.',
  codeNeeded: 'Type the six digits from the e-mail',
  newCode: 'Send a new code',
  newCodeSent: 'A new code is on its way.',
  otherEmail: 'Use another address',
  nameLabel: 'Name that others will see',
  nameHint: 'If this is your first time here. Choose one that is not your real name. Leave it empty if you have one already.',
  nameLength: 'Use 2 to 30 characters',
  nameLetters:
    'Use letters of one alphabet, and beside them only numbers, spaces, hyphens, apostrophes and full stops. An address or a telephone number is no name',
  shared: 'This is a shared computer',
  sharedHint: 'You will be signed out when you leave the page.',
  signIn: 'Sign in',
  signedInAs: (name) => `Signed in as ${name}.`,
  sessionEnded: signInAgain,

  mineTitle: 'Your posts',
  mineEmpty: 'You have not written anything here yet.',
  state: {
    draft: 'Not sent yet',
    pending: 'Waiting to be read',
    published: 'Published',
    published_edited: 'Published; your change is waiting to be read',
    published_returned: 'Published; your change came back to you',
    returned: 'Came back to you for a change',
    refused: 'Not published',
    spam: 'Not published',
    hidden: 'Hidden for now',
    removed: 'Taken down',
    withdrawn: 'Withdrawn by you',
    erased: 'Erased',
  },
  stateHint: {
    pending: 'A moderator reads it before it appears, usually within a day.',
    published_edited: 'Until then the earlier text stays in view.',
    published_returned: 'The earlier text stays in view.',
    returned: 'Change what the note says and send it again.',
    hidden: 'Moderators are looking at it again.',
    withdrawn: 'Nobody else sees it.',
  },
  publicSoon: 'Accepted; it appears in a moment',
  changeRefused: 'Published, without your last change',
  changeRefusedTitle: 'The change that was not published',
  noteTitle: 'Note from the moderator',
  reasonTitle: 'Reason',
  reason: {
    personal_data_of_another: 'It tells something personal about somebody else.',
    own_identifying_data: 'It tells who you are, for example by a name or a number.',
    abuse_or_harassment: 'It attacks or insults somebody.',
    hate_or_discrimination: 'It puts down a group of people.',
    threat: 'It threatens somebody.',
    sexual_or_graphic: 'It is sexual or graphic.',
    defamation_notice: 'Somebody has complained by law about what it claims.',
    clearly_false: 'It is clearly not true.',
    suspected_fake: 'It does not seem to tell of a real experience.',
    conflict_of_interest: 'It comes from somebody with an interest in it.',
    undisclosed_incentive: 'Something was given for it, and it does not say so.',
    off_topic_or_not_experience: 'It is about something else.',
    advertising_or_spam: 'It looks like advertising, or like something that is sent to many places.',
    duplicate: 'It is here already.',
    dangerous_medical_advice: 'It gives advice that could harm somebody.',
    dosage_advice: 'It tells others how much of a medicine to take.',
    self_harm_method: 'It describes a way to harm oneself. If you are not well, please call your local emergency number.',
    illegal_content: 'It is against the law.',
    privileged_or_confidential: 'It is confidential.',
    copyright: 'It was written by somebody else.',
    under_age: 'It was written by somebody below the age limit.',
    clinical_testimonial_not_allowed: 'Rules here do not allow this kind of statement about treatment.',
    visit_not_substantiated: 'The visit could not be matched.',
    outside_time_window: 'The visit was too long ago.',
  },
  sentOn: (kind, date) => `${kinds[kind]}. Sent ${date}.`,
  itemAbout: (name) => `About ${name}.`,
  starsGiven: (stars) => `${f.number(stars)} out of 5.`,
  edit: 'Change',
  withdraw: 'Withdraw',
  withdrawSure: 'Withdraw this? Nobody else will see it any more. You can send it again later.',
  withdrawYes: 'Yes, withdraw it',
  withdrawNo: 'No, keep it',
  resubmit: 'Send again',
  openInList: 'Open',
  ofPost: (title) => `: ${title}`,
  waitingTitle: {
    question: 'Your question is waiting to be read.',
    answer: 'Your answer is waiting to be read.',
    review: 'Your review is waiting to be read.',
    reply: 'Your reply is waiting to be read.',
  },
  waitingHint: (mail) => `A moderator reads it before it appears, usually within a day.${mail ? ' We will tell you by e-mail.' : ''}`,
  returnedTitle: {
    question: 'Your question came back to you.',
    answer: 'Your answer came back to you.',
    review: 'Your review came back to you.',
    reply: 'Your reply came back to you.',
  },
  returnedHint: 'A moderator asks for a change.',
  changeWaitingTitle: 'Your change is waiting to be read.',
  seeOrChange: 'See or change it',
  done: 'Done.',
  withdrawn: 'Withdrawn. Nobody else sees it now.',

  notPublicTitle: 'This post cannot be shown here',
  notPublicWhy:
    'It may be waiting to be read, have come back for a change, or have been taken down or withdrawn; or the link may be wrong.',
  notPublicSignIn: 'If you wrote it, sign in to see what happened to it.',
  notPublicNotYours: 'It is not among your newest posts.',

  accountTitle: 'Your account',
  changeName: 'Name that others see',
  saveName: 'Save the name',
  nameSaved: 'Your name was changed.',
  mailLabel: 'Tell me by e-mail what happens to my posts',
  mailHint: 'Never with a word of what you or others wrote.',
  mailSaved: 'Saved.',
  signOut: 'Sign out',
  signedOut: 'You are signed out.',

  reportTitle: 'Report this',
  reportHint: 'A moderator looks at it. Whoever wrote it never learns who reported it.',
  reportReasonLabel: 'What is wrong with it?',
  reportReason: {
    personal_data: 'It tells something personal about somebody',
    about_me: 'It is about me',
    abuse: 'It insults or threatens',
    dangerous_advice: 'It could harm somebody who follows it',
    not_an_experience: 'It does not seem to be a real experience',
    advertising: 'It is advertising',
    illegal: 'It is against the law',
    other: 'Something else',
  },
  reportReasonNeeded: 'Choose what is wrong with it',
  reportWordsLabel: 'Anything we should know',
  reportWordsHint: 'Only moderators read this.',
  reportSend: 'Send the report',
  reportThanks: 'Thank you. A moderator will look at it.',
  reportReference: (reference) => `Your reference is ${reference}.`,
});
