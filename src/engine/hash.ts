import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';
import { parameterTable, type Parameters } from '../model/parameters';

/** SHA-256 of the resolved parameters in table order: equal for two scenarios that mean the same. */
export function scenarioHash(parameters: Parameters): string {
  const canonical = JSON.stringify(parameterTable.map(({ key }) => [key, parameters[key]]));
  return bytesToHex(sha256(utf8ToBytes(canonical)));
}

const SLICE_BYTES = 1 << 20;

/**
 * SHA-256 over metric columns as little-endian float64, one after the other: two runs agree to the last bit or they do not.
 * `pause` is awaited between slices of a few milliseconds.
 */
export async function columnsDigest(columns: readonly Float64Array[], pause: () => Promise<void>): Promise<string> {
  const hash = sha256.create();
  for (const column of columns) {
    const bytes = littleEndianBytes(column);
    for (let start = 0; start < bytes.length; start += SLICE_BYTES) {
      hash.update(bytes.subarray(start, start + SLICE_BYTES));
      await pause();
    }
  }
  return bytesToHex(hash.digest());
}

function littleEndianBytes(column: Float64Array): Uint8Array {
  if (new Uint8Array(Uint16Array.of(1).buffer)[0] === 1) {
    return new Uint8Array(column.buffer, column.byteOffset, column.byteLength);
  }
  const view = new DataView(new ArrayBuffer(column.byteLength));
  column.forEach((value, i) => view.setFloat64(8 * i, value, true));
  return new Uint8Array(view.buffer);
}
