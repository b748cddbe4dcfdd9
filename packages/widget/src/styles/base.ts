import { css } from 'lit';

/** Resets and type of every part of the panel. Sizes in em, so that a host page with another root size changes nothing. */
export const base = css`
  :host {
    box-sizing: border-box;
    line-height: var(--_leading);
    letter-spacing: normal;
    word-spacing: normal;
    text-transform: none;
    text-align: start;
    text-indent: 0;
    text-shadow: none;
    white-space: normal;
    font-style: normal;
    font-weight: 400;
    cursor: auto;
    visibility: visible;
    -webkit-text-size-adjust: 100%;
    overflow-wrap: break-word;
  }
  :host([hidden]),
  [hidden] {
    display: none !important;
  }
  *,
  *::before,
  *::after {
    box-sizing: border-box;
  }
  h1,
  h2,
  h3,
  h4,
  h5,
  h6 {
    font-size: calc(var(--_heading) * 0.9);
    font-weight: var(--_strong);
    line-height: var(--_tight);
    margin: 0;
  }
  :is(h1, h2, h3, h4, h5, h6):focus {
    outline: none;
  }
  p,
  ul,
  ol,
  dl,
  blockquote {
    margin: 0 0 calc(var(--_space) * 0.6);
  }
  :is(p, ul, ol, dl, blockquote):last-child {
    margin-block-end: 0;
  }
  ul,
  ol {
    padding-inline-start: calc(var(--_space) * 1.4);
  }
  blockquote {
    padding-inline-start: var(--_space);
    border-inline-start: 3px solid var(--_line);
  }
  code {
    font-size: var(--_small);
  }
  .bare {
    list-style: none;
    margin: 0;
    padding: 0;
  }
  .icon {
    inline-size: 1em;
    block-size: 1em;
    flex: none;
    fill: none;
    stroke: currentColor;
    stroke-width: 1.8;
    stroke-linecap: round;
    stroke-linejoin: round;
  }
  .muted,
  .meta {
    font-size: var(--_small);
    color: var(--_muted);
  }
  .stars {
    inline-size: 5.25em;
    block-size: 1em;
    vertical-align: -0.12em;
    overflow: visible;
    flex: none;
  }
  .star-full {
    fill: var(--_star);
  }
  .star-empty {
    fill: none;
    stroke: var(--_star-edge);
    stroke-width: 1;
  }
  :dir(rtl) .stars,
  .stars:dir(rtl) {
    transform: scaleX(-1);
  }
  button,
  select,
  input,
  textarea {
    font: inherit;
    letter-spacing: inherit;
    color: inherit;
    margin: 0;
  }
  .button {
    display: inline-flex;
    align-items: center;
    justify-content: center;
    gap: calc(var(--_space) * 0.5);
    min-block-size: 2.75em;
    padding: calc(var(--_space) * 0.3) calc(var(--_space) * 1.1);
    border: 1px solid transparent;
    border-radius: var(--_radius);
    background: var(--_accent);
    color: var(--_on-accent);
    font-weight: var(--_strong);
    line-height: var(--_tight);
    text-align: center;
    text-decoration: none;
    cursor: pointer;
  }
  .button:hover {
    background: color-mix(in oklab, var(--_accent) 88%, currentColor);
  }
  .button.quiet {
    background: transparent;
    color: inherit;
    border-color: var(--_edge);
  }
  .button.quiet:hover {
    background: var(--_tint);
  }
  .button[aria-disabled='true'] {
    opacity: 0.65;
    cursor: default;
  }
  .link {
    appearance: none;
    border: 0;
    padding: 0;
    background: none;
    color: var(--_accent);
    font-weight: inherit;
    text-align: start;
    text-decoration: underline;
    text-decoration-thickness: 1px;
    text-underline-offset: 0.2em;
    cursor: pointer;
  }
  .link:hover {
    text-decoration-thickness: 2px;
  }
  button.link,
  .links > a {
    min-block-size: 24px;
    min-inline-size: 24px;
  }
  .link.tall,
  .acts .link {
    display: inline-flex;
    align-items: center;
    min-block-size: max(24px, 2em);
  }
  :focus-visible {
    outline: 3px solid var(--_focus);
    outline-offset: 2px;
    border-radius: 3px;
  }
  .unseen {
    position: absolute;
    inline-size: 1px;
    block-size: 1px;
    padding: 0;
    border: 0;
    overflow: hidden;
    clip-path: inset(50%);
    white-space: nowrap;
  }
  .note {
    padding: calc(var(--_space) * 0.7) var(--_space);
    border-inline-start: 3px solid var(--_line);
    margin: var(--_space) 0;
  }
  .empty {
    padding: calc(var(--_space) * 1.5) 0;
  }
  @media (forced-colors: active) {
    .button {
      border-color: ButtonText;
    }
    .star-full {
      fill: CanvasText;
    }
    .star-empty {
      stroke: CanvasText;
    }
    .link {
      color: LinkText;
    }
  }
  @media (prefers-reduced-motion: reduce) {
    *,
    *::before,
    *::after {
      animation: none !important;
      transition: none !important;
      scroll-behavior: auto !important;
    }
  }
`;
