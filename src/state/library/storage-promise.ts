const no = (): boolean => false;

/** Pages that are not served securely have no such thing, old browsers only parts; those opened from a file are refused it. */
const manager = (): Partial<StorageManager> | undefined => (navigator as { storage?: Partial<StorageManager> }).storage;

/** Whether the browser has promised not to clear what this page keeps when disk space runs low. */
export const isPromised = async (): Promise<boolean> => (await manager()?.persisted?.().catch(no)) ?? false;

/** Asks for that promise; the browser may ask the person. */
export const askPromise = async (): Promise<boolean> => (await manager()?.persist?.().catch(no)) ?? false;
