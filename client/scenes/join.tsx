import type { ReactNode } from 'react';
import type { Wifi } from '../../domain/wire/http-staff.ts';
import { Qr } from '../ui/qr.tsx';
import { isolated } from '../words/isolated-names.ts';
import { countWords } from '../words/numbers.ts';
import { projectorWords as words } from '../words/projector.ts';
import styles from './join.module.css';
import { spokenAddress } from './projects.ts';
import type { SceneProps } from './scene-props.ts';
import { useFit } from './use-fit.ts';
import { isBeforeClose } from '../../domain/event/stages.ts';
import { useWifi } from './use-wifi.ts';

/** Coming in: the code, the address to read aloud, where the voting cards are, how many are in. */
export function Join({ view, book }: SceneProps): ReactNode {
  const address = spokenAddress(book.joinUrl);
  const wifi = useWifi(book.event);
  const box = useFit<HTMLDivElement>();
  return (
    <div className={styles.join}>
      <div ref={box} className={styles.words}>
        <p className={styles.scan}>{words.scanToFollow}</p>
        <p className={styles.goTo}>{words.orGoTo}</p>
        <p className={styles.address} data-size={address.length > 24 ? 'long' : undefined}>
          <bdi dir="ltr">{address}</bdi>
        </p>
        {wifi === null ? null : <p className={styles.card}>{wifiWords(wifi)}</p>}
        {isBeforeClose(view.stage) ? <p className={styles.card}>{words.takeACard}</p> : null}
        {view.joined === 0 ? null : (
          <p className={styles.count}>
            <strong>{countWords(view.joined)}</strong> {words.cardsOpened({ opened: view.joined })}
          </p>
        )}
      </div>
      <div className={styles.code}>
        <Qr text={book.joinUrl} label={words.qrLabel({ address })} />
      </div>
    </div>
  );
}

function wifiWords({ network, password }: Wifi): string {
  const said = { network: isolated(network), password: isolated(password) };
  return password === '' ? words.wifi(said) : words.wifiWithPassword(said);
}
