import { execFileSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { installAsRoot, onPath } from '../programs';

const NAMES = ['soffice', 'libreoffice'];
const PACKAGES = ['libreoffice-writer', 'libreoffice-calc', 'fonts-noto-cjk', 'poppler-utils'];

const findOffice = (): string | undefined => NAMES.map(onPath).find((file) => file !== undefined);

/** LibreOffice: as root on Debian installed where there is none; undefined where it cannot be had, which is said. */
export function ensureOffice(): string | undefined {
  const found = findOffice();
  if (found) return found;
  try {
    installAsRoot(PACKAGES);
  } catch (error) {
    process.stderr.write(`LibreOffice could not be installed: ${String(error)}\n`);
  }
  const installed = findOffice();
  if (!installed)
    process.stderr.write(
      `Skipped: whether LibreOffice opens the documents. On Debian: sudo apt-get install --no-install-recommends ${PACKAGES.join(' ')}\n`,
    );
  return installed;
}

/** Opens a file in LibreOffice, under a profile of its own, and saves it in another format: the files it makes, by name. */
export function convertWith(
  office: string,
  name: string,
  content: Uint8Array,
  format: string,
): Readonly<Record<string, Buffer>> {
  const folder = mkdtempSync(join(tmpdir(), 'guidefund-office-'));
  try {
    const [source, made] = [join(folder, name), join(folder, 'made')];
    writeFileSync(source, content);
    const profile = `-env:UserInstallation=${pathToFileURL(join(folder, 'profile')).href}`;
    execFileSync(office, ['--headless', profile, '--convert-to', format, '--outdir', made, source], { stdio: 'pipe' });
    return Object.fromEntries(readdirSync(made).map((file) => [file, readFileSync(join(made, file))]));
  } finally {
    rmSync(folder, { recursive: true });
  }
}
