type Children = readonly (Node | string)[];

/** Makes an element: tag, attributes, children. Text is always text, whatever it looks like. */
export type Maker = <K extends keyof HTMLElementTagNameMap>(
  tag: K,
  attributes: Readonly<Record<string, string>>,
  ...children: Children
) => HTMLElementTagNameMap[K];

/** A maker of elements for a document. Looks are classes: the site's policy forbids style attributes. */
export const makerFor =
  (document: Document): Maker =>
  (tag, attributes, ...children) => {
    const element = document.createElement(tag);
    for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
    element.append(...children);
    return element;
  };
