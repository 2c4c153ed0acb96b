import type { ReactNode } from 'react';
import type { ImportChange, ImportDifference } from '../../../domain/wire/http-bids.ts';
import { CheckField } from '../../ui/check-field.tsx';
import { isolated } from '../../words/isolated-names.ts';
import { importWords as words } from '../../words/bid-import.ts';
import styles from './bids.module.css';

export interface ImportChangesProps {
  changes: readonly ImportChange[];
  changing: boolean;
  onChanging: (changing: boolean) => void;
}

/** What the file says otherwise than the bids that are there: before and after, and asked once for all of them. */
export function ImportChanges({ changes, changing, onChanging }: ImportChangesProps): ReactNode {
  return (
    <section aria-labelledby="changes">
      <h3 id="changes">{words.changesTitle({ count: changes.length })}</h3>
      <ul className={styles.changes}>
        {changes.map(({ row, bid, name, fields }) => (
          <li key={row}>
            <p>
              <strong>{words.changeOf({ name: isolated(name), bid: String(bid), row: String(row) })}</strong>
            </p>
            <ul>
              {fields.map((difference) => (
                <li key={difference.field}>{differenceWords(difference)}</li>
              ))}
            </ul>
          </li>
        ))}
      </ul>
      <CheckField
        id="changing"
        label={words.changeThem({ count: changes.length })}
        hint={words.changeThemHint}
        checked={changing}
        onChange={onChanging}
      />
    </section>
  );
}

function differenceWords({ field, before, after }: ImportDifference): string {
  const name = words.fields[field];
  return before === null || after === null
    ? words.differs({ field: name })
    : words.fromTo({ field: name, before: before || words.nothingThere, after: after || words.nothingThere });
}
