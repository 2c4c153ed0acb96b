import type { ReactNode } from 'react';
import { flawsOnDay } from '../../../domain/event/rules/flaws-with-bids.ts';
import type { EventId } from '../../../domain/ids.ts';
import { Money } from '../../ui/money.tsx';
import { SummaryList } from '../../ui/summary-list.tsx';
import { keepingWords } from '../../words/keeping.ts';
import { awardWords } from '../../words/awards.ts';
import { moneyWords } from '../../words/money.ts';
import { countWords } from '../../words/numbers.ts';
import { questionOfficeWords } from '../../words/question-office.ts';
import { officerWords as words } from '../../words/officer.ts';
import { PlaceLink } from '../frame/place-link.tsx';
import { ApproveRules } from '../rules/approve-rules.tsx';
import { dayOf } from '../rules/day-of.ts';
import { useRulesChosen } from '../rules/use-rules-chosen.ts';
import type { EventPart } from '../route.ts';
import { EventFrame } from '../frame/event-frame.tsx';
import type { LiveEvent } from '../frame/live-event.ts';
import styles from './overview.module.css';

/** An event at a glance: what is still to do, where it stands, what it is. */
export function OverviewPage({ event }: { event: LiveEvent }): ReactNode {
  const { view, book } = event;
  const { text } = book;
  return (
    <EventFrame event={event} heading={text.name} first>
      <ApproveRules event={event} />
      <Tasks event={event} />
      <SummaryList
        items={[
          { term: words.stage, value: words.stages[view.stage] },
          { term: words.eventPotTerm, value: <Money pence={book.potPence} /> },
          { term: words.date, value: text.date },
          { term: words.venue, value: text.venue },
          { term: words.area, value: text.area },
          { term: words.fund, value: text.fund },
          { term: words.ballots, value: countWords(view.ballots) },
          { term: words.publicAddress, value: new URL(`/events/${book.event}`, book.joinUrl).href },
        ]}
      />
    </EventFrame>
  );
}

interface Task {
  readonly part: Exclude<EventPart, 'overview' | 'import' | 'sheet' | 'letters'>;
  readonly status: string;
  /** Still to be done before the day. */
  readonly open?: boolean;
}

/** The work before the day, each part with how far it is; the screens of the day; and what comes after it. */
function Tasks({ event }: { event: LiveEvent }): ReactNode {
  const chosen = useRulesChosen(event.book.event);
  const { book, view } = event;
  const asks = book.bids.reduce((sum, { askPence }) => sum + askPence, 0);
  const before: readonly Task[] = [
    {
      part: 'bids',
      status: words.bidsStatus({ bids: book.bids.length, asks: moneyWords(asks) }),
      open: book.bids.length === 0,
    },
    { part: 'order', status: book.bids.length === 0 ? words.orderNeedsBids : words.inOrder },
    { part: 'rules', ...rulesTask(event, chosen) },
    { part: 'cards', status: words.cardsStatus({ cards: view.cards.made }), open: view.cards.made === 0 },
    { part: 'words', status: keepingWords.wordsStatus },
    { part: 'questions', status: questionOfficeWords.status },
    { part: 'people', status: words.peopleStatus },
    { part: 'links', status: words.linksStatus },
    ...(view.practice ? [{ part: 'compare' as const, status: words.compareStatus }] : []),
  ];
  const after: readonly Task[] = [
    { part: 'result', status: resultStatus(event) },
    ...(view.stage === 'signed' ? [{ part: 'awards' as const, status: awardWords.status }] : []),
    { part: 'log', status: keepingWords.logStatus },
    { part: 'keeping', status: keepingWords.keepingStatus },
  ];
  return (
    <>
      <TaskList event={book.event} heading={words.before} tasks={before} />
      <Screens event={book.event} />
      <TaskList event={book.event} heading={words.after} tasks={after} />
    </>
  );
}

interface TaskListProps {
  event: EventId;
  heading: string;
  tasks: readonly Task[];
}

function TaskList({ event, heading, tasks }: TaskListProps): ReactNode {
  return (
    <section>
      <h2>{heading}</h2>
      <ul className={styles.tasks}>
        {tasks.map(({ part, status, open = false }) => (
          <li key={part} className={styles.task}>
            <PlaceLink to={{ at: 'event', event, part }}>{words.parts[part]}</PlaceLink>
            {open ? <strong>{status}</strong> : <span>{status}</span>}
          </li>
        ))}
      </ul>
    </section>
  );
}

const screens = ['check', 'facilitate', 'projector', 'desk', 'events'] as const;

/** An officer is let in to every screen of the event. */
function Screens({ event }: { event: EventId }): ReactNode {
  return (
    <section>
      <h2>{words.onTheDay}</h2>
      <ul className={styles.tasks}>
        {screens.map((screen) => (
          <li key={screen} className={styles.task}>
            <a href={`/${screen}/${event}`}>{words.screens[screen].name}</a>
            <span>{words.screens[screen].means}</span>
          </li>
        ))}
      </ul>
    </section>
  );
}

function rulesTask({ view, book }: LiveEvent, chosen: boolean | null): Omit<Task, 'part'> {
  if (view.rulesFrozen) return { status: words.rulesFixed };
  if (flawsOnDay(book.rules, dayOf(book)).length > 0) return { status: words.rulesImpossible, open: true };
  if (chosen === null) return { status: '' };
  return chosen ? { status: words.rulesChosen } : { status: words.rulesToChoose, open: true };
}

function resultStatus({ view }: LiveEvent): string {
  if (view.run === null) return words.noResult;
  return view.stage === 'signed' ? words.signed : words.provisional;
}
