/** How much room the extension's data takes and may take, in bytes, and whether the browser keeps it by itself. */
export interface StorageRoom {
  readonly used: number;
  /** 0 where the browser does not say. */
  readonly quota: number;
  readonly persisted: boolean;
}

/** Asks the browser how much room there is. */
export async function openStorageRoom(): Promise<StorageRoom> {
  const [{ usage = 0, quota = 0 }, persisted] = await Promise.all([
    navigator.storage.estimate(),
    navigator.storage.persisted(),
  ]);
  return { used: usage, quota, persisted };
}

/** Asks the browser not to clear the data when room runs short; false where it does not agree. */
export const requestPersistence = (): Promise<boolean> => navigator.storage.persist();
