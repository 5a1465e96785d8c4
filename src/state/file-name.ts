/** What no system allows in the name of a file, or what would hide it. */
const FORBIDDEN = /[\\/:*?"<>|]|^\.+|[.\s]+$/g;

/** Systems take 255 bytes, and a Chinese letter has three. */
const LONGEST = 70;

/** A name people gave as the name of a file. */
export const fileNameOf = (name: string, extension: string): string =>
  (Array.from(name.replace(FORBIDDEN, '-').trim()).slice(0, LONGEST).join('') || 'guidefund') + extension;
