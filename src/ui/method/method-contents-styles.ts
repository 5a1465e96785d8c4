import { css } from 'lit';

/** The method page’s contents and its search. */
export const methodContentsStyles = css`
  :host {
    display: block;
  }

  input {
    width: 100%;
  }

  ol {
    margin: 0.6rem 0 0;
    padding: 0;
    list-style: none;
  }

  a {
    display: block;
    padding: 0.22rem 0.4rem;
    border-radius: 6px;
    color: inherit;
    text-decoration: none;
  }

  a:hover {
    background: var(--sunken);
    color: var(--primary);
  }

  .found a {
    color: var(--primary);
  }

  @media (max-width: 900px) {
    ol {
      columns: 2 12rem;
    }
  }
`;
