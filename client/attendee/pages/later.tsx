/** The pages that a phone fetches once it can vote (`../later.ts`), by what they are opened for. */

import '../../ui/typeface.ts';
import type { ReactNode } from 'react';
import { isBeforeClose } from '../../../domain/event/stages.ts';
import type { EventId } from '../../../domain/ids.ts';
import type { CardOpened } from '../../../domain/wire/http.ts';
import type { PhoneCard } from '../../stores/cards.ts';
import { partOf } from '../../net/part.ts';
import type { Room } from '../room.ts';
import { isShared } from '../route.ts';
import type { FullScreenState } from '../use-full-screen-page.ts';
import { usePart } from '../use-part.ts';
import { WaitingPage } from '../waiting.tsx';
import { ClosedPage } from './closed.tsx';
import { CodePage } from './code.tsx';
import { NamePage } from './name.tsx';
import { ResultsPage } from './results.tsx';
import { ReviewPage } from './review.tsx';
import {
  CardTroublePage,
  ChangedElsewherePage,
  ElsewherePage,
  NotThroughPage,
  OnPaperPage,
} from './stops.tsx';
import { WhoPage } from './who.tsx';

interface InsteadProps {
  room: Room;
  stopped: FullScreenState;
  cards: readonly PhoneCard[];
  active: PhoneCard | null;
  onOpened: (card: CardOpened) => void;
}

/** What comes before the list and the projects: something to deal with first, or one's own ballot. */
export function InsteadPage({ room, stopped, cards, active, onOpened }: InsteadProps): ReactNode {
  const { voter } = room;
  const { stop } = stopped;
  if (stop === 'code') return <CodePage onOpened={onOpened} isOver={!isBeforeClose(room.view.stage)} />;
  if (stop === 'who') return <WhoPage cards={cards} practice={room.view.practice} />;
  if (stop === 'trouble' && active !== null)
    return <CardTroublePage room={room} card={active} sentence={stopped.sentence} />;
  if (voter === null) return null;
  if (stop === 'paper') return <OnPaperPage room={room} voter={voter} />;
  if (stop === 'elsewhere') return <ElsewherePage room={room} voter={voter} />;
  if (stop === 'changed') return <ChangedElsewherePage room={room} voter={voter} />;
  if (stop === 'not-through') return <NotThroughPage room={room} voter={voter} onBack={stopped.dismiss} />;
  return <ReviewPage room={room} voter={voter} />;
}

/** Only events that chose to ask questions have them fetched. */
const questionsPart = partOf(() => import('./questions.tsx'));

/** The list's place from the close on. */
export function AfterVotingPage({ room }: { room: Room }): ReactNode {
  const { stage, questions: asks } = room.view;
  const isAsking = room.route.page === 'ask' && room.view.results !== null && !isShared();
  // Here before anybody presses: the hall's Wi-Fi is at its worst when everybody leaves.
  const questions = usePart(asks === true || isAsking ? questionsPart : null);
  if (isAsking && room.voter !== null)
    return questions === null ? <WaitingPage /> : <questions.QuestionsPage room={room} voter={room.voter} />;
  return stage === 'results' || stage === 'signed' ? <ResultsPage room={room} /> : <ClosedPage room={room} />;
}

interface BeforeHallProps {
  /** Just opened beside others, and without a name; null while none is. */
  card: PhoneCard | null;
  onOpened: (card: CardOpened) => void;
  onGoOn: (event: EventId) => void;
}

/** Before this phone is in a hall: the code of a card, then its name where others vote on this phone too. */
export function BeforeHallPage({ card, onOpened, onGoOn }: BeforeHallProps): ReactNode {
  if (card === null) return <CodePage onOpened={onOpened} onGoOn={onGoOn} />;
  return <NamePage card={card} practice={false} isNew done={() => onGoOn(card.event)} />;
}
