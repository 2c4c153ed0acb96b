import type { ReactNode } from 'react';
import { doubtLine } from '../../domain/exports/signing-words.ts';
import type { EventId } from '../../domain/ids.ts';
import type { EventFactsTold } from '../../domain/wire/http-open-data.ts';
import type { ToldResult } from '../../domain/wire/http-told.ts';
import { fileAddress } from '../net/http.ts';
import { checkCodeWords } from '../scenes/check-code.ts';
import { dayWords } from '../words/moments.ts';
import { PublishedTurnout } from '../what-happened/published-turnout.tsx';
import { doubtWords } from '../words/doubts.ts';
import { kindsName, kindsWords } from '../words/kinds-voted.ts';
import { populationWords, shareWords } from '../words/population.ts';
import { countedWords, happenedWords } from '../words/happened.ts';
import { publicResultWords as words } from '../words/public-result.ts';
import styles from './event-page.module.css';

/** How anybody finds out that the result is right. */
export function CheckIt({
  event,
  told,
  facts,
}: {
  event: EventId;
  told: ToldResult;
  facts: EventFactsTold | null;
}): ReactNode {
  const { result, signed, doubt, fingerprint } = told;
  return (
    <section className={styles.part}>
      <h2>{words.checkTitle}</h2>
      <p>{countedWords(result)}</p>
      <PublishedTurnout of={result} />
      {facts === null ? null : <WhoVoted facts={facts} ballots={result.ballotsIn ?? result.ballots} />}
      {result.phonesFailed === true ? <p>{happenedWords.phonesFailed}</p> : null}
      <p>{words.code({ code: checkCodeWords(fingerprint.slice(0, 8)) })}</p>
      {signed && doubt !== null ? <p>{doubtLine(doubt, doubtWords)}</p> : null}
      <p>
        <a href={`/events/${event}?what-happened`}>{happenedWords.read}</a>
      </p>
      {signed ? (
        <>
          <p>
            <a href={fileAddress('GET /open-data/events/:event/bundle.zip', { params: { event } })}>
              {words.bundle}
            </a>
          </p>
          <p>{words.bundleMeans}</p>
          <p className={styles.fingerprint}>{words.fingerprint({ fingerprint })}</p>
        </>
      ) : null}
    </section>
  );
}

/** How many people live in the area, and from which kinds of cards the ballots came, where that is known and told apart. */
function WhoVoted({
  facts: { population, kinds },
  ballots,
}: {
  facts: EventFactsTold;
  ballots: number;
}): ReactNode {
  return (
    <>
      {population === null ? null : (
        <p>
          {populationWords(population)} {shareWords(population, ballots)}
        </p>
      )}
      {kinds === null || kinds.length === 1 ? null : (
        <ul>
          {kinds.map((each) => (
            <li key={each.kinds.join()}>
              {kindsWords.ballots({ kind: kindsName(each, false), ballots: each.ballots })}
            </li>
          ))}
        </ul>
      )}
    </>
  );
}

/** What becomes of the result, and whom to ask. */
export function WhatNext({ told, facts }: { told: ToldResult; facts: EventFactsTold }): ReactNode {
  if (!told.signed) return null;
  const { publisher, awardedOn, askUntil, grants, fund } = facts;
  const date = awardedOn === null ? '' : dayWords(awardedOn);
  return (
    <section className={styles.part}>
      <h2>{words.nextTitle}</h2>
      <ul>
        {awardedOn === null ? (
          <li>{words.awardNext}</li>
        ) : (
          <li>
            {publisher === '' ? words.awarded({ date }) : words.awardedBy({ council: publisher, date })}
          </li>
        )}
        {grants ? (
          <li>
            <a href={`/funds/${fund}`}>{words.grants}</a>
          </li>
        ) : null}
        {askUntil === null ? null : <li>{words.askUntil({ date: dayWords(askUntil) })}</li>}
        <Questions facts={facts} />
      </ul>
    </section>
  );
}

/** Nothing where the council did not say whom to ask. */
function Questions({ facts: { publisher, questions } }: { facts: EventFactsTold }): ReactNode {
  if (questions === '') return null;
  return (
    <li>
      {publisher === ''
        ? words.questions({ contact: questions })
        : words.questionsOf({ council: publisher, contact: questions })}
    </li>
  );
}
