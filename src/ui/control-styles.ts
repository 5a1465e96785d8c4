import { css } from 'lit';

/** Selects and text boxes outside of the parameter form, and the labels above them. */
export const controls = css`
  .field {
    display: flex;
    flex-direction: column;
    gap: 0.2rem;
    min-width: 0;
  }

  .field > label,
  .field > .label {
    color: var(--muted);
    font-size: 0.86rem;
  }

  select,
  input[type='text'],
  input[type='search'] {
    min-width: 0;
    max-width: 100%;
    padding: 0.25rem 0.5rem;
    background: var(--surface);
    border: 1px solid var(--control);
    border-radius: 6px;
  }

  select:focus-visible,
  input:focus-visible {
    border-color: var(--primary);
    outline: 1px solid var(--primary);
    outline-offset: 0;
  }

  [aria-invalid='true'] {
    border-color: var(--loss) !important;
  }
`;
