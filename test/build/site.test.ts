import { readdir, readFile } from 'node:fs/promises';
import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { sitePolicy } from '../../src/cli/content-security-policy';

const site = new URL('../../dist/site/', import.meta.url);
const singleFile = new URL('../../dist/guidefund.html', import.meta.url);

/** Kilobytes of the first load after which a slow office line is felt. */
const FIRST_LOAD_KB = 250;

/** Local files a page or a script takes in before it runs. */
function neededBy(file: URL, content: string): readonly URL[] {
  const pattern = file.pathname.endsWith('.html')
    ? /<(?:script|link)\b[^>]*\b(?:src|href)="(?!data:)([^"]+)"/g
    : /(?:^|[;}])import\s*(?:[\w$*{},\s]+?\s*from\s*)?["'](\.[^"']+)["']/g;
  return [...content.matchAll(pattern)].map(([, name]) => new URL(name, file));
}

/** Everything the browser must have before the first result: page, scripts, styles, and the simulation worker. */
async function firstLoad(): Promise<ReadonlyMap<string, Buffer>> {
  const assets = await readdir(new URL('assets/', site));
  const worker = assets.filter((name) => name.startsWith('simulation.worker'));
  const waiting = ['index.html', ...worker.map((name) => `assets/${name}`)].map((name) => new URL(name, site));
  const loaded = new Map<string, Buffer>();
  for (let file = waiting.pop(); file; file = waiting.pop()) {
    if (loaded.has(file.pathname)) continue;
    const content = await readFile(file);
    loaded.set(file.pathname, content);
    waiting.push(...neededBy(file, content.toString('utf8')));
  }
  return loaded;
}

/** Where a browser would fetch from by itself. */
const FETCHABLE =
  /(?:<(?:script|img|iframe|link)\b[^>]*\b(?:src|href)=["']?|\burl\(["']?|@import\s*["']|\bimport\(["'`]|\bfrom\s*["']|\bimport\s*["']|\bfetch\(["'`]|\bimportScripts\(["'`]|\bsendBeacon\(["'`]|new (?:Worker|WebSocket|EventSource|Image)\(["'`])(?:https?:|wss?:)?\/\/[^"'`)\s]+/g;

async function builtFiles(): Promise<readonly URL[]> {
  const names = await readdir(site, { recursive: true, withFileTypes: true });
  const files = names.filter((entry) => entry.isFile());
  return [...files.map((entry) => new URL(`file://${entry.parentPath}/${entry.name}`)), singleFile];
}

describe('behaviour: the built site', () => {
  it(`needs less than ${FIRST_LOAD_KB} kB, compressed, until it can show a result`, async () => {
    const files = await firstLoad();
    const kinds = new Set([...files.keys()].map((name) => name.slice(name.lastIndexOf('.'))));
    expect(kinds).toEqual(new Set(['.html', '.js', '.css', '.svg']));
    expect([...files.keys()].some((name) => name.includes('simulation.worker'))).toBe(true);
    const compressed = [...files.values()].reduce((sum, content) => sum + gzipSync(content).length, 0);
    expect(compressed / 1000).toBeLessThan(FIRST_LOAD_KB);
  });

  it('carries its policy', async () => {
    const page = await readFile(new URL('index.html', site), 'utf8');
    expect(page).toContain(`<meta http-equiv="Content-Security-Policy" content="${sitePolicy}">`);
  });

  it('fetches nothing from any other host', async () => {
    const contents = await Promise.all((await builtFiles()).map((file) => readFile(file, 'utf8')));
    expect(contents.flatMap((content) => content.match(FETCHABLE) ?? [])).toEqual([]);
    expect('a{background:url(https://cdn.example/x.png)} import("//cdn.example/x.js")'.match(FETCHABLE)).toHaveLength(
      2,
    );
  });
});

describe('behaviour: the single file', () => {
  it('needs no other file and may open no connection', async () => {
    const page = await readFile(singleFile, 'utf8');
    const [markup] = page.split('<script');
    expect(neededBy(singleFile, markup)).toEqual([]);
    expect(page).toMatch(/<meta http-equiv="Content-Security-Policy" content="[^"]*connect-src 'none'/);
    expect(page).not.toMatch(/<script[^>]*\bsrc=/);
  });
});
