import { deflateSync, inflateSync } from 'fflate';
import { fromBase64Url, toBase64Url } from '../report/base64url';

/** First byte of every link, so that a later format can be told from this one. */
const VERSION = 1;

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
