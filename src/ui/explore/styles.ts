import { css } from 'lit';

/** The tabs of the page: the set-up above, what came of it below. */
export const exploreStyles = css`
  :host {
    display: block;
  }

  .panel {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 0.8rem;
  }

  .setup,
  .answer {
    padding: 0.9rem 1rem;
  }

  .about {
    margin-bottom: 0.7rem;
    color: var(--muted);
    font-size: 0.92rem;
  }

  .row {
    display: flex;
    flex-wrap: wrap;
    align-items: flex-start;
    gap: 0.6rem 1rem;
    margin-bottom: 0.7rem;
  }

  .sentence {
    font-size: 1.18rem;
    line-height: 1.6;
  }

  .sentence strong {
    color: var(--primary);
  }

  .answer > * + * {
    margin-top: 0.6rem;
  }

  .notes {
    margin: 0.5rem 0 0;
    padding-left: 1.2rem;
    font-size: 0.93rem;
  }

  p.notes {
    padding: 0;
  }

  .chips {
    display: flex;
    flex-wrap: wrap;
    gap: 0.35rem;
  }

  .chip {
    padding: 0.15rem 0.7rem;
    background: var(--surface);
    border: 1px solid var(--line);
    border-radius: 99px;
    font-size: 0.9rem;
  }

  .chip:hover {
    border-color: var(--primary);
  }

  .chip[aria-pressed='true'] {
    border-color: var(--primary);
    background: var(--primary-soft);
    color: var(--primary);
    font-weight: 600;
  }

  gf-parameter-choice {
    flex: 0 1 26rem;
  }

  .inline {
    display: inline-flex;
    align-items: center;
    gap: 0.3rem;
  }

  @media (max-width: 600px) {
    .sentence {
      font-size: 1.08rem;
    }
  }
`;
