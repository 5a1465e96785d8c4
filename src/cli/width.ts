/** Characters a terminal draws two columns wide: Chinese, its punctuation, full-width forms. */
const WIDE =
  /[\u1100-\u115f\u2e80-\u303e\u3041-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60\uffe0-\uffe6]/g;

/** Columns a text takes in a terminal. */
export const displayWidth = (text: string): number => text.length + (text.match(WIDE)?.length ?? 0);

/** Fills a text up with spaces to a width in columns. */
export const padRight = (text: string, width: number): string =>
  text + ' '.repeat(Math.max(0, width - displayWidth(text)));
export const padLeft = (text: string, width: number): string =>
  ' '.repeat(Math.max(0, width - displayWidth(text))) + text;
