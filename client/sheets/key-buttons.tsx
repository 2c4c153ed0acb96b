import type { ReactNode } from 'react';
import { markRange, marksEvery, type BallotRules } from '../../domain/ballots/index.ts';
import { spoiltReasons } from '../../domain/sheets/sheet-book.ts';
import { Button } from '../ui/button.tsx';
import { markKeysSentence, sheetsWords as words } from '../words/sheets.ts';
import styles from './typing.module.css';
import type { SheetTyping } from './typing.ts';

export interface KeyButtonsProps {
  typing: SheetTyping;
  rules: BallotRules;
  /** The next key is a mark. */
  isAtRow: boolean;
  onPress: (key: string) => void;
}

/** Every key that means something now. Each can be pressed here too, where there is no keyboard. */
export function KeyButtons({ typing, rules, isAtRow, onPress }: KeyButtonsProps): ReactNode {
  const isAtNumber = typing.card === null || typing.at < 0;
  return (
    <section className={styles.keys} aria-label={words.keys}>
      {isAtRow && !typing.asksWhy ? <p>{markKeysSentence(rules)}</p> : null}
      <div className={styles.acts}>
        {keysNow(typing, isAtNumber, rules).map(([key, label]) => (
          <Button key={key} onClick={() => onPress(key)}>
            {label}
          </Button>
        ))}
      </div>
    </section>
  );
}

function keysNow(
  { asksWhy }: SheetTyping,
  isAtNumber: boolean,
  rules: BallotRules,
): readonly (readonly [key: string, label: string])[] {
  const { act } = words;
  if (isAtNumber) return [['Enter', act.enter]];
  if (asksWhy)
    return [
      ...spoiltReasons.map(
        (reason, place) =>
          [`${place + 1}`, words.reasonKey({ key: place + 1, reason: words.reasons[reason] })] as const,
      ),
      ['Escape', words.whyBack],
    ];
  return [
    [' ', markRange(rules).lowest > 0 ? act.blankOrZero : act.blank],
    ['Backspace', act.back],
    ['ArrowDown', act.forward],
    ['End', marksEvery(rules.type) ? act.end : act.restBlank],
    ['s', act.spoilt],
    ['Enter', act.enter],
  ];
}
