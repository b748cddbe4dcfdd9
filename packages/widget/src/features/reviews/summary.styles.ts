import { css } from 'lit';

export const summaryStyles = css`
  .summary {
    display: grid;
    grid-template-columns: auto minmax(0, 1fr);
    gap: calc(var(--_space) * 0.5) calc(var(--_space) * 2.5);
    padding-block: calc(var(--_space) * 0.9);
    border-block-end: 1px solid var(--_line);
    align-items: center;
    flex: none;
  }
  .big {
    display: block;
    font-size: calc(var(--_heading) * 2.4);
    line-height: 1;
    font-weight: var(--_strong);
    font-variant-numeric: lining-nums;
  }
  .under {
    display: flex;
    flex-direction: column;
  }
  .since {
    max-inline-size: 11em;
    line-height: var(--_tight);
  }
  .detail {
    display: grid;
    grid-template-columns: minmax(0, 1fr) minmax(0, 1.1fr);
    gap: calc(var(--_space) * 0.5) calc(var(--_space) * 2.5);
    align-items: center;
    font-size: var(--_small);
    line-height: var(--_leading);
    font-variant-numeric: tabular-nums;
  }
  .bars li {
    display: grid;
    grid-template-columns: 4.2em minmax(0, 1fr) auto;
    gap: calc(var(--_space) * 0.7);
    align-items: center;
  }
  .bars .muted {
    font-size: 1em;
    white-space: nowrap;
  }
  .bar {
    inline-size: 100%;
    block-size: 0.5em;
    border-radius: 1em;
  }
  .bar:dir(rtl) {
    transform: scaleX(-1);
  }
  .bar-all {
    fill: var(--_line);
  }
  .bar-part {
    fill: var(--_star);
  }
  .number {
    min-inline-size: 2ch;
    text-align: end;
  }
  .criteria > div {
    display: flex;
    justify-content: space-between;
    gap: var(--_space);
  }
  .criteria dt {
    color: var(--_muted);
    min-inline-size: 0;
    overflow-wrap: anywhere;
  }
  /* Beside the five lines of the stars stand five lines and no more, however many criteria a site has and whatever they are called. */
  @media screen {
    .detail:not(.open) .criteria > :nth-child(n + 6) {
      display: none;
    }
    .detail:not(.open) .criteria dt {
      display: -webkit-box;
      -webkit-box-orient: vertical;
      -webkit-line-clamp: 1;
      overflow: hidden;
    }
    .detail:not(.open) .few dt {
      -webkit-line-clamp: 2;
    }
  }
  .criteria dd {
    margin: 0;
    font-weight: var(--_strong);
  }
  .detail-button {
    display: none;
    min-block-size: 24px;
    color: var(--_accent);
  }
  .summary[data-cut] .detail-button {
    display: inline-block;
  }
  @container commonward (max-width: 36em) {
    .summary {
      grid-template-columns: minmax(0, 1fr);
      gap: calc(var(--_space) * 0.4);
      padding-block: calc(var(--_space) * 0.35);
    }
    .overall {
      display: grid;
      grid-template-columns: auto minmax(0, 1fr);
      align-items: center;
      gap: 0 calc(var(--_space) * 0.8);
    }
    .line {
      display: flex;
      flex-wrap: wrap;
      gap: 0 calc(var(--_space) * 0.8);
      align-items: center;
    }
    .big {
      font-size: calc(var(--_heading) * 1.9);
    }
    .since {
      max-inline-size: none;
      font-size: calc(var(--_small) * 0.9);
    }
    .detail-button {
      display: inline-block;
    }
    .detail {
      display: none;
    }
    .detail.open {
      display: grid;
    }
  }
  @container commonward (max-width: 26em) {
    .detail {
      grid-template-columns: minmax(0, 1fr);
    }
  }
  @media (forced-colors: active) {
    .bar-all {
      fill: GrayText;
    }
    .bar-part {
      fill: CanvasText;
    }
  }
`;
