/** A database as plain JSON: what a version of the schema wrote, with the tables as it had them. */
export interface StoredBase {
  /** IndexedDB's version: ten times the schema's (Dexie leaves room between). */
  readonly version: number;
  readonly tables: readonly StoredTable[];
}

interface StoredTable {
  readonly name: string;
  readonly keyPath: string | string[];
  readonly indexes: readonly {
    readonly name: string;
    readonly keyPath: string | string[];
    readonly unique: boolean;
    readonly multiEntry: boolean;
  }[];
  readonly rows: readonly unknown[];
}

const arrays = { Uint8Array, Uint16Array, Uint32Array, Int8Array };

/** Typed arrays, which JSON does not know, by their name and their bytes. */
const replacer = (_key: string, value: unknown): unknown =>
  ArrayBuffer.isView(value)
    ? {
        array: value.constructor.name,
        bytes: Buffer.from(value.buffer, value.byteOffset, value.byteLength).toString('base64'),
      }
    : value;

const reviver = (_key: string, value: unknown): unknown => {
  if (typeof value !== 'object' || value === null || !('array' in value && 'bytes' in value)) return value;
  const bytes = Uint8Array.from(Buffer.from(String(value.bytes), 'base64'));
  return new arrays[value.array as keyof typeof arrays](bytes.buffer);
};

/** Writes a stored base as text. */
export const serializeStoredBase = (stored: StoredBase): string => `${JSON.stringify(stored, replacer, 1)}\n`;

/** Reads what `serializeStoredBase` wrote. */
export const parseStoredBase = (text: string): StoredBase => JSON.parse(text, reviver) as StoredBase;

const done = <Value>(request: IDBRequest<Value>): Promise<Value> =>
  new Promise((resolve, reject) => {
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error);
  });

/** Reads a whole database by the browser's API alone. */
export async function dumpStoredBase(name: string): Promise<StoredBase> {
  const database = await done(indexedDB.open(name));
  const tables: StoredTable[] = [];
  for (const table of database.objectStoreNames) {
    const store = database.transaction(table).objectStore(table);
    tables.push({
      name: table,
      keyPath: store.keyPath as string | string[],
      indexes: [...store.indexNames].map((index) => {
        const { keyPath, unique, multiEntry } = store.index(index);
        return { name: index, keyPath: keyPath as string | string[], unique, multiEntry };
      }),
      rows: await done(store.getAll()),
    });
  }
  database.close();
  return { version: database.version, tables };
}

/** Makes a database of a stored one, by the browser's API alone: no line of today's schema takes part. */
export async function restoreStoredBase(name: string, stored: StoredBase): Promise<void> {
  const request = indexedDB.open(name, stored.version);
  request.onupgradeneeded = () => {
    for (const { name: table, keyPath, indexes } of stored.tables) {
      const store = request.result.createObjectStore(table, { keyPath });
      for (const index of indexes)
        store.createIndex(index.name, index.keyPath, { unique: index.unique, multiEntry: index.multiEntry });
    }
  };
  const database = await done(request);
  for (const { name: table, rows } of stored.tables) {
    if (rows.length === 0) continue;
    const store = database.transaction(table, 'readwrite').objectStore(table);
    await Promise.all(rows.map((row) => done(store.put(row))));
  }
  database.close();
}
