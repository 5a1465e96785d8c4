import { createHash } from 'node:crypto';
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { viteSingleFile } from 'vite-plugin-singlefile';
import type { Plugin, UserConfig } from 'vite';
import { defineConfig } from 'vitest/config';
import { sitePolicy } from './src/cli/content-security-policy.ts';
import { recordSources } from './src/cli/sources.mjs';

const root = import.meta.dirname;
const inRoot = (path: string): string => join(root, path);

/** Browsers of office PCs that are some years behind. */
const browsers = ['chrome100', 'edge100', 'firefox101', 'safari16.4'];

const metaOf = (policy: string): string => `<meta http-equiv="Content-Security-Policy" content="${policy}">`;

/** Writes the site's policy into its page; the development server needs inline styles and goes without. */
const policyOfSite: Plugin = {
  name: 'policy-of-site',
  apply: 'build',
  transformIndexHtml: (html) => html.replace('<head>', `<head>\n    ${metaOf(sitePolicy)}`),
};

const SCRIPT = /<script[^>]*>([\s\S]*?)<\/script>/g;
const STYLE = /<style[^>]*>([\s\S]*?)<\/style>/g;

const hashesIn = (html: string, element: RegExp): string =>
  [...html.matchAll(element)]
    .map(([, content]) => ` 'sha256-${createHash('sha256').update(content).digest('base64')}'`)
    .join('');

/** Puts the icon into the single file, which has no folder beside it. */
const iconOfFile: Plugin = {
  name: 'icon-of-file',
  transformIndexHtml: {
    order: 'pre',
    async handler(html) {
      const icon = await readFile(inRoot('public/icon.svg'), 'base64');
      return html.replace('"/icon.svg"', `"data:image/svg+xml;base64,${icon}"`);
    },
  },
};

/** Allows the single file its own scripts and styles, by their hashes, and no connection at all. */
const policyOfFile: Plugin = {
  name: 'policy-of-file',
  async writeBundle() {
    const file = inRoot('dist/guidefund.html');
    const html = await readFile(file, 'utf8');
    // Scripts speak of style elements, too: those of reports.
    const policy =
      `default-src 'none'; script-src${hashesIn(html, SCRIPT)}; style-src${hashesIn(html.replace(SCRIPT, ''), STYLE)}; ` +
      "worker-src blob:; img-src data: blob:; font-src data:; connect-src 'none'; base-uri 'none'; form-action 'none'";
    await writeFile(file, html.replace('<head>', `<head>\n    ${metaOf(policy)}`));
  },
};

/** Lets the launcher of the command line notice that its sources have changed since. */
const sourcesOfCli: Plugin = {
  name: 'sources-of-cli',
  async writeBundle() {
    await recordSources(root, inRoot('dist/cli'), this.getModuleIds());
  },
};

const site: UserConfig = {
  base: './',
  build: { outDir: 'dist/site', target: browsers, modulePreload: { polyfill: false } },
  worker: { format: 'es' },
  plugins: [policyOfSite],
};

const file: UserConfig = {
  build: {
    outDir: 'dist',
    emptyOutDir: false,
    copyPublicDir: false,
    target: browsers,
    modulePreload: { polyfill: false },
  },
  worker: { format: 'iife' },
  resolve: { alias: { './spawn-module': inRoot('workers/spawn-inline.ts') } },
  plugins: [iconOfFile, viteSingleFile({ outputFileName: 'guidefund.html' }), policyOfFile],
};

const cli: UserConfig = {
  build: {
    ssr: true,
    outDir: 'dist/cli',
    // A running command line may be reading the files that are replaced.
    emptyOutDir: false,
    copyPublicDir: false,
    target: 'node20',
    rolldownOptions: {
      input: ['src/cli/main.ts', 'src/cli/serve.ts', 'src/cli/schema.ts', 'src/cli/bench.ts', 'workers/node.worker.ts'],
      output: { chunkFileNames: '[name]-[hash].js' },
    },
  },
  // A compiled library cannot be built in.
  ssr: { noExternal: true, external: ['@resvg/resvg-js'] },
  plugins: [sourcesOfCli],
};

export default defineConfig(({ mode }) => ({
  ...(mode === 'cli' ? cli : mode === 'file' ? file : site),
  root,
  test: {
    // By default one processor is left idle: half of an office PC's, or of a small build machine's.
    maxWorkers: '100%',
    projects: [
      {
        extends: true,
        test: { name: 'unit', include: ['test/**/*.test.ts'], exclude: ['test/e2e/**'], testTimeout: 60_000 },
      },
      {
        extends: true,
        test: {
          name: 'browser',
          include: ['test/e2e/**/*.test.ts'],
          globalSetup: 'test/e2e/setup.ts',
          testTimeout: 120_000,
          hookTimeout: 120_000,
        },
      },
    ],
  },
}));
