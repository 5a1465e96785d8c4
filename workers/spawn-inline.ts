import SimulationWorker from './simulation.worker?worker&inline';

/** Starts the simulation worker from the page itself, where there is no second file to load. */
export const spawnSimulation = (): Worker => new SimulationWorker();
