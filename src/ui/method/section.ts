import type { Text } from '../../model/text';
import type { DefinitionId } from './definitions';

/** A formula (see readFormula), the same in both languages or with words in it, and what its symbols mean. */
export interface FormulaBlock {
  readonly kind: 'formula';
  readonly formula: string | Text;
  readonly meaning?: Text;
}

export type MethodBlock =
  | { readonly kind: 'paragraph'; readonly text: Text }
  | { readonly kind: 'list'; readonly items: readonly Text[] }
  | FormulaBlock;

/** One mechanism of the model. */
export interface MethodSection {
  /** Name in addresses. */
  readonly id: string;
  readonly title: Text;
  readonly blocks: readonly MethodBlock[];
  readonly parameters: readonly DefinitionId[];
  /** Publications the formulas come from. */
  readonly sources: readonly Text[];
  /** What the mechanism does not capture. */
  readonly limits: readonly Text[];
  /** Ids of the topics of the validation page that test it. */
  readonly tests: readonly string[];
}

export const paragraph = (zh: string, en: string): MethodBlock => ({ kind: 'paragraph', text: { zh, en } });

export const list = (...items: readonly Text[]): MethodBlock => ({ kind: 'list', items });

export const formula = (source: string | Text, meaning?: Text): MethodBlock => ({
  kind: 'formula',
  formula: source,
  ...(meaning ? { meaning } : {}),
});
