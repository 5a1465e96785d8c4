/** Starts the simulation worker of the site, a file beside the page; the single-file build takes spawn-inline instead. */
export const spawnSimulation = (): Worker =>
  new Worker(new URL('./simulation.worker.ts', import.meta.url), { type: 'module' });
