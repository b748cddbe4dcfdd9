import { css } from 'lit';

/**
 * The panel's custom properties, with defaults for light and dark. Parts read the private names, so that a default stands in one place.
 * Contrast of every default pair is at least 4.5:1 for text and 3:1 for edges, on white and on #10181c.
 */
export const tokens = css`
  .frame {
    --_accent: var(--commonward-accent, #0a6b66);
    --_on-accent: var(--commonward-on-accent, #fff);
    --_muted: var(--commonward-muted, color-mix(in oklab, currentColor 74%, transparent));
    --_line: var(--commonward-line, color-mix(in oklab, currentColor 17%, transparent));
    --_edge: var(--commonward-edge, color-mix(in oklab, currentColor 56%, transparent));
    --_tint: var(--commonward-tint, color-mix(in oklab, var(--_accent) 8%, transparent));
    --_star: var(--commonward-star, #b45309);
    --_star-edge: color-mix(in oklab, var(--_star) 62%, transparent);
    --_danger: var(--commonward-danger, #b42318);
    --_focus: var(--commonward-focus, var(--_accent));
    --_radius: var(--commonward-radius, 0.5em);
    --_space: var(--commonward-space, 1em);
    --_small: var(--commonward-small, 0.875em);
    --_heading: var(--commonward-heading, 1.2em);
    --_leading: var(--commonward-line-height, 1.55);
    --_tight: calc(var(--_leading) * 0.87);
    --_strong: var(--commonward-strong, 600);
  }
  .frame[data-scheme='dark'] {
    --_accent: var(--commonward-accent, #6fd0c7);
    --_on-accent: var(--commonward-on-accent, #06211f);
    --_star: var(--commonward-star, #f3b04b);
    --_danger: var(--commonward-danger, #ff9a8c);
  }
`;
