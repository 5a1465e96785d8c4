import { css } from 'lit';

/** What a checked report and a checked code look like. */
export const checkStyles = css`
  section {
    margin-bottom: 0.8rem;
    padding: 0.7rem 1rem;
  }

  section.different {
    border-color: var(--loss);
  }

  header {
    display: flex;
    align-items: flex-start;
    gap: 0.8rem;
  }

  h3 {
    flex: 1;
    min-width: 0;
    font-size: 1rem;
    overflow-wrap: anywhere;
  }

  .verdict {
    font-weight: 600;
  }

  td,
  th {
    overflow-wrap: anywhere;
  }

  .actions {
    margin-top: 0.6rem;
  }
`;
