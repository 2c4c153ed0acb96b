/** Every screen of the hall at one moment, drawn as text from the views that the server would send. */

import type { ReactNode } from 'react';
import { hasVoted } from '../../../domain/event/ballot-figures.ts';
import { doubtAbout } from '../../../domain/event/signatures.ts';
import { isAllAnnounced } from '../../../domain/event/announced.ts';
import { publication } from '../../../domain/exports/publication.ts';
import { cardNumber, eventId } from '../../../domain/ids.ts';
import { english } from '../../../domain/words/language.ts';
import { sheetSpeechIn, votingSheetSpeechIn } from '../../../domain/paper/speech-in.ts';
import { resultSheet } from '../../../domain/paper/result-sheet.ts';
import { votingSheetForm } from '../../../domain/paper/voting-sheet.ts';
import { listCode } from '../../../domain/sheets/list-code.ts';
import { recordOfPlay } from '../../../domain/testing/record.ts';
import { cardKey } from '../../../domain/testing/set-up.ts';
import { deskView } from '../../../domain/views/desk.ts';
import { facilitatorView } from '../../../domain/views/facilitator.ts';
import { projectorView } from '../../../domain/views/projector.ts';
import type { Book } from '../../../domain/wire/http.ts';
import { Answer } from '../../desk/answer.tsx';
import { DeskPage } from '../../desk/desk-page.tsx';
import { cardStateOf } from '../../desk/card-state.ts';
import type { Question } from '../../facilitator/act.ts';
import { Lead } from '../../facilitator/lead.tsx';
import { nextAct } from '../../facilitator/next-act.ts';
import { Parts } from '../../facilitator/parts.tsx';
import { bidActs, earlyLastCall, reopenActs, stageActs } from '../../facilitator/side-acts.ts';
import { Happened } from '../../what-happened/happened-page.tsx';
import { emptyOutbox } from '../../net/outbox.ts';
import { EventFacts } from '../../public/event-page.tsx';
import { Hall as HallPicture } from '../../scenes/hall.tsx';
import { bookOf } from './book-of.ts';
import { linesOf } from './drawn-text.ts';
import { phones } from './phones.tsx';
import { drawn, type Surface } from './surface.ts';
import { cards, type Situation } from './evenings.ts';

export function surfacesAt(moment: Situation): Surface[] {
  const book = bookOf(moment);
  // What the facilitator puts up is seen on two screens alone.
  if (moment.play.state.overlay !== null) return [...projector(moment, book), facilitator(moment, book)[0]];
  return [
    ...projector(moment, book),
    ...facilitator(moment, book),
    ...desk(moment, book),
    ...phones(moment, book),
    ...published(moment, book),
    ...paper(moment, book),
  ];
}

function projector({ play, hall }: Situation, book: Book): Surface[] {
  return [
    drawn('projector', 'the big screen', <HallPicture view={projectorView(play.state, hall)} book={book} />),
  ];
}

const acts = {
  press: () => undefined,
  asking: null,
  confirm: () => undefined,
  cancel: () => undefined,
  send: () => Promise.resolve(true),
  busy: false,
  isSettled: () => true,
  said: null,
};

function facilitator({ play, hall }: Situation, book: Book): [lead: Surface, ...parts: Surface[]] {
  const view = facilitatorView(play.state, hall);
  const part = (name: 'projects' | 'screen' | 'health' | 'more') =>
    drawn('facilitator', name, <Parts part={name} view={view} book={book} acts={acts} disabled={false} />);
  const next = nextAct(view, book);
  const early = earlyLastCall(view, book);
  const pressable = [
    ...(next.kind === 'act' ? [next.act] : []),
    ...stageActs(view),
    ...reopenActs(view, book),
    ...(early === null ? [] : [early]),
    ...book.bids.flatMap(({ bid }) => bidActs(view, book, bid)),
  ];
  const asked = pressable.flatMap(({ ask }) => (ask === null ? [] : wordsOf(ask)));
  const lead = (
    <Lead view={view} book={book} lost={false} act={() => Promise.resolve({ kind: 'done' } as never)} />
  );
  return [
    // The small copy of the big screen is looked at as the big screen.
    { ...drawn('facilitator', 'the lead', lead), lines: withoutMiniature(lead, view, book) },
    part('projects'),
    part('screen'),
    part('health'),
    part('more'),
    { where: 'facilitator', name: 'the questions', lines: asked, holder: null },
  ];
}

function withoutMiniature(lead: ReactNode, view: Parameters<typeof nextAct>[0], book: Book): string[] {
  const copied = new Set(linesOf(<HallPicture view={view} book={book} />));
  return linesOf(lead).filter((line) => !copied.has(line));
}

function wordsOf({ question, consequence, confirm }: Question): string[] {
  return [question, consequence, confirm];
}

function desk({ play, hall }: Situation, book: Book): Surface[] {
  const view = deskView(play.state, hall);
  const { cards: all, cancelledFor } = play.state;
  const answers = [cards.whole, cards.part, cards.emptied, cards.silent, cards.fresh, cards.cancelled].map(
    (card) => {
      const key = cardKey(card);
      const cancelled = all.get(key) === 'cancelled';
      const standing = {
        number: cardNumber(card),
        batch: 1,
        cancelled,
        why: cancelledFor.get(key) ?? null,
        replacedBy: null,
        bid: null,
        opened: hall.opened.has(key),
        voted: hasVoted(play.state, key),
        sheet: hall.sheets.get(key) ?? null,
      };
      const answer = (
        <Answer
          now={{ stage: view.stage, locking: book.rules.locking }}
          kind={cardStateOf(standing)}
          number={standing.number}
        />
      );
      return {
        ...drawn('desk', `the answer for card ${card}`, answer),
        holder: { card, outbox: emptyOutbox },
      };
    },
  );
  return [drawn('desk', 'the desk', <DeskPage view={view} book={book} lost={false} />), ...answers];
}

function published({ play }: Situation, book: Book): Surface[] {
  const result = isAllAnnounced(play.state) ? publication(play.state, play.words) : null;
  const standing = { signed: play.state.stage === 'signed', doubt: doubtAbout(play.state) };
  const told = result === null ? null : { ...standing, fingerprint: play.fingerprint() ?? '', result };
  const page = drawn(
    'public',
    'the event’s page',
    <EventFacts book={book} told={told} facts={null} questions={null} />,
  );
  return told === null
    ? [page]
    : [page, drawn('public', 'what happened', <Happened event={eventId(1)} told={told} step={1} />)];
}

function paper({ play }: Situation, book: Book): Surface[] {
  const { text, practice, rules, potPence, bids } = book;
  const projects = bids.map((bid, place) => ({ ...bid, number: place + 1 }));
  const { how, mark, end } = votingSheetForm(
    { ...text, practice, rules, potPence, projects, listCode: listCode(rules.ballot, play.state.order) },
    votingSheetSpeechIn(english),
  );
  const sheet: Surface = {
    where: 'paper',
    name: 'the voting sheet',
    lines: [how, mark, ...end],
    holder: null,
  };
  const result = isAllAnnounced(play.state) ? publication(play.state, play.words) : null;
  if (result === null) return [sheet];
  const form = resultSheet(recordOfPlay(play), sheetSpeechIn(english));
  const facts = form.facts.map((fact) => fact.join(': '));
  return [
    sheet,
    {
      where: 'paper',
      name: 'the result sheet',
      lines: [...facts, ...(form.declaration === null ? [] : [form.declaration]), form.note],
      holder: null,
    },
  ];
}
