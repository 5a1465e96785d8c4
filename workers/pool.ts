import type { ChunkRequest } from './api';
import type { ChunkExecutor, TimedChunk } from './executor';
import { closedFailure, engineFailure, RunFailure, silentFailure, workerFailure } from './failure';
import type { SpawnWorker, WorkerHandle } from './handle';

const IDLE_MILLISECONDS = 30_000;
/**
 * Chunks are dealt to take a tenth of a second. A worker that has two of these spans behind it without an answer is taken
 * for dead (two, because a computer that slept wakes up with one span over).
 */
const SILENCE_MILLISECONDS = 60_000;

interface Task {
  readonly request: ChunkRequest;
  readonly resolve: (chunk: TimedChunk) => void;
  readonly reject: (reason: unknown) => void;
}

/** What a busy worker holds, and the clock that runs while it does. */
interface Held {
  readonly task: Task;
  readonly watch: ReturnType<typeof setInterval>;
}

/** Workers that start when first needed, take chunks from one queue, and go when nothing has been asked for a while. */
export class WorkerPool implements ChunkExecutor {
  private readonly waiting: Task[] = [];
  private readonly idle: WorkerHandle[] = [];
  private readonly busy = new Map<WorkerHandle, Held>();
  private idleTimer: ReturnType<typeof setTimeout> | undefined;
  private closed = false;

  constructor(
    private readonly spawn: SpawnWorker,
    readonly lanes: number,
    private readonly idleMilliseconds = IDLE_MILLISECONDS,
    private readonly silenceMilliseconds = SILENCE_MILLISECONDS,
  ) {}

  async run(request: ChunkRequest, signal: AbortSignal): Promise<TimedChunk> {
    if (this.closed) throw closedFailure();
    signal.throwIfAborted();
    let giveUp: (() => void) | undefined;
    try {
      return await new Promise<TimedChunk>((resolve, reject) => {
        const task: Task = { request, resolve, reject };
        giveUp = () => this.abandon(task, signal.reason);
        signal.addEventListener('abort', giveUp);
        this.waiting.push(task);
        this.dispatch();
      });
    } finally {
      if (giveUp) signal.removeEventListener('abort', giveUp);
    }
  }

  close(): void {
    this.closed = true;
    clearTimeout(this.idleTimer);
    const held = [...this.busy.values()].map(({ task }) => task);
    const unfinished = [...this.waiting.splice(0), ...held];
    for (const worker of [...this.idle, ...this.busy.keys()]) this.forget(worker);
    for (const task of unfinished) task.reject(closedFailure());
  }

  private dispatch(): void {
    clearTimeout(this.idleTimer);
    while (this.waiting.length > 0 && this.busy.size < this.lanes) this.assign(this.waiting.shift()!);
    if (this.busy.size > 0 || this.idle.length === 0) return;
    this.idleTimer = setTimeout(() => this.dismiss(), this.idleMilliseconds);
  }

  private assign(task: Task): void {
    let worker: WorkerHandle;
    try {
      worker = this.idle.pop() ?? this.start();
    } catch (error) {
      task.reject(workerFailure(error));
      return;
    }
    this.busy.set(worker, { task, watch: this.watch(worker) });
    void this.compute(worker, task);
  }

  private start(): WorkerHandle {
    const worker = this.spawn();
    worker.onFailure((cause) => this.replace(worker, cause));
    return worker;
  }

  private async compute(worker: WorkerHandle, task: Task): Promise<void> {
    const started = performance.now();
    try {
      const columns = await worker.api.runChunk(task.request);
      task.resolve({ columns, milliseconds: performance.now() - started });
    } catch (error) {
      task.reject(engineFailure(error));
    }
    if (this.release(worker)) this.idle.push(worker);
    this.dispatch();
  }

  /** Takes a worker that stays silent for dead: some browsers say nothing when they kill one. */
  private watch(worker: WorkerHandle): ReturnType<typeof setInterval> {
    let spans = 0;
    return setInterval(() => {
      if (++spans === 2) this.replace(worker, silentFailure());
    }, this.silenceMilliseconds);
  }

  /** Whether the worker was busy until now. */
  private release(worker: WorkerHandle): boolean {
    clearInterval(this.busy.get(worker)?.watch);
    return this.busy.delete(worker);
  }

  /** The task is given up: comlink would leave its call pending for ever, so the worker that holds it goes too. */
  private abandon(task: Task, reason: unknown): void {
    task.reject(reason);
    const place = this.waiting.indexOf(task);
    if (place >= 0) this.waiting.splice(place, 1);
    for (const [worker, held] of this.busy) {
      if (held.task === task) this.forget(worker);
    }
    this.dispatch();
  }

  /** A worker failed: its job learns why; the next job starts a new worker. */
  private replace(worker: WorkerHandle, cause: unknown): void {
    if (!this.busy.has(worker) && !this.idle.includes(worker)) return;
    this.busy.get(worker)?.task.reject(cause instanceof RunFailure ? cause : workerFailure(cause));
    this.forget(worker);
    this.dispatch();
  }

  private forget(worker: WorkerHandle): void {
    this.release(worker);
    const place = this.idle.indexOf(worker);
    if (place >= 0) this.idle.splice(place, 1);
    worker.terminate();
  }

  private dismiss(): void {
    for (const worker of this.idle.splice(0)) worker.terminate();
  }
}
