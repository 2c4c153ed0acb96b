import { useEffect, useState } from 'react';
import { useStore } from 'zustand';
import type { EventId } from '../../domain/ids.ts';
import { takeToken } from '../net/sign-in.ts';
import type { StaffViewRole } from '../../domain/views/roles.ts';
import { createStaffStore, type StaffState } from './staff.ts';

/** A page of another version loads itself again, but never in a circle. */
const reloadAtMostEveryMs = 60_000;
const reloadedAtKey = 'reloaded-at';

let token: string | null | undefined;

/**
 * Taken once, by the first screen that asks. React may ask for the first state of a component more than once. Taking it
 * while this file loads could take it from another screen in the same bundle, such as the officer's.
 */
function tokenOfThisPage(): string | null {
  if (token === undefined) token = takeToken();
  return token;
}

/** A staff screen's line, from the moment it is drawn until it is gone. */
export function useStaff<R extends StaffViewRole>(role: R, event: EventId): StaffState<R> {
  const [store] = useState(() => createStaffStore(role, event, tokenOfThisPage()));
  const state = useStore(store);
  const { refusal, start } = state;
  useEffect(() => start(), [start]);
  useEffect(() => {
    if (refusal === 'old-page') reload();
  }, [refusal]);
  return state;
}

function reload(): void {
  const last = Number(sessionStorage.getItem(reloadedAtKey) ?? 0);
  if (Date.now() - last < reloadAtMostEveryMs) return;
  sessionStorage.setItem(reloadedAtKey, String(Date.now()));
  location.reload();
}
