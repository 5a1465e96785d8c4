#!/usr/bin/env node
import { fileURLToPath } from 'node:url';
import { spawnSync } from 'node:child_process';
import { isCurrent } from './sources.mjs';

const root = fileURLToPath(new URL('../..', import.meta.url));
const built = new URL('../../dist/cli/', import.meta.url);

/** Builds the command line where it is missing or older than its sources, so that nothing stale ever runs. */
async function ensureBuilt() {
  const directory = fileURLToPath(built);
  if (await isCurrent(root, directory)) return true;
  process.stderr.write('正在构建命令行程序… Building the command line…\n');
  const { status } = spawnSync('npm', ['run', '--silent', 'build:cli'], {
    cwd: root,
    stdio: ['ignore', 2, 2],
    shell: process.platform === 'win32',
  });
  return status === 0 && (await isCurrent(root, directory));
}

if (await ensureBuilt()) {
  await import(new URL('main.js', built).href);
} else {
  process.stderr.write('命令行程序构建失败；请运行 npm ci 后再试。\n');
  process.stderr.write('The command line could not be built: run npm ci and try again.\n');
  process.exitCode = 1;
}
