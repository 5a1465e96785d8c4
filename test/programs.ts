import { execFileSync } from 'node:child_process';
import { accessSync, constants } from 'node:fs';
import { delimiter, join } from 'node:path';

export function isExecutable(file: string): boolean {
  try {
    accessSync(file, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

/** A program by its name; undefined where it is not on the PATH. */
export function onPath(name: string): string | undefined {
  const directories = (process.env.PATH ?? '').split(delimiter);
  return directories.map((directory) => join(directory, name)).find(isExecutable);
}

function aptGet(...words: readonly string[]): void {
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  execFileSync('apt-get', ['-q', '-y', ...words], { env, stdio: ['ignore', 'ignore', 'inherit'] });
}

/** Installs packages where this is root on Debian; elsewhere does nothing. */
export function installAsRoot(packages: readonly string[]): void {
  if (process.getuid?.() !== 0 || !onPath('apt-get')) return;
  aptGet('update');
  aptGet('install', '--no-install-recommends', ...packages);
}
