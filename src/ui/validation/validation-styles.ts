import { css } from 'lit';

/** The validation page: what it says, its button, its boxes. */
export const validationStyles = css`
  :host {
    display: grid;
    gap: 1rem;
    max-width: 72rem;
  }

  h2 {
    font-size: 1.25rem;
  }

  h3 {
    margin: 0.6rem 0 0;
    font-size: 1.1rem;
  }

  .lead {
    max-width: 52rem;
    margin-top: 0.4rem;
  }

  .lead + .lead {
    font-size: 0.9rem;
  }

  .topics {
    display: grid;
    gap: 0.8rem;
  }

  .box {
    padding: 0.9rem 1rem;
    min-width: 0;
  }

  @media print {
    .box {
      border: 0;
      padding: 0.3rem 0;
    }
  }
`;
