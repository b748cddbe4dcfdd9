/** What a site lacks, with the way out: the same in the list of sites and in its settings. */
import { html, nothing, type TemplateResult } from 'lit';
import type { SiteAdmin } from '@commonward/server/contract';
import { t } from '../../i18n/en.ts';
import { note } from '../../ui/notices.ts';

export const notAcceptingNote = (site: SiteAdmin): TemplateResult | typeof nothing =>
  site.accepting ? nothing : note(html`<strong>${t.sites.notAccepting}.</strong> ${site.notAccepting} ${t.sites.readingWorks}`, 'warn');

export const subjectsFullNote = (site: SiteAdmin): TemplateResult | typeof nothing =>
  site.accepting && site.subjectsFull
    ? note(html`<strong>${t.sites.subjectsFull}.</strong> ${t.sites.subjectsFullWayOut}`, 'warn')
    : nothing;
