import { useState, type ReactNode } from 'react';
import { isOut } from '../../domain/event/state.ts';
import { canCountBesidePhones, takesSheets } from '../../domain/event/beside-phones.ts';
import type { BidId } from '../../domain/ids.ts';
import type { FacilitatorView } from '../../domain/views/roles.ts';
import type { Book } from '../../domain/wire/http.ts';
import { nameIn } from '../scenes/projects.ts';
import { Button } from '../ui/button.tsx';
import { CheckField } from '../ui/check-field.tsx';
import { useSituationState } from '../ui/situation.ts';
import { facilitatorWords as words } from '../words/facilitator.ts';
import { Form } from './form.tsx';
import styles from './more-panel.module.css';
import type { PanelProps } from './projects-panel.tsx';
import type { Acts } from './use-acts.ts';

/** For the day on which phones stop working: the rest of the vote is on paper (Y4). Only where sheets can count beside phones. */
export function PhonesFailed({ view, book, acts, disabled }: PanelProps): ReactNode {
  const [asking, ask] = useSituationState<true>();
  if (!canCountBesidePhones(book.rules) || !takesSheets(view)) return null;
  return (
    <section className={styles.part} aria-labelledby="phones-failed">
      <h3 id="phones-failed">{words.phonesFailedHeading}</h3>
      <p>{view.phonesFailed === true ? words.phonesFailedNow : words.phonesFailedMeans}</p>
      <div>
        <Button disabled={disabled} aria-haspopup="dialog" onClick={() => ask(true)}>
          {view.phonesFailed === true ? words.phonesFailedMore : words.phonesFailedAct}
        </Button>
      </div>
      {asking === null ? null : <Ask {...{ view, book, acts }} onClose={() => ask(null)} />}
    </section>
  );
}

interface AskProps {
  view: FacilitatorView;
  book: Book;
  acts: Acts;
  onClose: () => void;
}

/** Which projects were heard without a computer: all, unless they were set aside. */
function Ask({ view, book, acts, onClose }: AskProps): ReactNode {
  const offered = view.bids.filter(([, status]) => !isOut({ status }));
  const [heard, setHeard] = useState<ReadonlySet<BidId>>(
    () => new Set(offered.filter(([, status]) => status !== 'later').map(([bid]) => bid)),
  );
  function tick(bid: BidId, isHeard: boolean): void {
    const next = new Set(heard);
    if (isHeard) next.add(bid);
    else next.delete(bid);
    setHeard(next);
  }
  async function declare(): Promise<void> {
    const command = { type: 'declare-phones-failed', heard: [...heard], on: view.on } as const;
    if (await acts.send(command)) onClose();
  }
  return (
    <Form
      title={words.phonesFailedAsk}
      act={words.phonesFailedAct}
      acts={acts}
      onAct={() => void declare()}
      onClose={onClose}
    >
      <p>{words.phonesFailedWhat}</p>
      <fieldset className={styles.heard}>
        <legend>{words.phonesFailedHeard}</legend>
        {offered.map(([bid]) => (
          <CheckField
            key={bid}
            id={`heard-${bid}`}
            label={nameIn(book, bid)}
            checked={heard.has(bid)}
            onChange={(isHeard) => tick(bid, isHeard)}
          />
        ))}
      </fieldset>
    </Form>
  );
}
