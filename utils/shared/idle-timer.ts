/** Tells when nothing has been going on for a while. */
export interface IdleTimer {
  /** Something goes on until the answered function is called. */
  begin(): () => void;
}

/** Calls `onIdle` whenever nothing has been going on for `rest` milliseconds since something ended. */
export function createIdleTimer(rest: number, onIdle: () => void): IdleTimer {
  let going = 0;
  let timer: ReturnType<typeof setTimeout> | undefined;
  return {
    begin() {
      going += 1;
      clearTimeout(timer);
      let ended = false;
      return () => {
        if (ended) return;
        ended = true;
        going -= 1;
        if (going === 0) timer = setTimeout(onIdle, rest);
      };
    },
  };
}
