const reloadedAt = 'decision-day.reloaded';
const oftenMs = 60_000;

/** Whether the page may load itself again. Not again and again: a server in the middle of an update may ask for it for a while. */
export function mayReload(): boolean {
  try {
    const last = Number(sessionStorage.getItem(reloadedAt));
    if (Date.now() - last < oftenMs) return false;
    sessionStorage.setItem(reloadedAt, String(Date.now()));
    return true;
  } catch {
    // No storage, so no way to count: the person presses the button.
    return false;
  }
}
