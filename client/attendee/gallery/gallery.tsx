import '../../ui/base.css';
import '../../ui/typeface.ts';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { withIds } from '../../../domain/testing/plain-ids.ts';
import { bidId, cardNumber, eventId } from '../../../domain/ids.ts';
import type { Play } from '../../../domain/testing/play.ts';
import { must, sealPlay } from '../../../domain/testing/set-up.ts';
import { ballotTypeNames } from '../../../domain/ballots/index.ts';
import { withMark, type Marks } from '../../../domain/ballots/marks.ts';
import { noteLetters } from '../../net/letters.ts';
import { padKinds } from '../../pads/pad-kinds.ts';
import { nameIn, scripts } from '../../scenes/testing/script-names.ts';
import { cardStands, ballotHappened, fillBallot } from '../../stores/ballots.ts';
import { addCard, chooseCard, labelCard } from '../../stores/cards.ts';
import { noteView, useHall } from '../../stores/hall.ts';
import { InRoom } from '../in-room.tsx';
import { laterPages } from '../pages/fetched-later.ts';
import { markRulesRead } from '../rules-read.ts';
import { usePart } from '../use-part.ts';
import { momentOf, SampleDay, settledPlay, type SampleState } from './specimens.ts';

/**
 * Every page of the phone in its states: /attendee/gallery/index.html?project=3#open. The fragment names the moment,
 * and after a `~` each the type of ballot, the number of projects and the script of their names; the query names the page. Development only.
 */
const token = 'sample-card';
const [asked = '', typeAsked, bidsAsked, scriptAsked] = location.hash.slice(1).split('~');
const type = ballotTypeNames.find((name) => name === typeAsked) ?? 'score';
const script = scripts.find((name) => name === scriptAsked);
const day = new SampleDay(type, Number(bidsAsked ?? 8), script);
const last = day.book.bids.length;

interface Shown {
  readonly moment: SampleState;
  readonly line?: 'up' | 'down';
  readonly watch?: boolean;
  readonly people?: number;
  readonly after?: () => void;
}

const moments: Record<string, () => Shown> = {
  doors: () => {
    const play = day.play();
    must(play.ask({ type: 'open-doors' }));
    return { moment: momentOf(play) };
  },
  open: () => ({ moment: momentOf(day.voted(5, 4)) }),
  fresh: () => ({ moment: momentOf(day.openTo(1)) }),
  watch: () => ({ moment: momentOf(day.openTo(3)), watch: true }),
  people: () => ({ moment: momentOf(day.voted(5, 4)), people: 3 }),
  offline: () => ({
    moment: momentOf(day.voted(5, 4)),
    line: 'down',
    after: () => mark(5, 4),
  }),
  paused: () => {
    const play = day.voted(5, 4);
    must(play.ask({ type: 'pause' }));
    return { moment: momentOf(play) };
  },
  all: () => ({ moment: momentOf(day.voted(last, 8)) }),
  out: () => {
    const play = day.voted(last, 8);
    must(play.ask({ type: 'set-aside', bid: 1, as: 'withdrawn' }));
    return { moment: momentOf(play) };
  },
  'last-call': () => {
    const play = day.voted(last, 6);
    must(play.ask({ type: 'start-last-call' }));
    return { moment: momentOf(play) };
  },
  'not-through': () => {
    const play = day.voted(last, 6);
    must(play.ask({ type: 'start-last-call' }));
    return { moment: momentOf(play), line: 'down', after: () => mark(7, 4) };
  },
  closing: () => {
    const play = day.voted(last, 6);
    must(play.ask({ type: 'start-last-call' }));
    must(play.ask({ type: 'close-voting' }));
    return { moment: momentOf(play) };
  },
  sealed: () => ({ moment: momentOf(settledPlay(day.crowd(day.voted(last, 8)))) }),
  tie: () => {
    const play = day.openTo(last);
    must(
      play.vote(
        'card-0001',
        [
          [1, 5],
          [2, 4],
          [5, 4],
          [8, 4],
          [6, 4],
        ],
        { device: 'this-phone' },
      ),
    );
    return { moment: momentOf(sealPlay(play)) };
  },
  'first-result': () => ({ moment: momentOf(told(1)) }),
  results: () => ({ moment: momentOf(told(3)) }),
  finished: () => {
    const play = settledPlay(day.crowd(day.voted(last, 8)));
    must(play.ask({ type: 'start-results' }));
    while (play.ask({ type: 'show-next-result' }).ok);
    return { moment: momentOf(play) };
  },
  elsewhere: () => ({ moment: momentOf(day.voted(5, 4), 'this-phone', true) }),
  changed: () => ({
    moment: momentOf(day.voted(5, 4)),
    after() {
      mark(2, 4);
      mark(5, 2);
      ballotHappened(token, { type: 'refusal', send: 3, code: 'changed-elsewhere' });
      const marks = withIds<Marks>([
        [1, 3],
        [2, 5],
        [3, 4],
        [4, 2],
      ]);
      cardStands(token, {
        revision: 2,
        marks,
        card: 'live',
        lastSend: 1,
        inCount: null,
        openElsewhere: false,
        leavesOut: null,
        otherOpenedAt: null,
        withheld: false,
      });
    },
  }),
  cancelled: () => {
    const play = day.voted(5, 4);
    must(play.ask({ type: 'cancel-card', key: 'card-0001', reason: 'lost' }));
    return { moment: momentOf(play), after: () => undefined };
  },
};

/** The results, so many steps of them told. */
function told(steps: number): Play {
  const play = settledPlay(day.crowd(day.voted(last, 8)));
  must(play.ask({ type: 'start-results' }));
  for (let step = 0; step < steps; step += 1) must(play.ask({ type: 'show-next-result' }));
  return play;
}

function mark(bid: number, value: number): void {
  fillBallot(
    token,
    (marks) => withMark(marks, bidId(bid), value),
    () => null,
  );
}

function show(name: string): void {
  const shown = moments[name]?.();
  if (shown === undefined) return;
  const { moment, line = 'up', watch = false, people = 1, after } = shown;
  noteView(moment.view);
  useHall.setState({ line });
  markRulesRead(eventId(1));
  const labels = [script === undefined ? 'Amina' : nameIn(script, 0), '', 'Grandad'];
  for (let person = 1; person <= (watch ? 0 : people); person += 1) {
    const id = person === 1 ? token : `${token}-${person}`;
    addCard({ token: id, event: eventId(1), number: cardNumber(11 + person) });
    labelCard(id, people === 1 ? '' : (labels[person - 1] ?? ''));
    if (moment.mine !== null) cardStands(id, moment.mine);
  }
  if (!watch) chooseCard(token);
  after?.();
}

const stub = { take: () => Promise.resolve(null), tryNow: () => undefined, stop: () => undefined };

function Specimen() {
  const { view } = useHall();
  const kind = usePart(padKinds[type]);
  const later = usePart(laterPages);
  if (later === null || kind === null) return null;
  if (view === null)
    return <later.BeforeHallPage card={null} onOpened={() => undefined} onGoOn={() => undefined} />;
  return (
    <InRoom
      event={eventId(1)}
      view={view}
      book={day.book}
      kind={kind}
      voting={stub}
      onOpened={() => undefined}
    />
  );
}

localStorage.clear();
noteLetters(JSON.stringify(day.book));
show(asked);
const root = document.getElementById('root');
if (root === null) throw new Error('index.html has no #root element');
createRoot(root).render(
  <StrictMode>
    <Specimen />
  </StrictMode>,
);
