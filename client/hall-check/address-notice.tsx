import type { ReactNode } from 'react';
import { Button } from '../ui/button.tsx';
import { Qr } from '../ui/qr.tsx';
import { hallCheckWords as words } from '../words/hall-check.ts';
import { sharedWords } from '../words/shared.ts';
import styles from './address-notice.module.css';

export interface AddressNoticeProps {
  event: string;
  joinUrl: string;
  onBack: () => void;
}

/** One sheet to hang up when the printed cards lead nowhere: the room's QR code, and what to do with the card. */
export function AddressNotice({ event, joinUrl, onBack }: AddressNoticeProps): ReactNode {
  return (
    <>
      <title>{`${words.noticeTitle} · ${sharedWords.product}`}</title>
      <div className={styles.bar}>
        <Button kind="primary" onClick={() => window.print()}>
          {words.print}
        </Button>
        <Button onClick={onBack}>{words.back}</Button>
      </div>
      <main className={styles.sheet}>
        <p className={styles.event}>
          <bdi>{event}</bdi>
        </p>
        <h1>{words.noticeTitle}</h1>
        <p>{words.noticeFirst}</p>
        <p className={styles.address}>
          <bdi dir="ltr">{joinUrl.replace(/^https?:\/\//, '')}</bdi>
        </p>
        <div className={styles.code}>
          <Qr text={joinUrl} label={words.noticeQr} />
        </div>
        <p className={styles.then}>{words.noticeThen}</p>
      </main>
    </>
  );
}
