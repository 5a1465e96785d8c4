import { QuantityField } from './quantity-field';

/** All fields for numbers within an element, those in the parts it is made of as well. */
const fieldsIn = (root: ParentNode): readonly QuantityField[] =>
  [...root.querySelectorAll('*')].flatMap((element) => {
    if (element instanceof QuantityField) return [element];
    return element.shadowRoot ? fieldsIn(element.shadowRoot) : [];
  });

/** Starts an analysis, or takes the reader to the first field whose entry cannot be used: the analysis would be of something else. */
export function startUnlessRefused(root: ParentNode, start: () => Promise<void>): void {
  const refused = fieldsIn(root).find((field) => field.isRefused);
  if (refused) refused.focus();
  else void start();
}
