import { useState, type ReactNode } from 'react';
import type { BidId } from '../../domain/ids.ts';
import { nameIn } from '../scenes/projects.ts';
import { focusFirstFlaw } from '../ui/focus-flaw.ts';
import { TextField } from '../ui/text-field.tsx';
import { facilitatorWords as words } from '../words/facilitator.ts';
import { readCount } from './crowd.tsx';
import { Form, type TieFormProps } from './form.tsx';

const mostHands = 100_000;

/** A show of hands: the figure for each tied project, as counted in the room. */
export function HandsForm({ view, book, tie, acts, onClose }: TieFormProps): ReactNode {
  const [typed, setTyped] = useState<Readonly<Record<BidId, string>>>({});
  const [missing, setMissing] = useState<readonly BidId[]>([]);

  const settle = (): void => {
    const hands = tie.tied.map((bid) => [bid, readCount(typed[bid] ?? '', mostHands)] as const);
    const without = hands.filter(([, count]) => count === null).map(([bid]) => bid);
    setMissing(without);
    if (without.length > 0) return focusFirstFlaw();
    const counted = hands.map(([bid, count]) => [bid, count ?? 0] as const);
    void acts.send({ type: 'settle-by-hands', hands: counted, on: view.on });
  };

  return (
    <Form title={words.countHands} act={words.handsSettle} acts={acts} onAct={settle} onClose={onClose}>
      <p>{words.handsEqualNext}</p>
      {tie.tied.map((bid) => (
        <TextField
          key={bid}
          id={`hands-${bid}`}
          label={words.handsFor({ name: nameIn(book, bid) })}
          characters={4}
          inputMode="numeric"
          autoComplete="off"
          value={typed[bid] ?? ''}
          error={missing.includes(bid) ? words.handsMissing : undefined}
          onChange={(value) => setTyped({ ...typed, [bid]: value })}
        />
      ))}
    </Form>
  );
}
