import { useState, type ReactNode } from 'react';
import { Button } from '../button.tsx';
import { Money } from '../money.tsx';
import { Notice } from '../notice.tsx';
import { Page } from '../page.tsx';
import { PracticeRibbon } from '../practice-ribbon.tsx';
import { ScoreRow } from '../score-row.tsx';
import { StatusBar } from '../status-bar.tsx';

/** The pieces together, as a phone shows them. */
export function GalleryPhone(): ReactNode {
  const [score, setScore] = useState<number | null>(4);
  return (
    <Page
      title="Crewe Repair Café"
      above="Project 3 of 22 (sample)"
      heading="Crewe Repair Café"
      top={<PracticeRibbon />}
      bottom={
        <StatusBar
          progress="18 of 22 scored"
          done={18}
          total={22}
          delivery={score === null ? 'waiting' : 'received'}
        />
      }
    >
      <p>
        Volunteers mend toasters, bikes and zips for anybody, on the first Saturday of the month. They ask for{' '}
        <strong>
          <Money pence={185_000} />
        </strong>{' '}
        for tools and a year of the hall.
      </p>
      <ScoreRow
        legend="Your score"
        least={0}
        most={5}
        lowWords="Not needed here"
        highWords="Really needed here"
        value={score}
        onChange={setScore}
      />
      <Notice announced={false}>Walking Football is being presented now.</Notice>
      <Button kind="primary" huge>
        Next project
      </Button>
    </Page>
  );
}
