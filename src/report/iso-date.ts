const two = (number: number): string => String(number).padStart(2, '0');

/** The day of a moment where the computer stands, as 2026-01-15. */
export const localDate = (moment: Date): string =>
  `${moment.getFullYear()}-${two(moment.getMonth() + 1)}-${two(moment.getDate())}`;

/** Whether a text is a date that exists, written as 2026-01-15. */
export const isIsoDate = (text: string): boolean =>
  /^\d{4}-\d\d-\d\d$/.test(text) && (new Date(`${text}T00:00:00Z`).toJSON()?.startsWith(text) ?? false);
