import { createHash } from 'node:crypto';
import { readFile, writeFile } from 'node:fs/promises';
import { join, relative, sep } from 'node:path';

/** Beside the built command line: which source files it was made of, and what they held. */
const LIST = 'sources.json';

/**
 * @param {string} file
 * @returns {Promise<string | undefined>} undefined when there is no such file
 */
async function digestOf(file) {
  try {
    return createHash('sha256')
      .update(await readFile(file))
      .digest('hex');
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return undefined;
    throw error;
  }
}

/**
 * Records the source files of a build, dependencies by the lockfile.
 * @param {string} root the checkout
 * @param {string} directory where the build went
 * @param {Iterable<string>} modules absolute paths; those outside the checkout or installed are left out
 */
export async function recordSources(root, directory, modules) {
  const own = [...modules].map((file) => relative(root, file).split(sep).join('/'));
  const files = own.filter(
    (file) => !file.startsWith('..') && !file.includes('node_modules/') && !file.startsWith('\0'),
  );
  files.push('package-lock.json');
  const digests = await Promise.all(files.sort().map(async (file) => [file, await digestOf(join(root, file))]));
  await writeFile(join(directory, LIST), JSON.stringify(Object.fromEntries(digests), null, 1));
}

/**
 * Whether a build is there and made of what the checkout holds now.
 * @param {string} root
 * @param {string} directory
 * @returns {Promise<boolean>}
 */
export async function isCurrent(root, directory) {
  if ((await digestOf(join(directory, LIST))) === undefined) return false;
  /** @type {Record<string, string>} */
  const recorded = JSON.parse(await readFile(join(directory, LIST), 'utf8'));
  const same = await Promise.all(
    Object.entries(recorded).map(async ([file, digest]) => (await digestOf(join(root, file))) === digest),
  );
  return same.every(Boolean);
}
