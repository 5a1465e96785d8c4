const entities: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

/** A text within XML, in an element or in an attribute with double quotation marks. */
export const xmlText = (text: string): string => text.replace(/[&<>"]/g, (letter) => entities[letter]);

/** Spreadsheets read _x0041_ as an escaped letter: a text that looks like one has its first underscore escaped. */
export const stringText = (text: string): string => xmlText(text.replace(/_(?=x[0-9a-f]{4}_)/gi, '_x005F_'));

export const XML_HEADER = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';

export const MAIN_NAMESPACE = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
export const RELATIONS = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
