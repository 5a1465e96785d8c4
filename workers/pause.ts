/** How long the thread may be held before others get a turn: within a frame. */
const SLICE_MILLISECONDS = 12;

/** Resolves in a task of its own, so that clicks, timers and signals come first; no 4 ms clamp as with timers. */
export function nextTask(): Promise<void> {
  return new Promise((resolve) => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => {
      port1.close();
      resolve();
    };
    port2.postMessage(null);
  });
}

/** A breath between heavy steps: gives way when a slice is used up, and throws the signal's reason once it is aborted. */
export function createPause(signal: AbortSignal): () => Promise<void> {
  let resumed = performance.now();
  return async () => {
    if (performance.now() - resumed >= SLICE_MILLISECONDS) {
      await nextTask();
      resumed = performance.now();
    }
    signal.throwIfAborted();
  };
}
