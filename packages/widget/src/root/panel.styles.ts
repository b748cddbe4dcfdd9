import { css } from 'lit';

export const panelStyles = css`
  :host {
    display: block;
    min-block-size: var(--commonward-reserve, 36em);
    font: inherit;
    line-height: var(--commonward-line-height, 1.55);
    container: commonward / inline-size;
  }
  .frame {
    display: flex;
    flex-direction: column;
    min-block-size: var(--commonward-reserve, 36em);
    font-family: var(--commonward-font, inherit);
    position: relative;
    /* rules of the page for every element reach the host and are handed down from it: they end here */
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
  }
  .frame.fitted {
    block-size: var(--commonward-reserve, 36em);
  }
  .frame[data-scheme='light'] {
    color-scheme: light;
  }
  .frame[data-scheme='dark'] {
    color-scheme: dark;
  }
  .frame.own-colours {
    color: var(--commonward-text, #1d2a30);
    background: var(--commonward-background, #fff);
    padding-inline: var(--_space);
    border-radius: var(--_radius);
  }
  .frame.own-colours[data-scheme='dark'] {
    color: var(--commonward-text, #e6ecee);
    background: var(--commonward-background, #10181c);
  }
  .top {
    display: flex;
    gap: calc(var(--_space) * 0.2) calc(var(--_space) * 1.5);
    align-items: baseline;
    justify-content: space-between;
    flex: none;
  }
  .top :is(h1, h2, h3, h4, h5, h6) {
    font-size: calc(var(--_heading) * 1.15);
    line-height: var(--_tight);
    text-wrap: balance;
  }
  .top > :first-child {
    flex: 1 1 0;
    min-inline-size: 0;
  }
  .top .link {
    flex: none;
    flex-direction: column;
    align-items: end;
    justify-content: center;
  }
  .top .link::after {
    content: attr(data-other) / '';
    block-size: 0;
    overflow: hidden;
    visibility: hidden;
  }
  .kept {
    flex: none;
    min-block-size: max(24px, 1.75em);
  }
  .top .held {
    visibility: hidden;
    /* other words take no more lines while they cannot be seen */
    white-space: nowrap;
    overflow: hidden;
  }
  .tabs {
    display: flex;
    flex-wrap: wrap;
    gap: 0 calc(var(--_space) * 1.75);
    border-block-end: 1px solid var(--_line);
    margin-block-start: calc(var(--_space) * 0.4);
    flex: none;
  }
  .tab {
    appearance: none;
    border: 0;
    border-block-end: 3px solid transparent;
    margin-block-end: -1px;
    padding: calc(var(--_space) * 0.5) 0;
    min-block-size: 2.75em;
    background: none;
    color: var(--_muted);
    font-weight: var(--_strong);
    cursor: pointer;
  }
  .tab:hover {
    color: inherit;
  }
  .tab[aria-selected='true'] {
    color: inherit;
    border-block-end-color: var(--_accent);
  }
  .tab .count {
    font-weight: 400;
    color: var(--_muted);
    margin-inline-start: calc(var(--_space) * 0.35);
  }
  .lists,
  .tabpanel {
    display: flex;
    flex-direction: column;
    flex: 1 1 auto;
    min-block-size: 0;
  }
  .view {
    flex: 1 1 auto;
    padding-block-start: calc(var(--_space) * 0.6);
  }
  .elsewhere {
    scroll-margin-block: 4em;
  }
  .foot {
    display: flex;
    flex-wrap: wrap;
    gap: 0 calc(var(--_space) * 0.9);
    align-items: center;
    flex: none;
    margin-block-start: auto;
    padding-block-start: calc(var(--_space) * 0.4);
    font-size: calc(var(--_small) * 0.92);
    line-height: var(--_tight);
    color: var(--_muted);
  }
  .foot p {
    margin: 0;
  }
  .foot .link {
    color: inherit;
    display: inline-flex;
    align-items: center;
    min-block-size: 24px;
  }
  .skeleton {
    display: grid;
    gap: var(--_space);
    align-content: start;
    padding-block-start: calc(var(--_space) * 0.4);
    flex: 1 1 auto;
    overflow: hidden;
  }
  .skeleton i {
    display: block;
    block-size: 1em;
    border-radius: 0.3em;
    background: var(--_line);
    animation: breathe 2s ease-in-out infinite;
  }
  .skeleton .wide {
    block-size: 7em;
    opacity: 0.6;
  }
  .skeleton .half {
    inline-size: 55%;
  }
  .skeleton .most {
    inline-size: 85%;
  }
  @keyframes breathe {
    50% {
      opacity: 0.45;
    }
  }
  @container commonward (max-width: 36em) {
    .top :is(h1, h2, h3, h4, h5, h6) {
      font-size: calc(var(--_heading) * 0.92);
    }
    .top {
      column-gap: calc(var(--_space) * 0.8);
    }
    .tabs {
      column-gap: calc(var(--_space) * 1.1);
    }
    .tab {
      font-size: var(--_small);
    }
  }
  @media (forced-colors: active) {
    .tab[aria-selected='true'] {
      border-block-end-color: Highlight;
    }
  }
  @media print {
    .frame,
    .frame.fitted {
      block-size: auto;
    }
  }
`;
