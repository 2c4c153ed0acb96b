import { useCallback, type ReactNode } from 'react';
import type { EventId } from '../../domain/ids.ts';
import { sharedDevicesOf } from '../cards/card-requests.ts';
import { useReply } from '../net/use-reply.ts';
import { goTo } from '../query.ts';
import column from '../ui/column.module.css';
import { Button } from '../ui/button.tsx';
import { deviceName, heardWords, sharedDeviceWords as words } from '../words/shared-devices.ts';
import styles from './desk.module.css';

const everyMs = 10_000;
const everyTenSeconds = (): number => everyMs;

/** What follows the question mark where a device is set up. */
export const setUpQuery = 'set-up-device';

/** The voting tablets and helpers' devices that are on, where the event chose them; and the way to set one up. */
export function SharedDevices({ event }: { event: EventId }): ReactNode {
  const ask = useCallback(() => sharedDevicesOf(event), [event]);
  const { reply } = useReply(ask, everyTenSeconds);
  if (reply?.kind !== 'value' || !reply.value.offered) return null;
  const { devices } = reply.value;
  return (
    <section className={column.column}>
      <h2>{words.title}</h2>
      <p>{words.means}</p>
      {devices.length === 0 ? (
        <p>{words.none}</p>
      ) : (
        <ul className={styles.say}>
          {devices.map((device, place) => (
            <li key={place}>
              <b>{deviceName(device)}</b> · {heardWords(device)}
            </li>
          ))}
        </ul>
      )}
      <Button onClick={() => goTo(`${location.pathname}?${setUpQuery}`)}>{words.setUp}</Button>
    </section>
  );
}
