import { useState, type ReactNode } from 'react';
import type { CardNumber } from '../../domain/ids.ts';
import { printedNumber } from '../../domain/paper/voting-card.ts';
import type { Book } from '../../domain/wire/http.ts';
import { readCardNumber } from '../cards/card-numbers.ts';
import { Button } from '../ui/button.tsx';
import { CheckField } from '../ui/check-field.tsx';
import { NumberField } from '../ui/number-field.tsx';
import { deskWords as words } from '../words/desk.ts';
import styles from './desk.module.css';
import { parted, type PileAtDesk } from './piles-at-desk.ts';

export interface PileFieldsProps {
  piles: readonly PileAtDesk[];
  flaws: ReadonlyMap<CardNumber, 'missing' | 'outside'>;
  book: Book;
  onChange: (piles: readonly PileAtDesk[]) => void;
}

/** One field a pile; a tick for each envelope that no group came for. */
export function PileFields({ piles, flaws, book, onChange }: PileFieldsProps): ReactNode {
  const change = (from: CardNumber, to: Partial<PileAtDesk>): void =>
    onChange(piles.map((pile) => (pile.from === from ? { ...pile, ...to } : pile)));
  const envelopes = piles.filter(({ kind }) => kind === 'team');
  return (
    <>
      {piles
        .filter(({ kind }) => kind !== 'team')
        .map((pile) => (
          <PileField
            key={pile.from}
            pile={pile}
            flaw={flaws.get(pile.from)}
            onChange={(to) => change(pile.from, to)}
            onPart={(at) => onChange(parted(piles, pile.from, at))}
          />
        ))}
      {envelopes.length === 0 ? null : (
        <fieldset className={styles.envelopes}>
          <legend>{words.envelopesLegend}</legend>
          {envelopes.map((pile) => (
            <CheckField
              key={pile.from}
              id={`envelope-${pile.from}`}
              label={envelopeWords(pile, book)}
              checked={!pile.allOut}
              onChange={(isLeft) => change(pile.from, { allOut: !isLeft })}
            />
          ))}
        </fieldset>
      )}
    </>
  );
}

interface PileFieldProps {
  pile: PileAtDesk;
  flaw: 'missing' | 'outside' | undefined;
  onChange: (to: Partial<PileAtDesk>) => void;
  onPart: (at: CardNumber) => void;
}

function PileField({ pile, flaw, onChange, onPart }: PileFieldProps): ReactNode {
  const [from, to] = [printedNumber(pile.from), printedNumber(pile.to)];
  return (
    <div className={styles.pile}>
      <NumberField
        id={`pile-${pile.from}`}
        label={(pile.kind === 'young' ? words.youngPileLabel : words.pileLabel)({ from, to })}
        error={flaw === undefined ? undefined : flawWords(flaw, from, to)}
        disabled={pile.allOut}
        value={pile.typed}
        onChange={(typed) => onChange({ typed })}
      />
      <CheckField
        id={`all-${pile.from}`}
        label={words.pileEmpty}
        checked={pile.allOut}
        onChange={(allOut) => onChange({ allOut })}
      />
      {pile.to > pile.from ? <PartPile pile={pile} onPart={onPart} /> : null}
    </div>
  );
}

/** For two desks that shared one pile: asked for only where it is wanted. */
function PartPile({ pile, onPart }: { pile: PileAtDesk; onPart: (at: CardNumber) => void }): ReactNode {
  const [asking, setAsking] = useState(false);
  const [typed, setTyped] = useState('');
  if (!asking)
    return (
      <Button kind="quiet" onClick={() => setAsking(true)}>
        {words.partPile}
      </Button>
    );
  const at = readCardNumber(typed);
  const possible = at !== null && at > pile.from && at <= pile.to;
  return (
    <div className={styles.acts}>
      <NumberField id={`part-${pile.from}`} label={words.partAt} value={typed} onChange={setTyped} />
      <Button
        disabled={!possible}
        onClick={() => {
          if (at !== null) onPart(at);
          setAsking(false);
        }}
      >
        {words.part}
      </Button>
    </div>
  );
}

function envelopeWords(pile: PileAtDesk, book: Book): string {
  const group = book.bids.find(({ bid }) => bid === pile.bid)?.organisation ?? '';
  const [from, to] = [printedNumber(pile.from), printedNumber(pile.to)];
  return from === to ? words.envelopeOfOne({ group, from }) : words.envelope({ group, from, to });
}

function flawWords(flaw: 'missing' | 'outside', from: string, to: string): string {
  return flaw === 'missing' ? words.pileFlaw.missing : words.pileFlaw.outside({ from, to });
}
