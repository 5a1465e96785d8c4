#!/usr/bin/env node
import { fileURLToPath } from 'node:url';
import { isCurrent } from './sources.mjs';

const root = fileURLToPath(new URL('../..', import.meta.url));
const built = new URL('../../dist/cli/', import.meta.url);

if (await isCurrent(root, fileURLToPath(built))) {
  await import(new URL('main.js', built).href);
} else {
  process.stderr.write('命令行程序尚未构建，或源码已改动；请先运行 npm run build:cli。\n');
  process.stderr.write('The command line is not built, or its sources have changed: run npm run build:cli first.\n');
  process.exitCode = 1;
}
