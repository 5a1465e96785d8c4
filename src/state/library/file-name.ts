/** What no system allows in the name of a file, or what would hide it. */
const FORBIDDEN = /[\\/:*?"<>|]|^\.+|[.\s]+$/g;

/** A name people gave as the name of a file. */
export const fileNameOf = (name: string, extension: string): string =>
  (name.replace(FORBIDDEN, '-').trim() || 'guidefund') + extension;
