import { css } from 'lit';

/** An entry of the library: what it is on the left, its numbers on the right, what can be done below. */
export const entryStyles = css`
  :host {
    display: block;
  }

  article {
    display: grid;
    grid-template-columns: minmax(0, 1fr) auto;
    gap: 0.5rem 1.6rem;
    padding: 0.8rem 1rem;
  }

  article.open {
    border-color: var(--primary);
  }

  h3 {
    font-size: 1.05rem;
    overflow-wrap: anywhere;
  }

  .badge {
    display: inline-block;
    margin-left: 0.4rem;
    padding: 0 0.5rem;
    background: var(--primary-soft);
    border-radius: 99px;
    color: var(--primary);
    font-size: 0.8rem;
    font-weight: 400;
    vertical-align: 0.1em;
  }

  .about {
    font-size: 0.88rem;
    overflow-wrap: anywhere;
  }

  dl {
    display: flex;
    flex-wrap: wrap;
    gap: 0.3rem 1.6rem;
    margin: 0;
    font-size: 0.88rem;
  }

  dt {
    color: var(--muted);
  }

  dd {
    margin: 0;
  }

  .figure {
    font-size: 1.1rem;
    font-weight: 600;
  }

  .actions {
    display: flex;
    grid-column: 1 / -1;
    flex-wrap: wrap;
    align-items: center;
    gap: 0.3rem 1.1rem;
    font-size: 0.92rem;
  }

  .actions .last {
    margin-left: auto;
  }

  .link.danger {
    color: var(--loss);
  }

  form {
    display: flex;
    flex-wrap: wrap;
    gap: 0.4rem;
  }

  form input {
    flex: 1 1 14rem;
  }

  @media (max-width: 900px) {
    article {
      grid-template-columns: minmax(0, 1fr);
    }
  }
`;
