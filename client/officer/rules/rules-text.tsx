import type { ReactNode } from 'react';
import type { Rules } from '../../../domain/event/rules/rules.ts';
import type { Pence } from '../../../domain/money.ts';
import type { BookBid } from '../../../domain/wire/http.ts';
import { rulesFormWords as words } from '../../words/rules-form.ts';
import { rulesSentences } from '../../../domain/rules-in-words/rules-sentences.ts';
import { pageRulesSpeech } from '../../words/rules.ts';
import styles from './rules.module.css';

interface Said {
  rules: Rules | null;
  potPence: Pence;
  bids: readonly BookBid[];
  whySoon: string;
}

/** Today's rules in the very sentences that the projector, the phones and the paper say. Null: not to be said yet. */
export function RulesText({ rules, potPence, bids, whySoon }: Said): ReactNode {
  return (
    <section className={styles.text} aria-labelledby="rules-text">
      <h2 id="rules-text">{words.preview}</h2>
      {rules === null ? (
        <p>{words.previewMissing}</p>
      ) : (
        <ul className={styles.sentences}>
          {rulesSentences({ rules, potPence, bids, whySoon }, pageRulesSpeech).map((sentence) => (
            <li key={sentence}>{sentence}</li>
          ))}
        </ul>
      )}
    </section>
  );
}
