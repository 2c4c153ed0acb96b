import { useState, type ReactNode } from 'react';
import { Button } from '../button.tsx';
import { CheckField } from '../check-field.tsx';
import { ChoiceField } from '../choice-field.tsx';
import { ErrorSummary } from '../error-summary.tsx';
import { Money } from '../money.tsx';
import { SummaryList } from '../summary-list.tsx';
import { Table, type Column } from '../table.tsx';
import { TextField } from '../text-field.tsx';
import { moneyWords } from '../../words/money.ts';
import styles from './gallery.module.css';
import { sampleBids } from './sample.ts';
import { Specimen } from './specimen.tsx';

const columns: Column<(typeof sampleBids)[number]>[] = [
  { heading: 'Bid', cell: ({ name }) => name, names: true },
  { heading: 'Asks for', cell: ({ asks }) => moneyWords(asks), figures: true },
  { heading: 'Average', cell: ({ average }) => average.toFixed(2), figures: true },
];

export function GalleryForms(): ReactNode {
  return (
    <>
      <SampleForm />
      <Specimen name="Table">
        <Table caption="Bids" rows={sampleBids} keyOf={({ id }) => id} columns={columns} />
      </Specimen>
      <Specimen name="Summary list">
        <SummaryList
          items={[
            { term: 'Scores', value: '1 to 5', action: <Button kind="quiet">Change</Button> },
            { term: 'The pot', value: <Money pence={1_500_000} /> },
            {
              term: 'If two are equal at the line',
              value: 'We draw from a bag, and say who drew and who watched.',
            },
          ]}
        />
      </Specimen>
    </>
  );
}

function SampleForm(): ReactNode {
  const [pot, setPot] = useState('');
  const [tie, setTie] = useState<'hands' | 'draw' | null>(null);
  const [heard, setHeard] = useState(false);
  const [pressed, setPressed] = useState(false);
  const potError = pressed && pot === '' ? 'Enter the pot in pounds, such as 50,000' : undefined;
  const tieError = pressed && tie === null ? 'Choose how a tie is settled' : undefined;
  const errors = [
    { id: 'pot', message: potError },
    { id: 'tie', message: tieError },
  ].flatMap(({ id, message }) => (message === undefined ? [] : [{ id, message }]));

  return (
    <Specimen name="Form">
      <div className={styles.phone}>
        <ErrorSummary errors={errors} />
        <TextField
          id="pot"
          label="The pot"
          hint="The money this event decides about."
          before="£"
          characters={12}
          inputMode="decimal"
          value={pot}
          error={potError}
          onChange={setPot}
        />
        <ChoiceField
          id="tie"
          legend="If two projects are equal at the line"
          error={tieError}
          value={tie}
          onChange={setTie}
          choices={[
            { value: 'hands', label: 'A show of hands' },
            { value: 'draw', label: 'A draw', hint: 'From a bag, in the room, with somebody watching.' },
          ]}
        />
        <CheckField id="heard" label="Every group has seen these rules" checked={heard} onChange={setHeard} />
        <div className={styles.side}>
          <Button kind="primary" onClick={() => setPressed(true)}>
            Save
          </Button>
        </div>
      </div>
    </Specimen>
  );
}
