import { css } from 'lit';

/** A topic's table of tests, expected beside obtained. */
export const oracleTableStyles = css`
  :host {
    display: block;
  }

  .title {
    display: flex;
    flex-wrap: wrap;
    align-items: baseline;
    gap: 0.2rem 0.8rem;
  }

  h4 {
    margin: 0;
    font-size: 1rem;
  }

  p.about {
    margin: 0.15rem 0 0.4rem;
    font-size: 0.86rem;
  }

  tbody th {
    min-width: 14rem;
  }

  tr.about th {
    padding-top: 0.7rem;
    font-weight: 600;
  }

  th.part {
    padding-left: 1.5rem;
  }

  /* The tables of all topics line up. */
  thead .number {
    width: 7.5rem;
  }

  thead .result {
    width: 5.5rem;
  }

  @media print {
    tr {
      break-inside: avoid;
    }
  }

  .count.differs {
    padding: 0 0.4rem;
    border: 1px solid currentColor;
    border-radius: 4px;
    color: var(--loss);
    font-weight: 600;
  }

  .failure {
    font-size: 0.82rem;
    font-weight: 400;
    color: var(--loss);
  }

  tr:focus > * {
    background: var(--primary-soft);
  }
`;
