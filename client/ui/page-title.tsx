import { useEffect, useSyncExternalStore, type ReactNode } from 'react';
import { sharedWords } from '../words/shared.ts';

/** How many mistakes are shown on this page now. */
let mistakes = 0;
const listeners = new Set<() => void>();

function change(by: 1 | -1): void {
  mistakes += by;
  for (const listener of listeners) listener();
}

function follow(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

function isAnyWrong(): boolean {
  return mistakes > 0;
}

/** To be called by whatever shows a mistake: as long as it does, the title of the page begins with “Error:”. */
export function useMistake(shown: boolean): void {
  useEffect(() => {
    if (!shown) return undefined;
    change(1);
    return () => change(-1);
  }, [shown]);
}

/** The title of the page in the browser's tab; a screen reader reads it first, so mistakes stand at its beginning. */
export function PageTitle({ title }: { title: string }): ReactNode {
  const isWrong = useSyncExternalStore(follow, isAnyWrong, isAnyWrong);
  return <title>{isWrong ? sharedWords.errorTitle({ title }) : title}</title>;
}
