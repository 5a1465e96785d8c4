/** A sentence that another may go on with, standing by itself: “at character 3 …” begins with a capital. */
export const sentenceCase = (sentence: string): string => sentence.charAt(0).toUpperCase() + sentence.slice(1);
