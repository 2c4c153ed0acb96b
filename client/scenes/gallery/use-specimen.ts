import { useSyncExternalStore } from 'react';
import { scriptSpecimens } from './script-specimens.ts';
import { specimens, type Specimen } from './specimens.ts';

const every = new Map([...specimens, ...scriptSpecimens].map((each) => [each.name, each]));

export interface Asked {
  /** Null for the list of all. */
  readonly specimen: Specimen | null;
  /** `#pitch+lost`: the connection is down. */
  readonly lost: boolean;
  /** `#pitch+full-disk`: the laptop is not saving. */
  readonly saving: boolean;
}

/** The specimen that the address asks for; it changes with the address, without loading the page again. */
export function useSpecimen(): Asked {
  const hash = useSyncExternalStore(follow, () => location.hash.slice(1));
  const [name, ...flags] = hash.split('+');
  return {
    specimen: every.get(name ?? '') ?? null,
    lost: flags.includes('lost'),
    saving: !flags.includes('full-disk'),
  };
}

function follow(changed: () => void): () => void {
  addEventListener('hashchange', changed);
  return () => removeEventListener('hashchange', changed);
}
