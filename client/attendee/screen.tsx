import { useEffect, useState, type ReactNode } from 'react';
import type { EventId } from '../../domain/ids.ts';
import { isNumberId } from '../../domain/is-number-id.ts';
import type { CardOpened } from '../../domain/wire/http.ts';
import type { ScreenProps } from '../address.ts';
import { pageStorage } from '../net/storage.ts';
import { addCard, chooseCard, useCards, type PhoneCard } from '../stores/cards.ts';
import { openPhone } from '../stores/voting.ts';
import { Hall } from './hall.tsx';
import { watchHands } from './hands.ts';
import { laterPages } from './pages/fetched-later.ts';
import { takeCode } from './open-card.ts';
import { OpeningPage } from './pages/opening.tsx';
import { replacePath } from './route.ts';
import { keepTapsSteady } from './steady-taps.ts';
import { usePart } from './use-part.ts';
import { WaitingPage } from './waiting.tsx';

/** Where the phone is: before a card, opening one, naming one among several, or in the hall. */
type Place =
  | { readonly at: 'typing' }
  | { readonly at: 'opening'; readonly code: string }
  | { readonly at: 'naming'; readonly card: PhoneCard }
  | { readonly at: 'hall'; readonly event: EventId };

// Before anything is drawn or sent: the code must not stay where others can find it.
const fragment = takeCode();
const scanned = isForTurns(fragment) ? null : fragment;
openPhone();
watchHands();
keepTapsSteady();

/** The attendee's phone: `/` types a code, `/join/EVENT#CODE` is a card's QR (`/v#CODE` on older ones), `/join/EVENT` the room's. */
export function Screen({ number }: ScreenProps<'attendee'>): ReactNode {
  const [place, setPlace] = useState<Place>(() => firstPlace(number));
  // In the hall it is asked for once the first page stands; before, at once where a page of it is the first.
  const isFirst = place.at === 'typing' || place.at === 'naming';
  const later = usePart(isFirst ? laterPages : null);
  useScans((code) => setPlace({ at: 'opening', code }));

  const enter = (event: EventId): void => {
    replacePath(`/join/${event}`);
    setPlace({ at: 'hall', event });
  };

  const opened = ({ token, event, number: printed }: CardOpened): void => {
    addCard({ token, event, number: printed });
    chooseCard(token);
    const here = useCards.getState().cards.filter((card) => card.event === event);
    const card = here.find((each) => each.token === token);
    if (card === undefined || here.length === 1 || card.label !== '') enter(event);
    else setPlace({ at: 'naming', card });
  };

  if (place.at === 'hall') return <Hall key={place.event} event={place.event} onOpened={opened} />;
  if (place.at === 'opening')
    return <OpeningPage code={place.code} onOpened={opened} onType={() => setPlace({ at: 'typing' })} />;
  if (later === null) return <WaitingPage />;
  const card = place.at === 'naming' ? place.card : null;
  return <later.BeforeHallPage card={card} onOpened={opened} onGoOn={enter} />;
}

/** A card that is scanned with a device on which people vote in turn begins a turn there. */
function isForTurns(card: string | null): boolean {
  const at = pageStorage().read('scanned-at');
  if (card === null || typeof at !== 'string') return false;
  location.replace(`${at}#${card}`);
  return true;
}

function firstPlace(number: number | null): Place {
  if (scanned !== null) return { at: 'opening', code: scanned };
  return isNumberId<EventId>(number) ? { at: 'hall', event: number } : { at: 'typing' };
}

/** Another card scanned while this page is open arrives as a change of the address's fragment only. */
function useScans(onScan: (code: string) => void): void {
  useEffect(() => {
    const changed = (): void => {
      const code = takeCode();
      if (code !== null) onScan(code);
    };
    addEventListener('hashchange', changed);
    return () => removeEventListener('hashchange', changed);
  });
}
