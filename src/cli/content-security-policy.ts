/**
 * What the site may load: its own files, pictures it draws itself, and nothing from any other host. Workers may also come from blobs: the
 * library that writes workbooks packs large sheets in workers whose code, a part of its own script, it hands over so.
 */
export const sitePolicy =
  "default-src 'none'; script-src 'self'; worker-src 'self' blob:; style-src 'self'; img-src 'self' data: blob:; " +
  "font-src 'self'; connect-src 'self'; base-uri 'none'; form-action 'none'";
