import { deflateSync, inflateSync } from 'fflate';

/** First byte of every link, so that a later format can be told from this one. */
const VERSION = 1;

const toBase64Url = (bytes: Uint8Array): string =>
  btoa(Array.from(bytes, (byte) => String.fromCharCode(byte)).join(''))
    .replaceAll('+', '-')
    .replaceAll('/', '_')
    .replaceAll('=', '');

const fromBase64Url = (written: string): Uint8Array =>
  Uint8Array.from(atob(written.replaceAll('-', '+').replaceAll('_', '/')), (letter) => letter.charCodeAt(0));

/** JSON → deflate → base64url, led by a version byte. */
export function packLink(content: unknown): string {
  const packed = deflateSync(new TextEncoder().encode(JSON.stringify(content)), { level: 9 });
  return toBase64Url(Uint8Array.of(VERSION, ...packed));
}

/** The JSON value inside; undefined when the text is damaged or of another version. */
export function unpackLink(written: string): unknown {
  try {
    const [version, ...packed] = fromBase64Url(written);
    if (version !== VERSION) return undefined;
    return JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(inflateSync(Uint8Array.from(packed))));
  } catch {
    return undefined;
  }
}
