import { css } from 'lit';

/** One mechanism: words, formulas, what it rests on, its parameters. */
export const methodSectionStyles = css`
  :host {
    display: block;
  }

  section {
    padding: 1rem 1.2rem;
  }

  h3 {
    font-size: 1.15rem;
  }

  h3:focus {
    outline: none;
  }

  p,
  ul {
    max-width: 46rem;
    margin: 0.5rem 0 0;
  }

  ul {
    padding-left: 1.2rem;
  }

  .line {
    margin: 0.7rem 0 0;
    padding-left: 1.2rem;
    overflow-x: auto;
    font-size: 1.05rem;
  }

  .meaning {
    margin: 0.2rem 0 0 1.2rem;
    font-size: 0.86rem;
  }

  h4 {
    margin: 1rem 0 0;
    font-size: 0.95rem;
    color: var(--muted);
    font-weight: 600;
  }

  .parameters {
    display: grid;
    gap: 0.5rem;
    margin-top: 0.5rem;
  }

  .small {
    font-size: 0.9rem;
  }

  .small ul {
    margin-top: 0.2rem;
  }

  a {
    color: var(--primary);
  }

  @media print {
    section {
      padding: 0.4rem 0;
      border: 0;
    }

    h3,
    h4 {
      break-after: avoid;
    }
  }
`;
