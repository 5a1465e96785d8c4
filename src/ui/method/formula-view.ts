import { css, html, type TemplateResult } from 'lit';
import { readFormula, type FormulaNode } from './formula';

export const formulaStyles = css`
  .formula {
    display: inline-block;
    font-family: Cambria, 'Times New Roman', 'Liberation Serif', 'Noto Serif', serif, var(--font);
    font-size: 1.08em;
    line-height: 1.7;
  }

  .formula sub,
  .formula sup {
    font-size: 0.75em;
    line-height: 0;
  }

  .fraction {
    display: inline-flex;
    flex-direction: column;
    margin: 0 0.2em;
    text-align: center;
    vertical-align: middle;
    line-height: 1.35;
  }

  .fraction > .over {
    padding: 0 0.3em;
    border-bottom: 1px solid currentColor;
  }

  .fraction > .under {
    padding: 0 0.3em;
  }

  .root {
    display: inline-block;
    padding: 0 0.1em;
    border-top: 1px solid currentColor;
    line-height: 1.2;
  }
`;

const drawAll = (nodes: readonly FormulaNode[]): readonly TemplateResult[] => nodes.map(draw);

/** What a screen reader says of a fraction stands in the text, unseen. */
function draw(node: FormulaNode): TemplateResult {
  switch (node.kind) {
    case 'text':
      return html`${node.content}`;
    case 'symbol':
      return html`<var>${node.content}</var>`;
    case 'below':
      return html`<sub>${drawAll(node.content)}</sub>`;
    case 'above':
      return html`<sup>${drawAll(node.content)}</sup>`;
    case 'root':
      return html`√<span class="root">${drawAll(node.content)}</span>`;
    case 'group':
      return html`${drawAll(node.content)}`;
    case 'fraction':
      return html`<span class="fraction"
        ><span class="over">${drawAll(node.over)}</span><span class="visually-hidden"> ÷ </span
        ><span class="under">${drawAll(node.under)}</span></span
      >`;
  }
}

/** A symbol among words is not told from a word of one letter. */
const upright = (node: FormulaNode): FormulaNode =>
  node.kind === 'symbol' ? { kind: 'text', content: node.content } : node;

/** A formula as HTML. */
export const drawFormula = (source: string): TemplateResult =>
  html`<span class="formula">${drawAll(readFormula(source))}</span>`;

/** What symbols mean: words with indices. */
export const drawMeaning = (source: string): readonly TemplateResult[] => drawAll(readFormula(source).map(upright));
