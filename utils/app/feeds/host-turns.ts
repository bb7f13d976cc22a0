/** Lets those who want something of one host wait for each other. */
export interface HostTurns {
  /** Resolves when it is the caller's turn, with what ends the turn. */
  take(host: string): Promise<() => void>;
}

/** Opens the turns of a worker: the queue and what the reader asks for in between share them. */
export function openHostTurns(): HostTurns {
  const last = new Map<string, Promise<void>>();
  return {
    async take(host) {
      const before = last.get(host);
      let end = (): void => undefined;
      const turn = new Promise<void>((resolve) => {
        end = resolve;
      });
      last.set(host, turn);
      await before;
      return () => {
        if (last.get(host) === turn) last.delete(host);
        end();
      };
    },
  };
}
