/** The machine's two clocks and its timers behind one small interface, so that a test can control time. */
export interface Time {
  /** Milliseconds that only ever go forward: what deadlines run on. */
  monotonic(): number;
  /** Milliseconds since 1970 as the machine believes: written beside entries for readers, never decided on. */
  wall(): number;
  /** Calls `then` once, `ms` from now, unless the answer is called first. */
  after(ms: number, then: () => void): () => void;
}

export const machineTime: Time = {
  monotonic: () => performance.now(),
  wall: () => Date.now(),
  after: (ms, then) => {
    const timer = setTimeout(then, ms);
    return () => clearTimeout(timer);
  },
};
