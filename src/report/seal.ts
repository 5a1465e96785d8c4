import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';
import { isFields, type RawFields } from '../model/fields';

/** The field of a report's file that holds its seal. */
const SEAL = 'seal';

/** A JSON value in the one way that does not depend on how it was laid out: no spaces, fields in the order of their names. */
function canonical(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(canonical).join(',')}]`;
  if (!isFields(value)) return JSON.stringify(value);
  const fields = Object.keys(value).sort();
  return `{${fields.map((name) => `${JSON.stringify(name)}:${canonical(value[name])}`).join(',')}}`;
}

/** SHA-256 over everything that a file says but its seal. */
function sealOf(document: RawFields): string {
  const sealed = Object.keys(document).filter((name) => name !== SEAL);
  return bytesToHex(sha256(utf8ToBytes(canonical(Object.fromEntries(sealed.map((name) => [name, document[name]]))))));
}

/** The document as a file holds it, its seal at the end. */
export function withSeal(document: object): object {
  const written = JSON.parse(JSON.stringify(document)) as RawFields;
  return { ...written, [SEAL]: sealOf(written) };
}

/**
 * Whether a file says what it said when it was sealed. A seal is no signature: whoever changes a file on purpose can seal it again, so
 * that numbers are computed again whatever it says.
 */
export const isAsSealed = (document: RawFields): boolean => document[SEAL] === sealOf(document);
