/** Chromium for the admin page's own tests, and axe in it. */
import { chromium } from '@playwright/test';
import { axeFaults as faultsBy, ofColours, wcag } from '../../../../scripts/axe.mjs';
import { chromiumArgs, chromiumPath } from '../../../../scripts/chromium.mjs';

export { intercept } from '../../../../scripts/intercept.mjs';
export { ofColours };

export const openBrowser = () => chromium.launch({ executablePath: chromiumPath(), args: chromiumArgs });

/** What axe finds, by the law's rules and by good practice unless others are named. */
export const axeFaults = (page, which = [...wcag, 'best-practice']) => faultsBy(page, which);
