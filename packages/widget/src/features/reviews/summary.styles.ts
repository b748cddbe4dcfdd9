import { css } from 'lit';

export const summaryStyles = css`
  .summary {
    display: grid;
    grid-template-columns: auto minmax(0, 1fr);
    gap: 0.5em 2.5em;
    padding-block: calc(var(--_space) * 0.9);
    border-block-end: 1px solid var(--_line);
    align-items: center;
    flex: none;
  }
  .big {
    display: block;
    font-size: 2.9em;
    line-height: 1;
    font-weight: 650;
    font-variant-numeric: lining-nums;
  }
  .under {
    display: flex;
    flex-direction: column;
  }
  .since {
    max-inline-size: 11em;
    line-height: 1.35;
  }
  .detail {
    display: grid;
    grid-template-columns: minmax(0, 1fr) minmax(0, 1.1fr);
    gap: 0.5em 2.5em;
    align-items: center;
    font-size: 0.9em;
    line-height: 1.5;
    font-variant-numeric: tabular-nums;
  }
  .bars li {
    display: grid;
    grid-template-columns: 4.2em minmax(0, 1fr) auto;
    gap: 0.7em;
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
    gap: 1em;
  }
  .criteria dt {
    color: var(--_muted);
  }
  .criteria dd {
    margin: 0;
    font-weight: 600;
  }
  .detail-button {
    display: none;
  }
  @container commonward (max-width: 36em) {
    .summary {
      grid-template-columns: minmax(0, 1fr);
      gap: 0.4em;
      padding-block: 0.35em;
    }
    .overall {
      display: grid;
      grid-template-columns: auto minmax(0, 1fr);
      align-items: center;
      gap: 0 0.8em;
    }
    .line {
      display: flex;
      flex-wrap: wrap;
      gap: 0 0.8em;
      align-items: center;
    }
    .big {
      font-size: 2.3em;
    }
    .since {
      max-inline-size: none;
      font-size: 0.78em;
    }
    .detail-button {
      display: inline-block;
      min-block-size: 24px;
      color: var(--_accent);
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
