/** What this browser was set up for by a link from the desk, and that it is on: told again and again (Y27, Y33). */

import { useEffect } from 'react';
import { create } from 'zustand';
import { staffRoles, type EventId } from '../../../domain/ids.ts';
import { sharedDeviceKinds, type SharedDevice } from '../../../domain/wire/http-shared-devices.ts';
import { newDeviceNumber } from '../../net/device.ts';
import { call } from '../../net/http.ts';
import { poll } from '../../net/poll.ts';
import { pageLanguage } from '../../words/in-page-language.ts';
import { useKept } from './kept-votes.ts';
import { ownStorage } from './own-storage.ts';

export interface SetUp extends SharedDevice {
  readonly event: EventId;
  readonly token: string;
  /** The number of the device, over all turns: it is in no ballot. */
  readonly device: string;
  /** What the desk set it up in: no voter changes it for the next one. */
  readonly language: string;
}

/** trying: nothing has answered yet · failed: the link does not work · staff: they are signed in · over: the count is final. */
export type SetUpPhase = 'none' | 'trying' | 'set-up' | 'failed' | 'staff' | 'over';

interface State {
  readonly setUp: SetUp | null;
  readonly phase: SetUpPhase;
}

const name = 'tablet';
/** The page that a scanned card leads to in this browser (`../screen.tsx`). */
const scannedAt = 'scanned-at';
const everyMs = 15_000;
const againMs = 3_000;

export const useSetUp = create<State>()(() => ({ setUp: null, phase: 'trying' }));

/** Reads what the device was set up for, and takes a link that was just opened. Call once, before the first screen. */
export function readSetUp(event: EventId, link: string | null): void {
  const kept = readKept(event);
  if (link === null) return useSetUp.setState({ setUp: kept, phase: kept === null ? 'none' : 'set-up' });
  useSetUp.setState({ setUp: null, phase: 'trying' });
  linkTaken = link;
}

let linkTaken: string | null = null;

/** Says that the device is on, for as long as the page is open. */
export function useReports(event: EventId): void {
  useEffect(() => {
    const { setUp, phase } = useSetUp.getState();
    const token = linkTaken ?? setUp?.token;
    if (token === undefined || phase === 'none') return undefined;
    const device = setUp?.device ?? readKept(event)?.device ?? newDeviceNumber();
    const ask = () =>
      call('POST /api/shared-device', {
        query: { event },
        body: { token, device, waiting: useKept.getState().votes.length },
      });
    const polling = poll(ask, (reply) => {
      if (reply.kind === 'unreached') return againMs;
      if (reply.kind === 'refused' || reply.value.event !== event) {
        end('failed');
        return null;
      }
      const { kind, place, over, staff } = reply.value;
      if (over || staff) {
        end(over ? 'over' : 'staff');
        return null;
      }
      const language = setUp?.language ?? pageLanguage.code;
      const now = { event, token, device, kind, place, language };
      ownStorage.write(name, now);
      ownStorage.write(scannedAt, location.pathname);
      useSetUp.setState({ setUp: now, phase: 'set-up' });
      return everyMs;
    });
    // What waits is known on the health board as soon as it does.
    const unfollow = useKept.subscribe(() => void polling.now());
    return () => {
      unfollow();
      polling.stop();
    };
  }, [event]);
}

/** Ends whatever this browser was signed in for, and then takes the link anew. */
export async function signOutHere(event: EventId): Promise<void> {
  const roles = staffRoles.filter((role) => role !== 'projector');
  await Promise.all(roles.map((role) => call('DELETE /api/session', { query: { role, event } })));
  if (linkTaken !== null) location.hash = linkTaken;
}

/** The device is an ordinary phone again. */
export function end(phase: SetUpPhase): void {
  for (const each of [name, scannedAt]) ownStorage.remove(each);
  useSetUp.setState({ setUp: null, phase });
}

/** The event that this browser is set up for; a card that is scanned with it begins a turn there. */
function readKept(event: EventId): SetUp | null {
  const kept = ownStorage.read(name);
  if (typeof kept !== 'object' || kept === null) return null;
  if (!('event' in kept && 'token' in kept && 'device' in kept && 'kind' in kept)) return null;
  if (!('place' in kept && 'language' in kept) || kept.event !== event) return null;
  const { token, device, place, language } = kept;
  const kind = sharedDeviceKinds.find((each) => each === kept.kind);
  if (typeof token !== 'string' || typeof device !== 'string' || kind === undefined) return null;
  if (typeof place !== 'string' || typeof language !== 'string') return null;
  return { event, token, device, kind, place, language };
}
