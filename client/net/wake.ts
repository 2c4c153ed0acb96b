/**
 * The device woke up, somebody came back to the page, or a network was found: there is no reason to wait any longer.
 */
export function onWake(woken: () => void): () => void {
  const seen = (): void => {
    if (document.visibilityState === 'visible') woken();
  };
  document.addEventListener('visibilitychange', seen);
  addEventListener('pageshow', seen);
  addEventListener('online', woken);
  return () => {
    document.removeEventListener('visibilitychange', seen);
    removeEventListener('pageshow', seen);
    removeEventListener('online', woken);
  };
}
