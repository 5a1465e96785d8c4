import { fileURLToPath } from 'node:url';
import { isCurrent } from '../src/cli/sources.mjs';

const root = fileURLToPath(new URL('..', import.meta.url));
const built = fileURLToPath(new URL('../dist/cli/', import.meta.url));

/** Tests of the built command line and its workers must not pass on what an older source built. */
export async function requireCurrentBuild(): Promise<void> {
  if (!(await isCurrent(root, built))) throw new Error('dist/cli is not built from these sources: npm run build:cli');
}

/** Where a file of the built command line lies. */
export const builtFile = (name: string): URL => new URL(`../dist/cli/${name}`, import.meta.url);
