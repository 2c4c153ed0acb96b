/** Names the few files that hold what a phone needs at once. */

interface Modules {
  /** Undefined for a module that the bundler does not know. */
  getModuleInfo(id: string): { readonly importers: readonly string[] } | null | undefined;
}

const screenFile = /\/client\/[a-z]+\/screen\.tsx$/;
const padFile = /\/client\/pads\/(?:score|approval|points|ranking|knapsack)\.tsx$/;
const page = /\/client\/index\.html$/;
const phoneScreen = /\/client\/attendee\/screen\.tsx$/;

/**
 * `base` for a module that the phone's screen needs at once and that another screen, or the page itself, needs as well;
 * `phone` for one that phones alone need at once. Left to itself the bundler makes a file for each set of screens and
 * later parts that share something: a dozen requests over a hall's Wi-Fi, each compressed by itself.
 */
export function sharedWithPhones(id: string, modules: Modules): 'base' | 'phone' | null {
  const users = usersOf(id, modules);
  const isForPhones = [...users].some((user) => phoneScreen.test(user));
  if (users.size > 1) return isForPhones ? 'base' : null;
  // What most pads share travels with the phone's own file: it is too little for a file of its own.
  if (users.size === 0) return padsThatImport(id, modules) > 2 ? 'phone' : null;
  // The screen keeps a file of its own: it is what the page asks for.
  return isForPhones && !phoneScreen.test(id) ? 'phone' : null;
}

function padsThatImport(id: string, modules: Modules): number {
  const importers = modules.getModuleInfo(id)?.importers ?? [];
  return /node_modules/.test(id) ? 0 : importers.filter((importer) => padFile.test(importer)).length;
}

/** The screens, and the page, that import the module at once, directly or not. */
function usersOf(id: string, modules: Modules): Set<string> {
  const users = new Set<string>();
  const seen = new Set<string>();
  const toLookAt = [id];
  for (let next = toLookAt.pop(); next !== undefined; next = toLookAt.pop()) {
    if (seen.has(next)) continue;
    seen.add(next);
    if (screenFile.test(next) || page.test(next)) users.add(next);
    toLookAt.push(...(modules.getModuleInfo(next)?.importers ?? []));
  }
  return users;
}
