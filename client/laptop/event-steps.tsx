import { useState, type ReactNode } from 'react';
import type { LaptopEvent, LaptopRole } from '../../domain/wire/hall-check.ts';
import type { RoleLink } from '../../domain/wire/http.ts';
import { makeLaptopLink } from '../hall-check/requests.ts';
import { Button } from '../ui/button.tsx';
import { Notice } from '../ui/notice.tsx';
import { PracticeRibbon } from '../ui/practice-ribbon.tsx';
import { Qr } from '../ui/qr.tsx';
import { hallCheckWords as words } from '../words/hall-check.ts';
import { problemSentence } from '../words/problems.ts';
import styles from './laptop.module.css';

/** What is to be done on this computer for one event, in the order in which it is done. */
export function EventSteps({ laptopKey, event }: { laptopKey: string; event: LaptopEvent }): ReactNode {
  const [made, setMade] = useState<RoleLink | null>(null);
  const [problem, setProblem] = useState<string | null>(null);

  async function make(role: LaptopRole): Promise<RoleLink | null> {
    const reply = await makeLaptopLink(laptopKey, role, event.event);
    setProblem(reply.kind === 'value' ? null : problemSentence(reply));
    return reply.kind === 'value' ? reply.value : null;
  }

  async function openHall(): Promise<void> {
    const link = await make('projector');
    if (link === null) return;
    const { pathname, hash } = new URL(link.url);
    // On this computer's own address: it holds when the network does not.
    window.open(pathname + hash, 'hall', 'popup');
  }

  const linkOf = (role: LaptopRole): ReactNode =>
    made?.role === role ? <MadeLink link={made} onHide={() => setMade(null)} /> : null;
  return (
    <>
      {event.practice ? <PracticeRibbon /> : null}
      <section className={styles.event}>
        <h2>{event.name}</h2>
        <p>{event.date}</p>
      </section>
      {problem === null ? null : <Notice kind="stop">{problem}</Notice>}
      <ol className={styles.steps}>
        <li className={styles.step}>
          <h3>{words.hallTitle}</h3>
          <p>{words.hallSentence}</p>
          <Button kind="primary" onClick={() => void openHall()}>
            {words.hallOpen}
          </Button>
        </li>
        <li className={styles.step}>
          <h3>{words.facilitatorTitle}</h3>
          <p>{words.facilitatorSentence}</p>
          {linkOf('facilitator')}
          <Button onClick={() => void make('facilitator').then(setMade)}>{words.facilitatorMake}</Button>
        </li>
        <li className={styles.step}>
          <h3>{words.deskTitle}</h3>
          <p>{words.deskSentence}</p>
          {linkOf('desk')}
          <Button onClick={() => void make('desk').then(setMade)}>{words.deskMake}</Button>
        </li>
        <li className={styles.step}>
          <h3>{words.checkTitle}</h3>
          <p>{words.checkSentence}</p>
          <a className={styles.check} href={`/check/${event.event}`}>
            {words.check}
          </a>
        </li>
      </ol>
    </>
  );
}

/** Shown until it is hidden: its address exists nowhere else. */
function MadeLink({ link, onHide }: { link: RoleLink; onHide: () => void }): ReactNode {
  return (
    <div className={styles.link} role="status">
      <div className={styles.code}>
        <Qr text={link.url} label={words.linkQr} />
      </div>
      <div className={styles.linkWords}>
        <p>{words.linkSentence}</p>
        <p className={styles.address}>{link.url}</p>
        <Button onClick={onHide}>{words.hide}</Button>
      </div>
    </div>
  );
}
