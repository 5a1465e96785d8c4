import { mkdir, writeFile } from 'node:fs/promises';
import { request } from 'node:http';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { sitePolicy } from '../../src/cli/content-security-policy';
import { addressOf, requestedFile, serveDirectory } from '../../src/cli/static-server';
import { inFolder } from './guidefund';

/** Serves a small site beside a secret while `use` asks for things. */
const withSite = (use: (address: string) => Promise<void>): Promise<void> =>
  inFolder(async (folder) => {
    const site = join(folder, 'site');
    await mkdir(join(site, 'assets'), { recursive: true });
    await writeFile(join(folder, 'secret.txt'), 'secret');
    await writeFile(join(site, 'index.html'), '<!doctype html>');
    await writeFile(join(site, 'assets/app.js'), 'export {}');
    const server = await serveDirectory(site, 0);
    try {
      await use(addressOf(server));
    } finally {
      server.close();
      server.closeAllConnections();
    }
  });

/** Status of a path sent as it is: fetch would tidy it up first. */
const statusOf = (address: string, path: string): Promise<number | undefined> =>
  new Promise((resolve, reject) => {
    const { hostname, port } = new URL(address);
    request({ hostname, port, path }, (response) => resolve(response.resume().statusCode))
      .on('error', reject)
      .end();
  });

describe('behaviour: the server of npm start', () => {
  it('gives files with their type, the policy and nosniff', () =>
    withSite(async (address) => {
      const page = await fetch(address);
      expect(await page.text()).toBe('<!doctype html>');
      expect(page.headers.get('content-type')).toBe('text/html; charset=utf-8');
      expect(page.headers.get('content-security-policy')).toBe(sitePolicy);
      expect(page.headers.get('x-content-type-options')).toBe('nosniff');
      const script = await fetch(new URL('assets/app.js?v=1', address));
      expect(script.headers.get('content-type')).toBe('text/javascript; charset=utf-8');
      expect(new URL(address).hostname).toBe('127.0.0.1');
    }));

  it('gives nothing else', () =>
    withSite(async (address) => {
      const paths = [
        '/nothing.html',
        '/assets',
        '/../secret.txt',
        '/..%2fsecret.txt',
        '/%2e%2e/secret.txt',
        '/%',
        '/%00',
      ];
      const statuses = await Promise.all(paths.map((path) => statusOf(address, path)));
      expect(statuses).toEqual(paths.map(() => 404));
      expect((await fetch(address, { method: 'POST' })).status).toBe(405);
      expect(await (await fetch(address, { method: 'HEAD' })).text()).toBe('');
    }));

  it('finds no file outside its directory', () => {
    expect(requestedFile('/site', '/a/b.js?x#y')).toBe('/site/a/b.js');
    expect(requestedFile('/site', '/')).toBe('/site/index.html');
    expect(requestedFile('/site', '/..%2f..%2fetc/passwd')).toBeUndefined();
    expect(requestedFile('/site', '/..%2fsite-backup/x')).toBeUndefined();
  });

  it('says when its port is taken', () =>
    withSite(async (address) => {
      await expect(serveDirectory('.', Number(new URL(address).port))).rejects.toHaveProperty('code', 'EADDRINUSE');
    }));
});
