import { unzipSync } from 'fflate';
import { DOMParser } from 'linkedom';

export interface ReadCell {
  readonly value: number | string;
  /** Excel's code of the number format. */
  readonly format: string;
}

export interface ReadSheet {
  readonly name: string;
  readonly xml: string;
  /** By address: B2. */
  readonly cells: ReadonlyMap<string, ReadCell>;
}

const parse = (xml: string): Document => new DOMParser().parseFromString(xml, 'text/xml') as unknown as Document;

const attribute = (element: Element, name: string): string => element.getAttribute(name) ?? '';

/** The number format of each cell style. */
function formatsOf(styles: Document): readonly string[] {
  const formats = [...styles.querySelectorAll('numFmts > numFmt')].map(
    (each) => [attribute(each, 'numFmtId'), attribute(each, 'formatCode')] as const,
  );
  const codes = new Map(formats);
  return [...styles.querySelectorAll('cellXfs > xf')].map((each) => codes.get(attribute(each, 'numFmtId')) ?? '');
}

const textsOf = (strings: Document): readonly string[] =>
  [...strings.querySelectorAll('si > t')].map(({ textContent }) => textContent);

function cellOf(element: Element, formats: readonly string[], texts: readonly string[]): ReadCell {
  const number = Number(element.querySelector('v')?.textContent);
  const value = attribute(element, 't') === 's' ? texts[number] : number;
  return { value, format: formats[Number(attribute(element, 's'))] };
}

/** A workbook as a spreadsheet program reads it, as far as tests ask. */
export function readWorkbook(bytes: Uint8Array): readonly ReadSheet[] {
  const files = unzipSync(bytes);
  const xmlOf = (path: string): string => new TextDecoder().decode(files[path]);
  const formats = formatsOf(parse(xmlOf('xl/styles.xml')));
  const texts = textsOf(parse(xmlOf('xl/sharedStrings.xml')));
  const targets = new Map(
    [...parse(xmlOf('xl/_rels/workbook.xml.rels')).querySelectorAll('Relationship')].map((each) => [
      attribute(each, 'Id'),
      attribute(each, 'Target'),
    ]),
  );
  return [...parse(xmlOf('xl/workbook.xml')).querySelectorAll('sheet')].map((sheet) => {
    const xml = xmlOf(`xl/${targets.get(attribute(sheet, 'r:id'))}`);
    const cells = [...parse(xml).querySelectorAll('c')].map(
      (each) => [attribute(each, 'r'), cellOf(each, formats, texts)] as const,
    );
    return { name: attribute(sheet, 'name'), xml, cells: new Map(cells) };
  });
}
