/** Twentieths of a point, the unit of lengths in Word. */
const twips = (millimetres: number): number => Math.round((millimetres / 25.4) * 1440);
export const points = (size: number): number => 20 * size;

/** A4 with the margins of GB/T 9704-2012: the text is 156 mm by 225 mm. */
export const PAGE = {
  width: twips(210),
  height: twips(297),
  top: twips(37),
  bottom: twips(35),
  left: twips(28),
  right: twips(26),
  /** The dashes beside the page's number stand 7 mm below the text: its line, 6 mm high, ends 25 mm above the paper's edge. */
  footer: twips(25),
} as const;

export const TEXT_WIDTH = PAGE.width - PAGE.left - PAGE.right;

/** Word measures pictures in pixels of 1/96 inch. */
export const TEXT_PIXELS = Math.floor((TEXT_WIDTH / 1440) * 96);

/** Chinese sizes of type, in points. */
export const TYPE = { er: 22, san: 16, si: 14, xiaoSi: 12, wu: 10.5, xiaoWu: 9, liu: 7.5 } as const;
