/** Everything a person reads exists in both languages; a missing one does not compile. */
export interface Text {
  readonly zh: string;
  readonly en: string;
}

export type Language = keyof Text;

export const LANGUAGES = ['zh', 'en'] as const satisfies readonly Language[];

/** Pairs the two wordings of one text. */
export const text = (zh: string, en: string): Text => ({ zh, en });
