import { css } from 'lit';

/** One line of the form, its slider and its problem. */
export const parameterFieldStyles = css`
  :host {
    display: block;
    padding: 0.1rem 0 0.15rem;
  }

  .head {
    display: flex;
    align-items: center;
    gap: 0.15rem;
    min-height: 1.8rem;
  }

  .head:has(select) {
    flex-wrap: wrap;
  }

  label {
    line-height: 1.25;
  }

  .clause {
    margin-left: 0.35rem;
    font-size: 0.78rem;
    white-space: nowrap;
  }

  .reset {
    margin-left: 0.3rem;
    padding: 0 0.25rem;
    background: none;
    border: 0;
    color: var(--manager);
  }

  .box {
    display: flex;
    flex: none;
    align-items: baseline;
    width: 7rem;
    margin-left: auto;
    padding: 0.05rem 0.5rem;
    background: var(--surface);
    border: 1px solid var(--line);
    border-radius: 6px;
  }

  .box.long {
    width: 9.4rem;
  }

  .box:focus-within {
    border-color: var(--primary);
    outline: 1px solid var(--primary);
  }

  .box input {
    flex: 1;
    width: 0;
    min-width: 0;
    padding: 0;
    background: none;
    border: 0;
    outline: 0;
    text-align: right;
  }

  .unit {
    padding-left: 0.3rem;
    white-space: nowrap;
  }

  select {
    flex: none;
    max-width: 11.5rem;
    margin-left: auto;
    padding: 0.12rem 0.3rem;
    background: var(--surface);
    border: 1px solid var(--line);
    border-radius: 6px;
  }

  .invalid .box,
  .invalid select {
    border-color: var(--loss);
  }

  .problem {
    font-size: 0.84rem;
  }

  .stressed {
    color: var(--loss);
    font-size: 0.84rem;
    text-align: right;
  }

  .advice {
    display: flex;
    gap: 0.35rem;
    margin: 0.15rem 0 0.25rem;
    padding: 0.3rem 0.5rem;
    background: var(--primary-soft);
    border-radius: 6px;
    font-size: 0.84rem;
    line-height: 1.5;
  }

  .advice .mark {
    flex: none;
    margin-top: 0.2rem;
    color: var(--primary);
  }

  .segments {
    position: relative;
    display: flex;
    margin: 0.1rem 0 0.35rem;
    border: 1px solid var(--line);
    border-radius: 8px;
  }

  .segments label {
    flex: 1;
    cursor: pointer;
  }

  .segments span {
    display: flex;
    align-items: center;
    justify-content: center;
    height: 100%;
    padding: 0.2rem 0.3rem;
    border-radius: 7px;
    text-align: center;
    line-height: 1.3;
  }

  .segments input:checked + span {
    background: var(--primary);
    color: var(--on-primary);
    font-weight: 600;
  }

  .segments input:focus-visible + span {
    outline: 2px solid var(--primary);
    outline-offset: 2px;
  }

  gf-slider {
    margin-top: -0.05rem;
  }
`;
