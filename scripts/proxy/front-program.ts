/** One proxy program, and how it is told what to do. */
export interface FrontProgram {
  readonly places: readonly string[];
  /** Debian's name for it. */
  readonly package: string;
  /** Everything that it writes stays in the folder. */
  readonly settings: (around: ProxySetup) => string;
  readonly words: (folder: string, settingsFile: string) => readonly string[];
}

/** What stands around it: ports on this computer, and files with certificate and key. */
export interface ProxySetup {
  readonly folder: string;
  readonly port: number;
  /** The server's. */
  readonly behind: number;
  readonly certificate: string;
  readonly key: string;
}
