import { css } from 'lit';

/** The card of a chart, its crosshair and its read-out. */
export const chartFigureStyles = css`
  :host {
    display: block;
    min-width: 0;
  }

  figure {
    position: relative;
    height: 100%;
    margin: 0;
    padding: 0.9rem 1rem;
  }

  figcaption {
    display: flex;
    flex-wrap: wrap;
    align-items: baseline;
    gap: 0 1rem;
    margin-bottom: 0.4rem;
  }

  h3 {
    font-size: 1.02rem;
  }

  .subtitle {
    width: 100%;
    font-size: 0.86rem;
  }

  .actions {
    margin-left: auto;
    color: var(--muted);
    font-size: 0.84rem;
    white-space: nowrap;
  }

  .actions button {
    padding: 0 0.2rem;
    background: none;
    border: 0;
    color: var(--muted);
  }

  .actions button:hover,
  .actions button[aria-pressed='true'] {
    color: var(--primary);
    text-decoration: underline;
    text-underline-offset: 3px;
  }

  .stage {
    position: relative;
    touch-action: pan-y;
  }

  .pickable {
    cursor: pointer;
  }

  svg {
    display: block;
    max-width: 100%;
    height: auto;
  }

  .crosshair {
    position: absolute;
    background: var(--control);
    opacity: 0.6;
    pointer-events: none;
  }

  .tip {
    position: absolute;
    z-index: 2;
    max-width: 100%;
    padding: 0.4rem 0.65rem;
    background: var(--raised);
    border: 1px solid var(--line);
    border-radius: 8px;
    box-shadow: var(--shadow);
    font-size: 0.84rem;
    pointer-events: none;
  }

  .tip table {
    width: auto;
  }

  .tip td,
  .tip th {
    padding: 0 0 0 0.7rem;
    border: 0;
    text-align: right;
    white-space: nowrap;
  }

  .tip th {
    padding-left: 0;
    font-weight: 400;
    text-align: left;
  }

  .name {
    display: inline-flex;
    align-items: center;
    gap: 0.4rem;
  }

  .tip .key {
    flex: none;
    width: 1.5rem;
    height: 0.75rem;
  }

  .data {
    max-height: 20rem;
    overflow: auto;
  }

  .data caption:not(.visually-hidden) {
    padding-bottom: 0.2rem;
    font-size: 0.86rem;
    text-align: left;
  }

  .data thead th {
    position: sticky;
    top: 0;
    background: var(--surface);
  }

  @media print {
    figure {
      break-inside: avoid;
    }

    /* Drawn for the window, printed for the sheet. */
    .stage > svg {
      width: 100%;
    }
  }
`;
