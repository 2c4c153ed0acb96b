import { useCallback, useState } from 'react';
import { openPageStorage } from '../../net/storage.ts';

/** One tab's memory: it survives a reload and a lost sign-in, and ends with the tab. */
const keeper = openPageStorage(tabStore());

export interface FormDraft<Values> {
  readonly values: Values;
  readonly change: (part: Partial<Values>) => void;
  /** True when what stands here was typed on an earlier visit and is not saved yet. */
  readonly found: boolean;
  /** Back to what is saved; what was typed is thrown away. */
  readonly forget: () => void;
}

/**
 * What is typed into a form and not saved yet. It is kept under `name` until it is saved or thrown away: going back,
 * reloading or losing the sign-in loses nothing.
 */
export function useDraft<Values extends object>(name: string, saved: Values): FormDraft<Values> {
  const key = `draft.${name}`;
  const [kept] = useState(() => read(key, saved));
  const [typed, setTyped] = useState<Values | null>(kept);

  const change = useCallback(
    (part: Partial<Values>): void =>
      setTyped((before) => {
        const values = { ...(before ?? saved), ...part };
        keeper.write(key, values);
        return values;
      }),
    [key, saved],
  );
  const forget = useCallback((): void => {
    keeper.remove(key);
    setTyped(null);
  }, [key]);
  return { values: typed ?? saved, found: kept !== null && typed !== null, change, forget };
}

function read<Values extends object>(key: string, saved: Values): Values | null {
  const kept = keeper.read(key);
  return isLike(kept, saved) ? kept : null;
}

/** A draft of this very form: another version of the page may have kept another shape. */
function isLike<Values extends object>(kept: unknown, saved: Values): kept is Values {
  if (typeof kept !== 'object' || kept === null) return false;
  const types = new Map(Object.entries(kept).map(([field, value]) => [field, typeof value]));
  const fields = Object.entries(saved);
  return fields.length === types.size && fields.every(([field, value]) => types.get(field) === typeof value);
}

function tabStore(): Storage | null {
  try {
    return sessionStorage;
  } catch {
    return null;
  }
}
