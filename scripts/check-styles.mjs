/**
 * Holds the styles of the panel to three rules: sizes follow the text of the page (`em`, never `rem`), directions are logical, and space
 * and type come from the documented custom properties. `npm run check` runs it; docs/reference/commonward-panel.md lists the properties.
 */
import './node-version.mjs';
import { readFileSync, readdirSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { finish } from './report.mjs';

/**
 * Pixels that stand, by property: lines that are drawn stay thin with large text, a focus ring included, and what is hidden from sight
 * is one pixel. A target is at least 24 of them whatever the size of the text, for WCAG 2.5.8 counts CSS pixels.
 */
const pixels = [
  { property: /^(border|outline)(-|$)|^text-decoration-thickness$|^overflow-clip-margin$/, most: 4 },
  { property: /^margin-block-end$/, most: 1 },
  { property: /^(inline|block)-size$/, most: 1 },
  { property: /^min-(inline|block)-size$/, exactly: 24 },
];
const mayBePixels = (property, value) =>
  pixels.some(
    (allowed) => allowed.property.test(property) && (allowed.exactly ? value === allowed.exactly : Math.abs(value) <= allowed.most),
  );

const physicalProperty =
  /^(top|right|bottom|left|(min-|max-)?(width|height)|(margin|padding|border|inset|scroll-margin|scroll-padding)-(top|right|bottom|left)(-.*)?|border-(top|bottom)-(left|right)-radius|overflow-[xy]|background-position-[xy])$/;
const physicalValue = /^(left|right)$/;
const directed = /^(text-align|float|clear|justify-[a-z]+|align-[a-z]+|caption-side)$/;

/** Properties whose lengths are units of `--commonward-space`. */
const space = /^((row-|column-)?gap|(margin|padding)(-.+)?)$/;
const type = {
  'font-size': /^(1em$|inherit$|var\(--_|calc\(var\(--_)/,
  'line-height': /^(1$|inherit$|var\(--_|var\(--commonward-line-height)/,
  'font-weight': /^(400$|inherit$|var\(--_)/,
};

/** What is wrong with one declaration, or undefined. */
const fault = (property, value) => {
  if (/\d(rem)\b/.test(value)) return 'a size follows the text of the page: em, not rem';
  for (const [, number] of value.matchAll(/(-?\d*\.?\d+)px\b/g))
    if (!mayBePixels(property, Number(number))) return 'a size follows the text of the page: em, not px';
  if (/\d(pt|cm|mm|in|pc|vw|vh)\b/.test(value)) return 'a size follows the text of the page: em';
  if (physicalProperty.test(property)) return 'directions are logical, e.g. inline-start for left';
  if (directed.test(property) && value.split(' ').some((word) => physicalValue.test(word))) return 'directions are logical: start and end';
  if (space.test(property) && /(^|[\s(])-?\d*\.?\d+em\b/.test(value)) return 'space is a multiple of var(--_space)';
  if (type[property] && !type[property].test(value)) return `${property} comes from the properties in styles/tokens.ts`;
  return undefined;
};

/** @param {string} source a TypeScript file  @returns {{ declarations: number, faults: { line: number, text: string, why: string }[] }} */
export function checkStyles(source) {
  const faults = [];
  let declarations = 0;
  for (const block of source.matchAll(/\bcss`([^`]*)`/g)) {
    // a comment leaves its line ends, so that lines can be counted
    const css = block[1].replace(/\/\*[\s\S]*?\*\//g, (comment) => comment.replace(/[^\n]/g, ' '));
    for (const found of css.matchAll(/(?<=[{};]\s*)([\w-]+)\s*:\s*([^;{}]+);/g)) {
      const [, property, value] = found;
      if (property.startsWith('--')) {
        if (/\drem\b/.test(value)) faults.push(at(found, 'a size follows the text of the page: em, not rem'));
        declarations += 1;
        continue;
      }
      declarations += 1;
      const why = fault(property, value.trim());
      if (why) faults.push(at(found, why));
    }
    function at(found, why) {
      const line = source.slice(0, block.index + 4 + found.index).split('\n').length;
      return { line, text: found[0].trim(), why };
    }
  }
  return { declarations, faults };
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const root = resolve(dirname(fileURLToPath(import.meta.url)), '..');
  const folder = join(root, 'packages/widget/src');
  const files = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && entry.name.endsWith('.ts'))
    .map((entry) => join(entry.parentPath, entry.name))
    .sort();
  let declarations = 0;
  let wrong = 0;
  for (const file of files) {
    const checked = checkStyles(readFileSync(file, 'utf8'));
    declarations += checked.declarations;
    wrong += checked.faults.length;
    for (const { line, text, why } of checked.faults) console.log(`${relative(root, file)}:${line}  ${text}  ${why}`);
  }
  console.log(`${declarations} declarations`);
  finish('check-styles', wrong === 0 && declarations > 0, { 'styles.declarations': declarations, 'styles.faults': wrong });
}
