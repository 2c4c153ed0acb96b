import type { ReactNode } from 'react';
import type { BidId } from '../../../domain/ids.ts';
import type { AwardMade, EventAwards } from '../../../domain/wire/http-awards.ts';
import { Table, type Column } from '../../ui/table.tsx';
import { awardWords as words } from '../../words/awards.ts';
import { isolated } from '../../words/isolated-names.ts';
import { listedWords } from '../../words/listed.ts';
import { moneyWords } from '../../words/money.ts';
import { dayWords } from '../../words/moments.ts';
import styles from '../frame/frame.module.css';

interface Line {
  readonly key: string;
  readonly at: number;
  readonly day: string;
  readonly who: string;
  readonly said: readonly string[];
}

/** Every award with its words, and everything that came back, in the order in which it was recorded. */
export function AwardHistory({ awards }: { awards: EventAwards }): ReactNode {
  const nameOf = (bid: BidId): string =>
    isolated(awards.projects.find((each) => each.bid === bid)?.name ?? String(bid));
  const made = awards.awards.map((award): Line => ({
    ...award,
    key: `award-${award.award}`,
    said: saidOf(award, nameOf),
  }));
  const back = awards.back.map((each, place): Line => ({
    ...each,
    key: `back-${place}`,
    said: [words.backLine[each.because]({ project: nameOf(each.bid), amount: moneyWords(each.backPence) })],
  }));
  const lines = [...made, ...back].sort((a, b) => a.at - b.at);
  return (
    <section className={styles.block}>
      <h2>{words.history}</h2>
      {lines.length === 0 ? (
        <p>{words.noHistory}</p>
      ) : (
        <Table
          caption={words.history}
          captionHidden
          columns={columns}
          rows={lines}
          keyOf={({ key }) => key}
        />
      )}
    </section>
  );
}

function saidOf(award: AwardMade, nameOf: (bid: BidId) => string): string[] {
  const { run, lines, authority, alternatives, interests, conditions } = award;
  const pieces = lines.map(({ bid, amountPence }) =>
    words.awardPiece({ project: nameOf(bid), amount: moneyWords(amountPence) }),
  );
  const texts = [
    [authority, words.authorityLine],
    [alternatives, words.alternativesLine],
    [interests, words.interestsLine],
    [conditions, words.conditionsLine],
  ] as const;
  return [
    words.awardLine({ award: String(award.award), run: String(run), lines: listedWords(pieces) }),
    ...texts.flatMap(([text, sentence]) => (text === '' ? [] : [sentence({ text })])),
  ];
}

const columns: Column<Line>[] = [
  { heading: words.madeColumn, cell: ({ day }) => dayWords(day), names: true },
  {
    heading: words.whatColumn,
    cell: ({ said }) => said.map((sentence) => <p key={sentence}>{sentence}</p>),
  },
  { heading: words.whoColumn, cell: ({ who }) => who },
];
