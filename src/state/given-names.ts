import { text, type Text } from '../model/text';
import { safeLine } from '../report/names';

/** Longer names are cut: they stand in lists, and in the names of files. */
export const LONGEST_NAME = 100;

/** A name as a person typed it, fit to be kept; empty where nothing readable was typed. */
export const cleanName = (typed: string): string => safeLine(typed, LONGEST_NAME);

/** A name in both languages: one that was typed is the same in both. */
export const nameOf = (typed: string): Text => text(cleanName(typed), cleanName(typed));

export const isSameName = (a: Text, b: Text): boolean => a.zh === b.zh && a.en === b.en;
