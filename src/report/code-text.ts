import { sha256 } from '@noble/hashes/sha2.js';
import { deflateSync } from 'fflate';
import { invalid, problem, valid, type Checked } from '../model/problems';
import { fromBase64Url, toBase64Url } from './base64url';
import { inflateWithin } from './inflate-within';
import { sectionLabels } from './section-labels';

/** Before every code; the number is that of its form. */
const PREFIX = 'gf';
const FORM = 1;

/** Leading bytes that tell a slip of the copying: the start of the SHA-256 of the rest. */
const CHECK_BYTES = 4;

/** A report on six scenarios has some ten thousand letters, and they unpack to some fifty thousand bytes. */
const MOST_LETTERS = 100_000;
const MOST_BYTES = 1_000_000;

/** Letters to a line where a code is printed. */
const LINE = 72;

/** What copying out of a document puts between the letters: numbers of pages, ends of lines, spaces, marks that nobody sees. */
const BETWEEN = /—\s*\d+\s*—|[\s\p{Cf}\p{Cc}]/gu;

const checkOf = (packed: Uint8Array): Uint8Array => sha256(packed).subarray(0, CHECK_BYTES);

const isSame = (a: Uint8Array, b: Uint8Array): boolean => a.length === b.length && a.every((byte, i) => byte === b[i]);

/** A JSON value as one word: `gf1.`, then base64url of its check and of the deflated JSON. */
export function packCode(content: unknown): string {
  const packed = deflateSync(new TextEncoder().encode(JSON.stringify(content)), { level: 9 });
  return `${PREFIX}${FORM}.${toBase64Url(Uint8Array.of(...checkOf(packed), ...packed))}`;
}

/** No line begins with a dash: pasted behind a command without quotes, it would pass for an option. */
const LINES = new RegExp(`.{1,${LINE}}(?!-)`, 'g');

/** A code in lines, as a report prints it. */
export const inLines = (code: string): string => code.match(LINES)?.join('\n') ?? '';

/** Fewer letters are the name of a file that happens to begin like a code. */
const FEWEST_LETTERS = 20;

const CODE = new RegExp(`^${PREFIX}\\d+\\.[\\w-]{${FEWEST_LETTERS},}$`);
const DIGEST = /^[0-9a-f]{64}$/i;

/** Whether what was typed is meant to be a code, be it damaged or the digest of one scenario alone. */
export function looksLikeCode(typed: string): boolean {
  const word = typed.slice(0, MOST_LETTERS).replace(BETWEEN, '');
  return CODE.test(word) || DIGEST.test(word);
}

const part = sectionLabels.reproduction;

const notACode = problem(
  'not-a-code',
  '',
  `这不是完整复现码：它以 gf1. 开头，印在报告附件“${part.zh}”里，请整段复制。`,
  `this is no full reproduction code: one begins with gf1. and stands in the annex “${part.en}” of a report; copy all of it.`,
);

const onlyADigest = problem(
  'only-a-digest',
  '',
  '这是一个方案的复现码（64 位），只能比对，不含参数；请复制以 gf1. 开头的完整复现码。',
  'this is the digest of one scenario (64 digits), which holds no parameters; copy the full code, which begins with gf1.',
);

const newerCode = problem(
  'newer-code',
  '',
  '这个完整复现码由更新的版本写出，请先更新本工具。',
  'this code was written by a newer version; update this tool first.',
);

const damagedCode = problem(
  'damaged-code',
  '',
  '完整复现码不完整或有错字，请重新整段复制。',
  'the code is incomplete or has a slip in it; copy all of it again.',
);

function unpacked(letters: string): unknown {
  const bytes = fromBase64Url(letters);
  const packed = bytes.subarray(CHECK_BYTES);
  if (!isSame(bytes.subarray(0, CHECK_BYTES), checkOf(packed))) return undefined;
  const content = inflateWithin(packed, MOST_BYTES);
  return content ? JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(content)) : undefined;
}

/** The JSON value in a code, or why there is none. Never throws, and stops early at what is too long. */
export function unpackCode(typed: string): Checked<unknown> {
  if (typed.length > 2 * MOST_LETTERS) return invalid([notACode]);
  const code = typed.replace(BETWEEN, '');
  if (DIGEST.test(code)) return invalid([onlyADigest]);
  const [, form, letters] = new RegExp(`^${PREFIX}(\\d{1,3})\\.(.*)$`).exec(code) ?? [];
  if (form === undefined || code.length > MOST_LETTERS) return invalid([notACode]);
  if (Number(form) > FORM) return invalid([newerCode]);
  try {
    const content = unpacked(letters);
    return content === undefined ? invalid([damagedCode]) : valid(content);
  } catch {
    return invalid([damagedCode]);
  }
}
