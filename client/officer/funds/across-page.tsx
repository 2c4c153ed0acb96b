import { useCallback, type ReactNode } from 'react';
import type { FundId } from '../../../domain/ids.ts';
import { fundExportNames } from '../../../domain/wire/http-across.ts';
import { AcrossTable } from '../../across/across-table.tsx';
import { FundMoney } from '../../across/fund-money.tsx';
import { readAcross } from '../../across/read-across.ts';
import { isolated } from '../../words/isolated-names.ts';
import { moneyWords } from '../../words/money.ts';
import { acrossWords as words } from '../../words/across.ts';
import { officerWords } from '../../words/officer.ts';
import { useFetched } from '../frame/use-fetched.ts';
import { NotYet } from '../frame/not-yet.tsx';
import { OfficerPage } from '../frame/officer-page.tsx';
import { dictionaryAddress, fundExportAddress } from '../requests.ts';
import { resultWords } from '../../words/result.ts';
import { addressOf } from '../route.ts';
import styles from './funds.module.css';

/** A whole fund on one page, from the data, and as a file. */
export function AcrossPage({ fund }: { fund: FundId }): ReactNode {
  const { value, problem } = useFetched(useCallback(() => readAcross(fund), [fund]));
  const crumbs = [{ name: officerWords.fundsTitle, to: { at: 'funds' } }] as const;
  if (value === null) {
    return (
      <OfficerPage heading={words.title} crumbs={crumbs}>
        <NotYet problem={problem} />
      </OfficerPage>
    );
  }
  return (
    <OfficerPage
      heading={words.titleOf({ fund: isolated(value.name) })}
      crumbs={crumbs}
      practice={value.practice}
    >
      <p>
        {words.total({ total: moneyWords(value.totalPence) })} {words.means}
      </p>
      <FundMoney of={value} />
      {value.areas.length === 0 ? (
        <p>{words.noAreas}</p>
      ) : (
        <AcrossTable
          across={value}
          eventAddress={(event) => addressOf({ at: 'event', event, part: 'overview' })}
        />
      )}
      <section>
        <h2>{words.downloads}</h2>
        <ul className={styles.downloads}>
          {fundExportNames.map((name) => (
            <li key={name}>
              <a href={fundExportAddress(fund, name)}>{words.files[name]}</a>
            </li>
          ))}
          <li>
            <a href={dictionaryAddress}>{resultWords.dictionary}</a>
          </li>
        </ul>
      </section>
    </OfficerPage>
  );
}
