import { css } from 'lit';

/** What all components share: boxes, focus, buttons, text that only screen readers meet. */
export const shared = css`
  *,
  *::before,
  *::after {
    box-sizing: border-box;
  }

  :focus-visible {
    outline: 2px solid var(--primary);
    outline-offset: 2px;
  }

  button,
  select,
  input {
    font: inherit;
    color: inherit;
  }

  button {
    cursor: pointer;
  }

  button:disabled {
    cursor: default;
    opacity: 0.45;
  }

  h1,
  h2,
  h3,
  p {
    margin: 0;
  }

  .button {
    padding: 0.3rem 0.85rem;
    background: var(--surface);
    border: 1px solid var(--line);
    border-radius: 8px;
    white-space: nowrap;
  }

  .button:hover:not(:disabled) {
    border-color: var(--primary);
  }

  .button.primary {
    background: var(--primary);
    border-color: var(--primary);
    color: var(--on-primary);
  }

  .link {
    padding: 0;
    background: none;
    border: 0;
    color: var(--primary);
    text-decoration: underline;
    text-underline-offset: 2px;
  }

  .card {
    background: var(--surface);
    border: 1px solid var(--line);
    border-radius: var(--radius);
  }

  .muted {
    color: var(--muted);
  }

  .loss {
    color: var(--loss);
  }

  .visually-hidden {
    position: absolute;
    width: 1px;
    height: 1px;
    margin: -1px;
    overflow: hidden;
    clip-path: inset(50%);
    white-space: nowrap;
  }

  @media print {
    .no-print {
      display: none !important;
    }
  }
`;

/** Tables of numbers. */
export const tables = css`
  /* A shadow at the edge beyond which there is more to see: the covers scroll along and hide it at the end. */
  .scroll {
    overflow-x: auto;
    background:
      linear-gradient(to right, var(--surface) 40%, transparent) 0 0 / 2.5rem 100% local no-repeat,
      linear-gradient(to left, var(--surface) 40%, transparent) calc(100% + 1px) 0 / 2.5rem 100% local no-repeat,
      linear-gradient(to right, rgb(20 35 45 / 22%), transparent) 0 0 / 0.8rem 100% no-repeat,
      linear-gradient(to left, rgb(20 35 45 / 22%), transparent) 100% 0 / 0.8rem 100% no-repeat;
  }

  table {
    width: 100%;
    border-collapse: collapse;
    font-size: 0.87rem;
  }

  th,
  td {
    padding: 0.4rem 0.5rem;
    border-bottom: 1px solid var(--line);
    text-align: left;
    vertical-align: top;
  }

  thead th {
    color: var(--muted);
    font-weight: 400;
    white-space: nowrap;
  }

  tbody th {
    font-weight: 400;
  }

  .number {
    text-align: right;
    white-space: nowrap;
  }

  tr.headline th,
  tr.headline td {
    background: var(--primary-soft);
  }
`;

/** Dialogs in the middle of the page, their buttons at the bottom. */
export const dialogs = css`
  dialog {
    width: min(34rem, calc(100vw - 32px));
    padding: 1.2rem 1.4rem;
    background: var(--raised);
    border: 1px solid var(--line);
    border-radius: var(--radius);
    box-shadow: var(--shadow);
    color: var(--text);
  }

  dialog::backdrop {
    background: rgb(10 20 25 / 40%);
  }

  dialog h2 {
    font-size: 1.05rem;
  }

  dialog .actions {
    display: flex;
    flex-wrap: wrap;
    gap: 0.5rem;
    margin-top: 0.9rem;
  }

  dialog .actions :last-child {
    margin-left: auto;
  }
`;
