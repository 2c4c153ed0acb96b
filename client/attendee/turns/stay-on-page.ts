const first = { depth: 0, list: null };

/**
 * Back never leaves the device's page, and shows nothing of an earlier turn: under the page that is open there is one
 * entry without anything, and whoever goes back to it is at the list of their own turn, or on the private screen (Y29).
 */
export function stayOnPage(): void {
  if (history.state === null) history.pushState(first, '', location.pathname + location.search);
  addEventListener('popstate', ({ state }) => {
    if (state === null) history.pushState(first, '', location.pathname);
  });
}
