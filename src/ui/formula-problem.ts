import { css, html, nothing, type TemplateResult } from 'lit';
import type { Problem } from '../model/problems';
import type { Language } from '../model/text';
import { sentenceCase } from './sentence-case';

/** Where in the formula a problem is, from 0; undefined where it is about all of it. */
function placeOf({ path }: Problem): number | undefined {
  const character = /^formula:(\d+)$/.exec(path)?.[1];
  return character === undefined ? undefined : Number(character) - 1;
}

/** The formula with a caret below the place that is wrong; what is missing at its end gets a space to point at. */
function pointedAt(formula: string, place: number): TemplateResult {
  const character = String.fromCodePoint(formula.codePointAt(place) ?? 0xa0);
  return html`<code aria-hidden="true"
    >${formula.slice(0, place)}<mark>${character}</mark>${formula.slice(place + character.length)}</code
  >`;
}

/** What is wrong with a formula, and where. */
export function formulaProblem(formula: string, found: Problem, language: Language): TemplateResult {
  const place = placeOf(found);
  return html`${place === undefined ? nothing : pointedAt(formula, place)}
    <p>${sentenceCase(found.message[language])}</p>`;
}

export const formulaProblemStyles = css`
  .problems {
    color: var(--loss);
    font-size: 0.86rem;
  }

  .problems code {
    display: block;
    padding-bottom: 0.9em;
    color: var(--text);
    font-family: var(--mono);
    line-height: 1.9;
    white-space: pre-wrap;
    overflow-wrap: anywhere;
  }

  .problems mark {
    position: relative;
    background: var(--loss-soft);
    color: var(--loss);
  }

  .problems mark::after {
    content: '^';
    position: absolute;
    top: 1.1em;
    left: 0;
    width: 100%;
    font-weight: 700;
    line-height: 1;
    text-align: center;
  }
`;
