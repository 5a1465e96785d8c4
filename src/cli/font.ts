import type { ResvgRenderOptions } from '@resvg/resvg-js';

/** Font files that draw text, the first being what is looked at if no other is named. */
export interface Font {
  /** Empty: whatever fonts the system has. */
  readonly files: readonly string[];
  /** Empty where the file was named by hand: the first face of it is used. */
  readonly family: string;
}

/** How text is drawn with a font, and with no other. */
export const fontOptions = ({ files, family }: Font): NonNullable<ResvgRenderOptions['font']> => ({
  loadSystemFonts: files.length === 0,
  fontFiles: [...files],
  ...(family !== '' && { defaultFontFamily: family, sansSerifFamily: family }),
});

/** The last code point for private use: no font has a letter there. */
const NO_LETTER = '\u{10fffd}';

const drawn = (letter: string): string =>
  `<svg xmlns="http://www.w3.org/2000/svg" width="24" height="24"><text y="20" font-size="20">${letter}</text></svg>`;

/** Whether a font has all these letters: one that it lacks is drawn as a box, or not at all, like one that nobody has. */
export async function hasLetters(font: Font, letters: string): Promise<boolean> {
  const { renderAsync } = await import('@resvg/resvg-js');
  const pixelsOf = async (letter: string): Promise<Buffer> =>
    (await renderAsync(drawn(letter), { font: fontOptions(font) })).pixels;
  const missing = await pixelsOf(NO_LETTER);
  const each = await Promise.all(Array.from(letters, pixelsOf));
  return each.every((pixels) => !pixels.equals(missing));
}
