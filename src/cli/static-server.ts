import { createReadStream } from 'node:fs';
import { stat } from 'node:fs/promises';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import { extname, join, resolve, sep } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { sitePolicy } from './content-security-policy';

const mediaTypes: Readonly<Record<string, string>> = {
  '.css': 'text/css; charset=utf-8',
  '.html': 'text/html; charset=utf-8',
  '.ico': 'image/x-icon',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.png': 'image/png',
  '.svg': 'image/svg+xml; charset=utf-8',
  '.txt': 'text/plain; charset=utf-8',
  '.webmanifest': 'application/manifest+json; charset=utf-8',
  '.woff2': 'font/woff2',
  '.yaml': 'text/yaml; charset=utf-8',
};

/** The file a request names inside the directory; undefined for anything outside it or not a path at all. */
export function requestedFile(directory: string, url: string): string | undefined {
  try {
    const { pathname } = new URL(url, 'http://localhost');
    const file = resolve(join(directory, decodeURIComponent(pathname)));
    if (file.includes('\0') || !`${file}${sep}`.startsWith(`${resolve(directory)}${sep}`)) return undefined;
    return pathname.endsWith('/') ? join(file, 'index.html') : file;
  } catch {
    return undefined;
  }
}

function refuseRequest(response: ServerResponse, status: number): void {
  response.writeHead(status, { 'Content-Type': 'text/plain; charset=utf-8' }).end(`${status}\n`);
}

async function answer(directory: string, request: IncomingMessage, response: ServerResponse): Promise<void> {
  if (request.method !== 'GET' && request.method !== 'HEAD') {
    refuseRequest(response, 405);
    return;
  }
  const file = requestedFile(directory, request.url ?? '/');
  const found = file === undefined ? undefined : await stat(file).catch(() => undefined);
  if (file === undefined || !found?.isFile()) {
    refuseRequest(response, 404);
    return;
  }
  response.writeHead(200, {
    'Content-Type': mediaTypes[extname(file)] ?? 'application/octet-stream',
    'Content-Length': found.size,
    'Content-Security-Policy': sitePolicy,
    'X-Content-Type-Options': 'nosniff',
    'Cache-Control': 'no-cache',
  });
  if (request.method === 'HEAD') response.end();
  else await pipeline(createReadStream(file), response);
}

/** Serves a directory on loopback at a port; rejects where the port cannot be had. Port 0 takes any free one. */
export function serveDirectory(directory: string, port: number): Promise<Server> {
  const server = createServer((request, response) => {
    answer(directory, request, response).catch(() => response.destroy());
  });
  return new Promise((done, fail) => {
    server.once('error', fail);
    server.listen(port, '127.0.0.1', () => {
      server.off('error', fail);
      done(server);
    });
  });
}

/** The address a server listens on. */
export function addressOf(server: Server): string {
  const address = server.address();
  if (typeof address !== 'object' || address === null) throw new Error('the server does not listen on a port');
  return `http://127.0.0.1:${address.port}/`;
}
