/** Where a suspected side effect of a medicine is reported, by the jurisdiction of a site. Looked up in November 2026. */
import type { Jurisdiction } from '@commonward/server/contract';

/** `name`: the scheme; `source`: who runs it, or who keeps the list. */
export type SideEffectScheme = { name: string; source: string; url: string };

export const sideEffectSchemes: Readonly<Record<Jurisdiction, SideEffectScheme>> = {
  us: { name: 'MedWatch', source: 'Food and Drug Administration', url: 'https://www.fda.gov/medwatch' },
  uk: {
    name: 'the Yellow Card scheme',
    source: 'Medicines and Healthcare products Regulatory Agency',
    url: 'https://yellowcard.mhra.gov.uk/',
  },
  ie: {
    name: 'the HPRA',
    source: 'Health Products Regulatory Authority',
    url: 'https://www.hpra.ie/safety-information/how-we-monitor-safety/medicines/reporting-suspected-side-effects-to-the-hpra/reporting-a-suspected-side-effect-as-a-healthcare-professional',
  },
  eu: {
    name: 'the national authority',
    source: 'European Medicines Agency, which names each country’s',
    url: 'https://www.adrreports.eu/',
  },
  de: {
    name: 'the German portal for side effects',
    source: 'Bundesinstitut für Arzneimittel und Medizinprodukte and Paul-Ehrlich-Institut',
    url: 'https://nebenwirkungen.bund.de/',
  },
  fr: {
    name: 'the French portal for health events',
    source: 'Ministère de la Santé',
    url: 'https://signalement.social-sante.gouv.fr/',
  },
  au: { name: 'the TGA', source: 'Therapeutic Goods Administration', url: 'https://aems.tga.gov.au/' },
  other: {
    name: 'the national centre',
    source: 'Uppsala Monitoring Centre, which names each country’s',
    url: 'https://who-umc.org/',
  },
};
