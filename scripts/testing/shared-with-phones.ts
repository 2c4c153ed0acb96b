/** Names the one file that holds what a phone needs and other screens need too. */

interface Modules {
  /** Undefined for a module that the bundler does not know. */
  getModuleInfo(id: string): { readonly importers: readonly string[] } | null | undefined;
}

const screenFile = /\/client\/[a-z]+\/screen\.tsx$/;
const page = /\/client\/index\.html$/;
const phoneScreen = /\/client\/attendee\/screen\.tsx$/;

/**
 * `base` for a module that the phone's screen needs at once and that another screen, or the page itself, needs as well.
 * Left to itself the bundler makes a file for each set of screens that share something: a dozen requests over a hall's
 * Wi-Fi, each compressed by itself. The phone's own modules stay with the phone's screen.
 */
export function sharedWithPhones(id: string, modules: Modules): 'base' | null {
  const users = usersOf(id, modules);
  return users.size > 1 && [...users].some((user) => phoneScreen.test(user)) ? 'base' : null;
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
