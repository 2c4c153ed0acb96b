/** Somebody has signed in on this page: what was turned away may ask again. */
const signedIn = 'decision-day-signed-in';

export function tellSignedIn(): void {
  dispatchEvent(new Event(signedIn));
}

/** Calls `go` whenever somebody signs in on this page: what was opened for the session before is opened anew. */
export function whenSignedIn(go: () => void): () => void {
  addEventListener(signedIn, go);
  return () => removeEventListener(signedIn, go);
}

/**
 * Calls `go` once, as soon as a person uses this page again: it comes to the front, or somebody signs in on it. Until
 * then a page whose link has ended sends the server nothing, however long it is open.
 */
export function whenVisible(go: () => void): () => void {
  const look = (): void => {
    if (document.visibilityState === 'hidden') return;
    stop();
    go();
  };
  const events = [
    [document, 'visibilitychange'],
    [window, 'focus'],
    [window, 'pageshow'],
    [window, signedIn],
  ] as const;
  for (const [target, name] of events) target.addEventListener(name, look);
  const stop = (): void => {
    for (const [target, name] of events) target.removeEventListener(name, look);
  };
  return stop;
}
