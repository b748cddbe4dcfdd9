/** Words for what the detectors and the reply guard find, one for each kind. A finding is a reason to look, so none of them accuses. */
import type { ItemDetail, QueueCard } from '@commonward/server/contract';
import type { FindingKind } from '@commonward/server/detect';

type FindingClass = QueueCard['found'][number];
type GuardKind = NonNullable<ItemDetail['overridden']>[number]['kind'];

const classes = {
  crisis: 'May be in danger',
  grief: 'Grief',
  identifier: 'Identifying data',
  abuse: 'Abuse',
  spam: 'Signs of spam',
  notice: 'Worth knowing',
} satisfies Record<FindingClass, string>;

const kinds = {
  crisis: {
    imminent: 'May be in danger now',
    ideation: 'May be thinking of suicide or self-harm',
    method: 'Speaks of a way to die or to harm oneself',
    safeguarding: 'Somebody may be suffering harm from others',
    medical_emergency: 'May be a medical emergency',
  },
  grief: {
    bereavement: 'Speaks of somebody who has died',
  },
  identifier: {
    name: 'Name of a person',
    phone: 'Telephone number',
    email: 'E-mail address',
    url: 'Web address',
    ip: 'Address of a computer',
    address: 'Street address',
    postcode: 'Postcode',
    place: 'Place',
    organisation: 'Name of an organisation',
    date: 'Date',
    age: 'Age',
    age_over_89: 'Age over 89',
    sex: 'Sex',
    family: 'Relatives',
    national_id: 'National identity number',
    nhs_number: 'NHS number',
    ssn: 'Social security number',
    record_number: 'Record number',
    plan_number: 'Insurance number',
    account_number: 'Account number',
    iban: 'Bank account number',
    card: 'Card number',
    licence: 'Licence number',
    vehicle: 'Number of a vehicle',
    device: 'Number of a device',
    other_id: 'Number that belongs to one person',
  },
  abuse: {
    insult: 'Insult',
    threat: 'Threat',
    hate: 'Hate against a group',
    profanity: 'Strong language',
    sexual: 'Sexual approach',
  },
  spam: {
    link: 'Link',
    bait: 'Words that advertise',
    repeat: 'Repeats itself',
    burst: 'Its author sent much in a short time',
    copy: 'The same text was sent before',
    hidden: 'Hidden or disguised text',
  },
  notice: {
    dosage: 'Advice on a dose',
    method: 'Speaks of a way to die',
    side_effect: 'Side effect of a medicine',
    staff_name: 'Name of somebody who works here',
    legal_threat: 'Speaks of legal steps',
    complaint: 'Formal complaint',
    about_someone: 'May be about somebody else',
    off_topic: 'May be about something else than care',
    site_word: 'Word on the site’s list',
  },
} satisfies { [C in FindingClass]: Record<FindingKind<C>, string> };

const guardKinds = {
  person: 'tells who somebody is',
  relationship: 'says that this person was here',
  treatment: 'tells something of this person’s care',
  visit_date: 'tells when this person was here',
  payment: 'tells something of this person’s bill',
  threat: 'may read as a threat against a review',
} satisfies Record<GuardKind, string>;

const plain = (kind: string): string => kind.replaceAll('_', ' ');
const lower = (words: string): string => words.charAt(0).toLowerCase() + words.slice(1);
const upper = (words: string): string => words.charAt(0).toUpperCase() + words.slice(1);

/** `site_word:` is followed by what the site says the word is about. A kind of an earlier version is read as it is called. */
const kindOf = (name: FindingClass, kind: string): string => {
  const [known = '', ...label] = kind.split(':');
  const words = (kinds[name] as Readonly<Record<string, string>>)[known] ?? plain(known);
  return label.length > 0 ? `${words}: ${label.join(':')}` : words;
};

export const found = {
  classes,
  kind: kindOf,
  /** A class of which only weak signs were found. */
  perhaps: (words: string) => `Perhaps: ${/^[A-Z]{2}/.test(words) ? words : lower(words)}`,
  listLabel: 'Found:',
  urgent: 'May be in danger',
  /** What to do before anything else; `number` is the site's for emergencies, where the sites are loaded. */
  urgentFirst: (number: string | undefined) =>
    `First the person, then the post. They were shown helplines when they sent it. Do what your clinic has agreed for somebody in danger${number ? `, and call ${number} where a life may be at risk now` : ''}. To reach them, return the post with a kind note: a mail tells them that it waits for them in the panel.`,
  waiting: (time: string) => `waiting ${time}`,
  why: 'Why it comes before others:',
  term: (name: FindingClass, kind: string, points: number) => `${lower(kindOf(name, kind))} (${points})`,
  filter: 'Found in it',
  anything: 'Anything',
  title: 'What was found',
  earlier: 'in an earlier version that nobody has decided on',
  intro: 'Reasons to look, found by rules. They can be wrong, and they can miss something: you decide.',
  guardTitle: 'Sent past the reply guard',
  guardIntro: 'Its author asked for a second person to read it. This is what the guard would not let a clinic say in public:',
  /** Read behind a marked word by a screen reader. */
  mark: (number: number, reason: string) => ` (mark ${number}: ${reason})`,
  reason: (name: FindingClass, kind: string, weak: boolean) =>
    `${weak ? found.perhaps(kindOf(name, kind)) : kindOf(name, kind)} · ${lower(classes[name])}`,
  /** Behind the quoted words. */
  guardReason: (kinds: readonly GuardKind[], rule: string) =>
    `${kinds.map((kind) => guardKinds[kind]).join(', ')} (${rule.replace(/\b(Art\.|s\.|APP) /g, '$1\u00a0')})`,
  guarded: (kind: GuardKind, rule: string) => upper(found.guardReason([kind], rule)),
  inTitle: 'in the title',
  inName: 'in the name that its author chose',
  whole: 'the whole text',
  unplaced: 'not marked above',
  report: 'Somebody speaks of a side effect. It can be reported to',
  reportNote: 'Reporting is the clinic’s own act; nothing is sent from here.',
  second:
    'This went past the reply guard. You wrote it and you are the only one here who may decide, so it waits until somebody else joins.',
};
