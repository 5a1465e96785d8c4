import { css } from 'lit';

/** A foldable group of the form, its head with a switch, the parts that have one of their own. */
export const parameterGroupStyles = css`
  section {
    padding: 0.15rem 0 0.5rem;
  }

  .head {
    display: flex;
    align-items: center;
    gap: 0.5rem;
    border-bottom: 1px solid var(--line);
  }

  h2 {
    flex: 1;
    font-size: 1rem;
  }

  h2 button {
    display: flex;
    align-items: center;
    width: 100%;
    gap: 0.5rem;
    padding: 0.45rem 0;
    background: none;
    border: 0;
    font-weight: 600;
    text-align: left;
  }

  .count {
    flex: none;
    margin-left: auto;
    font-size: 0.84rem;
    font-weight: 400;
  }

  .hints {
    flex: none;
    padding: 0 0.45rem;
    background: var(--primary-soft);
    border-radius: 99px;
    color: var(--primary);
    font-size: 0.78rem;
    font-weight: 400;
  }

  .arrow {
    width: 0.8rem;
    color: var(--muted);
  }

  .idle,
  .help {
    padding: 0.3rem 0 0.2rem;
    font-size: 0.84rem;
    line-height: 1.45;
  }

  .part {
    margin-top: 0.45rem;
    padding-top: 0.35rem;
    border-top: 1px dashed var(--line);
  }

  .part-head {
    display: flex;
    align-items: center;
    justify-content: space-between;
    gap: 0.5rem;
  }

  .stressed {
    color: var(--loss);
    font-size: 0.84rem;
  }

  .more {
    margin-top: 0.3rem;
    font-size: 0.88rem;
  }
`;
