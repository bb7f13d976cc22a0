import { readdirSync, readFileSync } from 'node:fs';

const megabyte = 1_000_000;
/** Linux counts processor time in hundredths of a second, whatever the kernel's own clock is. */
const ticks = 100;

/** What the processes have that hold a Chromium's extensions: service worker, offscreen document, encoder, pages. */
export interface ExtensionProcesses {
  /** Megabytes: what they have alone, and their share of what they share. */
  readonly memory: number;
  /** Seconds of processor time since they were started. */
  readonly processor: number;
}

const read = (path: string): string => {
  try {
    return readFileSync(path, 'utf8');
  } catch {
    // The process ended while it was looked at, or there is no /proc.
    return '';
  }
};

const commandOf = (id: string): string => read(`/proc/${id}/cmdline`).replaceAll('\0', ' ');

/** Asks the system about the Chromium of a profile; null where it does not tell (only Linux does). */
export function readExtensionProcesses(profile: string): ExtensionProcesses | null {
  if (read('/proc/self/status') === '') return null;
  const all = readdirSync('/proc').filter((entry) => /^\d+$/u.test(entry));
  const parents = new Map(all.map((id) => [id, /^PPid:\s+(\d+)/mu.exec(read(`/proc/${id}/status`))?.[1]]));
  const isOurs = (id: string): boolean => {
    for (let at: string | undefined = id; at !== undefined && at !== '0'; at = parents.get(at))
      if (commandOf(at).includes(`--user-data-dir=${profile}`)) return true;
    return false;
  };
  const ours = all.filter((id) => commandOf(id).includes('--extension-process') && isOurs(id));
  return {
    memory: sum(ours.map(memoryOf)),
    processor: sum(ours.map(processorOf)),
  };
}

const memoryOf = (id: string): number =>
  (Number(/^Pss:\s+(\d+) kB/mu.exec(read(`/proc/${id}/smaps_rollup`))?.[1] ?? 0) * 1024) / megabyte;

function processorOf(id: string): number {
  // The process's name, in brackets, may hold spaces: fields are counted after it.
  const fields = read(`/proc/${id}/stat`)
    .replace(/^.*\) /u, '')
    .split(' ');
  return (Number(fields[11] ?? 0) + Number(fields[12] ?? 0)) / ticks;
}

const sum = (values: readonly number[]): number => values.reduce((total, value) => total + value, 0);
