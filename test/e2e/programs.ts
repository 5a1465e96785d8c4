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

/** A program that can be called by its name. */
export function onPath(name: string): string | undefined {
  const directories = (process.env.PATH ?? '').split(delimiter);
  return directories.map((directory) => join(directory, name)).find(isExecutable);
}

/** Whether this is Debian or a child of it, and packages may be added to it. */
export const canInstall = (): boolean => process.getuid?.() === 0 && onPath('apt-get') !== undefined;

function aptGet(...words: readonly string[]): void {
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  execFileSync('apt-get', ['-q', '-y', ...words], { env, stdio: ['ignore', 'ignore', 'inherit'] });
}

/** Adds packages to the system. */
export function install(packages: readonly string[]): void {
  aptGet('update');
  aptGet('install', '--no-install-recommends', ...packages);
}
