import { useState, type ReactNode } from 'react';
import { Button } from '../button.tsx';
import { Money } from '../money.tsx';
import { FundingLine, OutcomeRow } from '../outcome-row.tsx';
import { PotBar } from '../pot-bar.tsx';
import { Pot } from '../pot.tsx';
import styles from './gallery.module.css';
import { samplePot, sampleShares } from './sample.ts';
import { Specimen } from './specimen.tsx';

export function GalleryMoney(): ReactNode {
  const [shown, setShown] = useState(3);
  return (
    <>
      <Specimen name="The pot and the line">
        <div className={styles.side}>
          <Button onClick={() => setShown(Math.min(7, shown + 1))}>Fund the next</Button>
          <Button onClick={() => setShown(Math.max(0, shown - 1))}>Take one back</Button>
        </div>
        <div className={styles.pots}>
          {[0, shown, 7].map((count, place) => (
            <div key={place}>
              <Pot total={samplePot} shares={sampleShares(count)} />
            </div>
          ))}
        </div>
        <div className={styles.phone}>
          <PotBar total={samplePot} shares={[]} />
          <PotBar total={samplePot} shares={sampleShares(shown)} />
          <PotBar total={samplePot} shares={sampleShares(7)} />
        </div>
      </Specimen>
      <Specimen name="Outcomes">
        <div className={styles.phone}>
          <Outcomes />
        </div>
      </Specimen>
    </>
  );
}

function Outcomes(): ReactNode {
  return (
    <div>
      {sampleShares(7).map(({ id, name, amount, part }) => (
        <OutcomeRow key={id} outcome={part ? 'part' : 'whole'} name={name} amount={amount} />
      ))}
      <FundingLine>
        <Money pence={6_950} /> left
      </FundingLine>
      <OutcomeRow
        outcome="none"
        name="Reading Circle (sample)"
        sentence="Not chosen this time: £69.50 was left and this project needed £1,200."
      />
    </div>
  );
}
