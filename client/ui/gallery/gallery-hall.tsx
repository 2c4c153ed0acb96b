import { useState, type ReactNode } from 'react';
import { GlideList } from '../glide-list.tsx';
import { HallPage } from '../hall-page.tsx';
import { Money } from '../money.tsx';
import { FundingLine, OutcomeRow } from '../outcome-row.tsx';
import { Pot } from '../pot.tsx';
import { PracticeRibbon } from '../practice-ribbon.tsx';
import { Qr } from '../qr.tsx';
import { TallyBar } from '../tally-bar.tsx';
import { TimerRing } from '../timer-ring.tsx';
import styles from './gallery.module.css';
import { sampleBids, samplePot, sampleShares } from './sample.ts';

/** The pieces together, as the projector shows them. Press anywhere in the pot scene to fund the next. */
export function GalleryHall({ scene, count }: { scene: string; count: number }): ReactNode {
  if (scene === 'pot') return <PotScene />;
  if (scene === 'tally') return <TallyScene count={count} />;
  return scene === 'join' ? <JoinScene /> : <PitchScene />;
}

const address = 'http://192.168.1.10:3000/join/1';
const join = <Qr text={address} label="QR code: join the vote" />;

function JoinScene(): ReactNode {
  return (
    <HallPage title="Join" happening="Welcome to Crewe decides" aside="43 in" top={<PracticeRibbon />}>
      <div className={styles.stage}>
        <div className={styles.joinQr}>{join}</div>
        <div className={styles.stageWords}>
          <p className={styles.huge}>Scan this with your phone</p>
          <p>
            or go to <strong>192.168.1.10:3000</strong>
          </p>
          <p>
            Wi-Fi: <strong>Town Hall Guest</strong>
          </p>
        </div>
      </div>
    </HallPage>
  );
}

function PitchScene(): ReactNode {
  return (
    <HallPage
      title="Pitch"
      happening="Project 3 of 22"
      aside="43 votes in"
      side={
        <div className={styles.stageRing}>
          <TimerRing remainingMs={124_000} totalMs={180_000} running />
        </div>
      }
      corner={join}
      announcement="Tea is served at 11"
    >
      <div className={styles.stageWords}>
        <p className={styles.huge}>Walking Football for the Over-60s (sample)</p>
        <p className={styles.ask}>
          asks for <Money pence={420_000} />
        </p>
      </div>
    </HallPage>
  );
}

function TallyScene({ count }: { count: number }): ReactNode {
  const [turned, setTurned] = useState(false);
  const many = Array.from({ length: count }, (_, place) => sampleRow(place));
  const rows = turned ? [...many].reverse() : many;
  const turn = (
    <button type="button" onClick={() => setTurned(!turned)}>
      Turn round
    </button>
  );
  return (
    <HallPage title="Scores so far" happening="Scores so far" aside="43 votes in" side={turn} corner={join}>
      <GlideList rows={rows} keyOf={({ id }) => id} columns={2} fit>
        {({ id, name, average }) => (
          <TallyBar
            name={name}
            fraction={id === 8 ? null : average / 5}
            figure={id === 8 ? 'not yet' : average.toFixed(1)}
            current={id === 3}
            oneLine={count > 12}
          />
        )}
      </GlideList>
    </HallPage>
  );
}

function sampleRow(place: number): { id: number; name: string; average: number } {
  const { name, average } = sampleBids[place % sampleBids.length] ?? { name: '', average: 0 };
  return { id: place + 1, name, average };
}

function PotScene(): ReactNode {
  const [shown, setShown] = useState(4);
  const shares = sampleShares(shown);
  const left = samplePot - shares.reduce((sum, { amount }) => sum + amount, 0);
  const next = (
    <button type="button" onClick={() => setShown(Math.min(7, shown + 1))}>
      Fund the next
    </button>
  );
  return (
    <HallPage title="Results" happening="Results: provisional" aside={next}>
      <div className={styles.stage}>
        <div className={styles.stagePot}>
          <Pot total={samplePot} shares={shares} />
        </div>
        <div className={styles.stageList}>
          {shares.slice(-4).map(({ id, name, amount, part }) => (
            <OutcomeRow key={id} outcome={part ? 'part' : 'whole'} name={name} amount={amount} />
          ))}
          <FundingLine>
            <Money pence={left} /> left
          </FundingLine>
        </div>
      </div>
    </HallPage>
  );
}
