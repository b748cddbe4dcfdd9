/**
 * Whom somebody in distress can reach, by the site's jurisdiction. Part of the panel's code, so that it is there when no server is.
 * A number that was not found again on a public page has `checked: null` and is never shown: no number is better than a dead one.
 * docs/reference/helplines.md is made from this file.
 */
import type { SitePublic } from '@commonward/server/contract';
import type { Worry } from '../i18n/writing.ts';
import type { Help, HelpLine } from '../ui/help-card.ts';

export type Jurisdiction = SitePublic['jurisdiction'];

export interface Helpline extends HelpLine {
  /** What somebody calls it for; in a medical emergency there is only the emergency number. */
  for: Exclude<Worry, 'medical'>;
  /** Children and young people are whom it is there for. */
  young?: true;
  /** The public page that names number and hours. */
  source: string;
  /** When that page was last looked at, `YYYY-MM-DD`. */
  checked: string | null;
}

const looked = '2026-11-26';

export const helplines: Record<Jurisdiction, readonly Helpline[]> = {
  us: [
    {
      for: 'distress',
      name: '988 Suicide & Crisis Lifeline',
      numbers: ['988'],
      link: 'https://988lifeline.org',
      hours: 'always',
      source: 'Wyoming Department of Health: 988 Suicide & Crisis Lifeline',
      checked: looked,
    },
    {
      for: 'safeguarding',
      young: true,
      name: 'Childhelp National Child Abuse Hotline',
      numbers: ['1-800-422-4453'],
      link: 'https://childhelphotline.org',
      hours: 'always',
      source: 'childhelphotline.org: How it works; thehopeline.com: How to report abuse',
      checked: looked,
    },
    {
      for: 'safeguarding',
      name: 'National Domestic Violence Hotline',
      numbers: ['1-800-799-7233'],
      link: 'https://www.thehotline.org',
      hours: 'always',
      source: 'US Department of Justice, Office for Victims of Crime: National Domestic Violence Hotline',
      checked: looked,
    },
  ],
  uk: [
    {
      for: 'distress',
      name: 'Samaritans',
      numbers: ['116 123'],
      link: 'https://www.samaritans.org',
      hours: 'always',
      source: 'samaritans.org: Contact a Samaritan; fullfact.org: Samaritans text number',
      checked: looked,
    },
    {
      for: 'distress',
      name: 'Shout',
      numbers: ['85258'],
      by: 'text',
      hours: 'always',
      source: 'crisistextline.uk: How it works',
      checked: looked,
    },
    {
      for: 'safeguarding',
      young: true,
      name: 'Childline',
      numbers: ['0800 1111'],
      link: 'https://www.childline.org.uk',
      hours: 'always',
      source: 'nspcc.org.uk: What is child abuse?',
      checked: looked,
    },
    {
      for: 'safeguarding',
      name: 'National Domestic Abuse Helpline',
      numbers: ['0808 2000 247'],
      hours: 'always',
      source: 'mbrook.brent.sch.uk: Domestic abuse',
      checked: looked,
    },
  ],
  ie: [
    {
      for: 'distress',
      name: 'Samaritans',
      numbers: ['116 123'],
      link: 'https://www.samaritans.org',
      hours: 'always',
      source: 'irishexaminer.com: Samaritans answer 2.9m calls since 2014; samaritans.org: Contact a Samaritan',
      checked: looked,
    },
    {
      for: 'distress',
      name: 'Pieta',
      numbers: ['1800 247 247'],
      link: 'https://www.pieta.ie',
      hours: 'always',
      source: 'wicklownow.ie: People feeling low over Christmas urged to contact helpline',
      checked: looked,
    },
    {
      for: 'safeguarding',
      young: true,
      name: 'ISPCC Childline',
      numbers: ['1800 66 66 66'],
      link: 'https://www.childline.ie',
      hours: 'always',
      source: 'breakingnews.ie: Childline volunteers answered 1,020 calls',
      checked: looked,
    },
    {
      for: 'safeguarding',
      name: 'Women’s Aid',
      numbers: ['1800 341 900'],
      link: 'https://www.womensaid.ie',
      hours: 'always',
      source: 'womensaid.ie: 24hr National Freephone Helpline; thejournal.ie: Women’s Aid helpline',
      checked: looked,
    },
  ],
  eu: [
    {
      // Reserved for this by the Commission, but no page says in which countries somebody answers.
      for: 'distress',
      name: 'Emotional support',
      numbers: ['116 123'],
      hours: 'limited',
      source: 'European Commission: Two new European free helpline numbers',
      checked: null,
    },
    {
      for: 'safeguarding',
      young: true,
      name: 'Child Helpline',
      numbers: ['116 111'],
      link: 'https://childhelplineinternational.org',
      hours: 'limited',
      source: 'childhelplineinternational.org: 15 years of 116 111 (in 23 of the 27 member states)',
      checked: looked,
    },
  ],
  de: [
    {
      for: 'distress',
      name: 'TelefonSeelsorge',
      numbers: ['0800 111 0 111', '0800 111 0 222'],
      link: 'https://www.telefonseelsorge.de',
      hours: 'always',
      source: 'ekkw.de: TelefonSeelsorge seit 60 Jahren; domradio.de: TelefonSeelsorge unter ökumenischem Dachverband',
      checked: looked,
    },
    {
      for: 'safeguarding',
      young: true,
      name: 'Nummer gegen Kummer',
      numbers: ['116 111'],
      link: 'https://www.nummergegenkummer.de',
      hours: 'limited',
      source: 'bmfsfj.de: Anrufen, mailen, chatten – gegen Sorgen',
      checked: looked,
    },
    {
      for: 'safeguarding',
      name: 'Hilfetelefon Gewalt gegen Frauen',
      numbers: ['116 016'],
      link: 'https://www.hilfetelefon.de',
      hours: 'always',
      source: 'der-paritaetische.de: Hilfetelefon bekommt vereinfachte Rufnummer',
      checked: looked,
    },
  ],
  fr: [
    {
      for: 'distress',
      name: 'Numéro national de prévention du suicide',
      numbers: ['3114'],
      hours: 'always',
      source: 'service-public.fr: Le 3114, un nouveau numéro national de prévention du suicide',
      checked: looked,
    },
    {
      for: 'safeguarding',
      young: true,
      name: 'Allô Enfance en danger',
      numbers: ['119'],
      hours: 'always',
      source: 'groupe3f.fr: Violences familiales, donner l’alerte',
      checked: looked,
    },
    {
      for: 'safeguarding',
      name: 'Violences Femmes Info',
      numbers: ['3919'],
      link: 'https://solidaritefemmes.org/appeler-le-3919/',
      hours: 'always',
      source: 'solidaritefemmes.org: Appeler le 3919',
      checked: looked,
    },
  ],
  au: [
    {
      for: 'distress',
      name: 'Lifeline',
      numbers: ['13 11 14'],
      link: 'https://www.lifeline.org.au',
      hours: 'always',
      source: 'lifelineh2h.org.au: Frequently asked questions; theleader.com.au: Lifeline crisis text service',
      checked: looked,
    },
    {
      for: 'safeguarding',
      young: true,
      name: 'Kids Helpline',
      numbers: ['1800 55 1800'],
      link: 'https://kidshelpline.com.au',
      hours: 'always',
      source: 'kidshelpline.com.au: Getting help; staychatty.com.au: Key messages',
      checked: looked,
    },
    {
      for: 'safeguarding',
      name: '1800RESPECT',
      numbers: ['1800 737 732'],
      link: 'https://www.1800respect.org.au',
      hours: 'always',
      source: 'thedailyaus.com.au: 1800RESPECT text messaging; Department of Social Services: 1800RESPECT',
      checked: looked,
    },
  ],
  other: [],
};

/** What may be shown: only numbers that somebody has looked up. A server that does not name a jurisdiction has none. */
export const helplinesFor = (site: Partial<Pick<SitePublic, 'jurisdiction'>>, worry: Worry, all = helplines): readonly Helpline[] =>
  (all[site.jurisdiction ?? 'other'] ?? []).filter((line) => line.for === worry && line.checked !== null);

/** Whom a site's help names for a worry: the emergency number, its own line, and the helplines. */
export const helpAt = (site: SitePublic, worry: Worry): Help => ({
  worry,
  emergencyNumber: site.emergencyNumber,
  ownLine: site.ownLine,
  lines: helplinesFor(site, worry),
});

/** Of the helplines, those for somebody who is too young to write here. */
export const helplinesForYoung = (site: Partial<Pick<SitePublic, 'jurisdiction'>>): readonly Helpline[] =>
  helplinesFor(site, 'safeguarding').filter((line) => line.young);
