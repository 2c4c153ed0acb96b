import { useState, type ReactNode } from 'react';
import { ActButton } from '../act-button.tsx';
import { Button } from '../button.tsx';
import { ConfirmAct } from '../confirm-act.tsx';
import { Countdown } from '../countdown.tsx';
import { Logo } from '../logo.tsx';
import { Notice } from '../notice.tsx';
import { OfflineBar } from '../offline-bar.tsx';
import { PracticeRibbon } from '../practice-ribbon.tsx';
import { Qr } from '../qr.tsx';
import { ScoreRow } from '../score-row.tsx';
import { StatusBar } from '../status-bar.tsx';
import { TimerRing } from '../timer-ring.tsx';
import styles from './gallery.module.css';
import { Specimen } from './specimen.tsx';

export function GalleryPieces(): ReactNode {
  return (
    <>
      <Specimen name="Logo, ribbon, offline">
        <Logo name="Decision Day" />
        <PracticeRibbon />
        <OfflineBar offline />
      </Specimen>
      <Acts />
      <Scores />
      <Specimen name="Status bar">
        <StatusBar progress="18 of 22 scored" done={18} total={22} delivery="waiting" />
        <StatusBar progress="22 of 22 scored" done={22} total={22} delivery="received" />
        <StatusBar progress="22 of 22 scored" done={22} total={22} delivery="counted" />
      </Specimen>
      <Timers />
      <Notices />
      <Specimen name="QR">
        <div className={styles.qr}>
          <Qr text="http://192.168.1.10:3000/join/1" label="QR code: join the vote" />
        </div>
      </Specimen>
    </>
  );
}

function Acts(): ReactNode {
  const [closed, setClosed] = useState(false);
  return (
    <Specimen name="Buttons and acts">
      <div className={styles.side}>
        <Button kind="primary">Primary</Button>
        <Button>Secondary</Button>
        <Button kind="danger">Danger</Button>
        <Button kind="quiet">Quiet</Button>
        <Button disabled>Not yet</Button>
      </div>
      <div className={styles.phone}>
        <Button kind="primary" huge>
          Score the projects
        </Button>
        <ActButton note="Scoring opens and three minutes start to run." onClick={() => undefined}>
          Start the pitch: Crewe Repair Café
        </ActButton>
        <ActButton busy onClick={() => undefined}>
          Start the pitch: Crewe Repair Café
        </ActButton>
        <ActButton danger note="Nobody can vote afterwards." onClick={() => undefined}>
          Close voting
        </ActButton>
        <ConfirmAct
          question="Close voting now?"
          consequence={
            <p>12 people here have not scored every project. They cannot change anything afterwards.</p>
          }
          confirm="Close voting"
          danger
          onConfirm={() => setClosed(true)}
        >
          {closed ? 'Closed' : 'Close voting…'}
        </ConfirmAct>
      </div>
    </Specimen>
  );
}

function Scores(): ReactNode {
  const [score, setScore] = useState<number | null>(4);
  const [ten, setTen] = useState<number | null>(null);
  const ends = { lowWords: 'Not needed here', highWords: 'Really needed here' };
  return (
    <Specimen name="Score row">
      <div className={styles.phone}>
        <ScoreRow legend="Crewe Repair Café" least={1} most={5} value={score} onChange={setScore} {...ends} />
        <ScoreRow
          legend="From nought to five"
          least={0}
          most={5}
          value={score}
          onChange={setScore}
          {...ends}
        />
        <ScoreRow legend="From nought to ten" least={0} most={10} value={ten} onChange={setTen} {...ends} />
        <ScoreRow legend="From one to ten" least={1} most={10} value={7} onChange={setTen} {...ends} />
        <ScoreRow legend="Locked" least={1} most={5} value={3} locked onChange={() => undefined} {...ends} />
      </div>
    </Specimen>
  );
}

function Timers(): ReactNode {
  return (
    <Specimen name="Timer">
      <div className={styles.side}>
        {[180_000, 124_000, 24_000, -12_000].map((left) => (
          <div key={left} className={styles.ring}>
            <TimerRing remainingMs={left} totalMs={180_000} running={left !== 180_000} />
          </div>
        ))}
      </div>
      <p>
        Voting closes in <Countdown remainingMs={95_000} running />.
      </p>
    </Specimen>
  );
}

function Notices(): ReactNode {
  return (
    <Specimen name="Notices">
      <div className={styles.phone}>
        <Notice>Walking Football is being presented now.</Notice>
        <Notice kind="good" heading="Your scores are in">
          You can change them until voting closes.
        </Notice>
        <Notice kind="hurry" heading="Voting closes in one minute">
          You have four projects left to score.
        </Notice>
        <Notice kind="stop" heading="This card is now voting on paper" announced={false}>
          Ask at the desk.
        </Notice>
      </div>
    </Specimen>
  );
}
