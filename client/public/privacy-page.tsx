import type { ReactNode } from 'react';
import { purposes, type Purpose } from '../../domain/purposes.ts';
import type { PrivacyTold } from '../../domain/wire/http-open-data.ts';
import { Page } from '../ui/page.tsx';
import { PracticeRibbon } from '../ui/practice-ribbon.tsx';
import { isolated } from '../words/isolated-names.ts';
import { dayWords } from '../words/moments.ts';
import { childrenWords, privacyWords as words } from '../words/privacy.ts';
import styles from './event-page.module.css';

interface PrivacyProps {
  told: PrivacyTold;
}

/** What is kept about people at one event, why and until when, said from the event's own settings. */
export function PrivacyPage({ told }: PrivacyProps): ReactNode {
  const { event, publisher, questions, minimumAge, wholeBallots } = told;
  const title = words.title({ event: isolated(told.name) });
  return (
    <Page title={title} heading={title} top={told.practice ? <PracticeRibbon /> : null}>
      <p>
        {publisher === '' ? words.who : words.whoNamed({ council: publisher })} {words.why}
      </p>
      <p>
        <a href={`/privacy/${event}?for=children`}>{words.toChildren}</a>
      </p>
      <section className={styles.part}>
        <h2>{words.kinds}</h2>
        {purposes.map((purpose) => (
          <Kept key={purpose} purpose={purpose} kept={told.kept[purpose]} />
        ))}
      </section>
      <p>
        {words.voterNames({ demanded: told.namesDemanded ? 'yes' : 'no' })} {words.age({ age: minimumAge })}{' '}
        {words.under18} {told.questionsAsked ? words.answers : ''}
      </p>
      <section className={styles.part}>
        <h2>{words.secretTitle}</h2>
        <p>{secretWords(told.kept.voters)}</p>
        <p>{wholeBallots ? words.whole : words.countsOnly}</p>
        <p>{words.cookies}</p>
      </section>
      <section className={styles.part}>
        <h2>{words.staysTitle}</h2>
        <p>{words.stays}</p>
      </section>
      <section className={styles.part}>
        <h2>{words.rightsTitle}</h2>
        <p>
          {words.rights} {questions === '' ? words.noQuestions : words.questions({ contact: questions })}
        </p>
        <p>{words.complain}</p>
      </section>
      <p>
        <a href={`/events/${event}`}>{words.toEvent}</a>
      </p>
    </Page>
  );
}

function Kept({ purpose, kept }: { purpose: Purpose; kept: PrivacyTold['kept'][Purpose] }): ReactNode {
  return (
    <>
      <h3>{words.names[purpose]}</h3>
      <ul>
        <li>{words.what({ what: words.whats[purpose] })}</li>
        <li>{words.reason({ why: words.reasons[purpose] })}</li>
        <li>{words.until({ until: untilWords(purpose, kept) })}</li>
      </ul>
    </>
  );
}

function secretWords({ day, erased }: PrivacyTold['kept']['voters']): string {
  if (erased) return words.secret({ until: 'erased', day: '' });
  return day === null
    ? words.secret({ until: 'none', day: '' })
    : words.secret({ until: 'day', day: dayWords(day) });
}

/** Until when something is kept: a day, what councils usually set, or that it is done. */
export function untilWords(purpose: Purpose, { day, erased }: PrivacyTold['kept'][Purpose]): string {
  if (erased) return words.untilErased;
  return day === null ? words.noDay[purpose] : words.untilDay({ day: dayWords(day) });
}

/** The same in very plain words. */
export function ChildrenPage({ told }: PrivacyProps): ReactNode {
  const { event, questions, kept } = told;
  const title = childrenWords.title({ event: isolated(told.name) });
  const { day } = kept.voters;
  const sentences = [
    childrenWords.card,
    childrenWords.vote,
    told.namesDemanded ? childrenWords.nameNoted : childrenWords.name,
    childrenWords.phone,
    childrenWords.present,
    childrenWords.adult,
    day === null ? childrenWords.endsLater : childrenWords.ends({ day: dayWords(day) }),
    questions === '' ? childrenWords.askCouncil : childrenWords.ask({ contact: questions }),
  ];
  return (
    <Page title={title} heading={title} top={told.practice ? <PracticeRibbon /> : null}>
      {sentences.map((sentence) => (
        <p key={sentence} className={styles.pot}>
          {sentence}
        </p>
      ))}
      <p>
        <a href={`/privacy/${event}`}>{words.toAdults}</a>
      </p>
      <p>
        <a href={`/events/${event}`}>{words.toEvent}</a>
      </p>
    </Page>
  );
}
