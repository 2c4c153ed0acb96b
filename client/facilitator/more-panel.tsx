import type { ReactNode } from 'react';
import { CardTable } from '../cards/card-table.tsx';
import { facilitatorWords as words } from '../words/facilitator.ts';
import { ActList } from './act-list.tsx';
import { Crowd } from './crowd.tsx';
import { hoursActs } from './hours-acts.ts';
import styles from './more-panel.module.css';
import { PhonesFailed } from './phones-failed.tsx';
import type { PanelProps } from './projects-panel.tsx';
import { earlyLastCall, pauseAct, reopenActs, stageActs } from './side-acts.ts';

/** What stops and what goes back, away from the thumb; and the practice crowd. */
export function MorePanel({ view, book, acts, disabled }: PanelProps): ReactNode {
  const pause = pauseAct(view);
  const early = earlyLastCall(view, book);
  const back = [...stageActs(view), ...hoursActs(view, book), ...(early === null ? [] : [early])];
  const reopen = reopenActs(view, book);
  const shared = { acts, disabled, stacked: true };
  return (
    <div className={styles.more}>
      <section className={styles.part} aria-labelledby="stop">
        <h3 id="stop">{words.stop}</h3>
        {pause === null ? null : <p>{words.pauseMeans}</p>}
        <ActList list={pause === null ? [] : [pause]} {...shared} />
        <ActList list={back} {...shared} />
        {pause === null && back.length === 0 ? <p>{words.nothingHere}</p> : null}
      </section>
      {reopen.length === 0 ? null : (
        <section className={styles.part} aria-labelledby="reopen">
          <h3 id="reopen">{words.reopenHeading}</h3>
          <ActList list={reopen} {...shared} />
        </section>
      )}
      <PhonesFailed {...{ view, book, acts, disabled }} />
      {view.byKind === undefined ? null : <CardTable {...view.byKind} />}
      {view.practice ? <Crowd event={view.event} here={view.crowd} disabled={disabled} /> : null}
    </div>
  );
}
