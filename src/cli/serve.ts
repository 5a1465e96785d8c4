import { existsSync } from 'node:fs';
import type { Server } from 'node:http';
import { fileURLToPath } from 'node:url';
import { addressOf, serveDirectory } from './static-server';

const FIRST_PORT = 5178;
const PORTS_TRIED = 50;
const site = fileURLToPath(new URL('../site', import.meta.url));

const isTaken = (error: unknown): boolean => error instanceof Error && 'code' in error && error.code === 'EADDRINUSE';

/** The site at the first free port from `port` on. */
async function serveFrom(port: number, tries: number): Promise<Server> {
  try {
    return await serveDirectory(site, port);
  } catch (error) {
    if (!isTaken(error) || tries <= 1) throw error;
    return serveFrom(port + 1, tries - 1);
  }
}

function fail(zh: string, en: string): void {
  process.stderr.write(`${zh}\n${en}\n`);
  process.exitCode = 1;
}

/** `npm start`: serves the built site on this machine only and prints its address. PORT asks for one port and no other. */
async function main(): Promise<void> {
  const asked = process.env.PORT;
  const port = asked ? Number(asked) : FIRST_PORT;
  if (!Number.isInteger(port) || port < 0 || port > 65_535) {
    fail(
      `PORT 应为 0 到 65535 的整数，而不是 ${asked}。`,
      `PORT must be a whole number from 0 to 65535, not ${asked}.`,
    );
    return;
  }
  if (!existsSync(site)) {
    fail('网站尚未构建，请先运行 npm run build:site。', 'The site is not built: run npm run build:site first.');
    return;
  }
  try {
    const address = addressOf(await serveFrom(port, asked ? 1 : PORTS_TRIED));
    process.stdout.write(
      `引导基金模拟器已启动，请用浏览器打开：${address}\nGuidance Fund Simulator is running, open: ${address}\n`,
    );
  } catch (error) {
    if (!isTaken(error)) throw error;
    fail(
      `端口 ${port} 已被占用，请换一个：PORT=8080 npm start`,
      `Port ${port} is taken, choose another: PORT=8080 npm start`,
    );
  }
}

await main();
