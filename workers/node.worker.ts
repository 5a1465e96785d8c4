import { parentPort } from 'node:worker_threads';
import { expose } from 'comlink';
import nodeEndpoint from 'comlink/dist/esm/node-adapter.mjs';
import { simulation } from './simulation';

if (!parentPort) throw new Error('runs in a worker thread only');
expose(simulation, nodeEndpoint(parentPort));
