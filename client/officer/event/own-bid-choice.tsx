import { useState, type ReactNode } from 'react';
import { ownBidRules, type Rules } from '../../../domain/event/rules.ts';
import { Button } from '../../ui/button.tsx';
import { ChoiceField } from '../../ui/choice-field.tsx';
import { Notice } from '../../ui/notice.tsx';
import { cardWords as words } from '../../words/cards.ts';
import { problemSentence } from '../../words/problems.ts';
import { command } from '../requests.ts';
import { useRulesChosen } from '../rules/use-rules-chosen.ts';
import type { LiveEvent } from './event-frame.tsx';
import styles from './event.module.css';

/** What the cards of groups do with their own project: a rule of the day, answered where their cards are made. */
export function OwnBidChoice({ event: { book, view } }: { event: LiveEvent }): ReactNode {
  const chosen = useRulesChosen(book.event);
  const [answer, setAnswer] = useState<Rules['ownBid']>(book.rules.ownBid);
  const [problem, setProblem] = useState<string>();
  if (view.rulesFrozen) return <p>{words.ownBid[book.rules.ownBid].label}</p>;
  if (chosen !== true) return <p>{words.ownBidRulesFirst}</p>;

  async function save(): Promise<void> {
    const reply = await command(book.event, { type: 'set-rules', rules: { ...book.rules, ownBid: answer } });
    setProblem(reply.kind === 'value' ? undefined : problemSentence(reply));
  }
  return (
    <div className={styles.block}>
      <ChoiceField
        id="own-bid"
        legend={words.ownBidLegend}
        value={answer}
        onChange={setAnswer}
        choices={ownBidRules.map((value) => ({ value, ...words.ownBid[value] }))}
      />
      <div>
        <Button disabled={answer === book.rules.ownBid} onClick={() => void save()}>
          {words.saveOwnBid}
        </Button>
      </div>
      {problem === undefined ? null : <Notice kind="stop">{problem}</Notice>}
    </div>
  );
}
