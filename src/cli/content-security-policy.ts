/** What the site may load: its own files, pictures it draws itself, and nothing from any other host. */
export const sitePolicy =
  "default-src 'none'; script-src 'self'; worker-src 'self'; style-src 'self'; img-src 'self' data: blob:; " +
  "font-src 'self'; connect-src 'self'; base-uri 'none'; form-action 'none'";
