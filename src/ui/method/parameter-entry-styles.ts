import { css } from 'lit';

/** One parameter as the method page explains it. */
export const parameterEntryStyles = css`
  :host {
    display: block;
    min-width: 0;
  }

  article {
    padding: 0.7rem 0.9rem;
    background: var(--sunken);
    border-left: 3px solid transparent;
    border-radius: 6px;
  }

  article.aimed {
    border-color: var(--primary);
    background: var(--primary-soft);
  }

  .head {
    display: flex;
    flex-wrap: wrap;
    align-items: baseline;
    gap: 0.1rem 0.7rem;
  }

  h4 {
    margin: 0;
    font-size: 1rem;
  }

  h4:focus {
    outline: none;
  }

  code {
    font-family: var(--mono);
    font-size: 0.8rem;
    color: var(--muted);
    overflow-wrap: anywhere;
  }

  .head a {
    color: inherit;
    text-decoration: none;
  }

  .head a:hover code {
    color: var(--primary);
    text-decoration: underline;
  }

  .guide {
    margin-top: 0.25rem;
  }

  dl {
    display: flex;
    flex-wrap: wrap;
    gap: 0.1rem 1.4rem;
    margin: 0.35rem 0 0;
    font-size: 0.87rem;
  }

  dl > div {
    display: flex;
    gap: 0.4rem;
  }

  dt {
    flex: none;
    color: var(--muted);
  }

  dd {
    margin: 0;
  }

  .fields {
    display: flex;
    flex-wrap: wrap;
    gap: 0.1rem 1rem;
    margin-top: 0.35rem;
    font-size: 0.87rem;
  }

  details {
    margin-top: 0.35rem;
    font-size: 0.87rem;
  }

  summary {
    width: fit-content;
    color: var(--primary);
    cursor: pointer;
  }

  td {
    min-width: 5rem;
  }

  .scroll {
    background: none;
  }

  @media print {
    article {
      padding: 0.2rem 0;
      background: none;
      break-inside: avoid;
    }
  }
`;
