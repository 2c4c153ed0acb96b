import { useEffect, useState, type ReactNode } from 'react';
import { eventId } from '../../../domain/ids.ts';
import type { ScreenProps } from '../../address.ts';
import { pageLanguage } from '../../words/in-page-language.ts';
import { watchHands } from '../hands.ts';
import { takeCode } from '../open-card.ts';
import { laterPages } from '../pages/fetched-later.ts';
import { keepTapsSteady } from '../steady-taps.ts';
import { EndedPage } from './ended-page.tsx';
import { sendKeptVotes } from './kept-votes.ts';
import { NoTurnsPage } from './no-turns-page.tsx';
import { readSetUp, useReports, useSetUp } from './set-up.ts';
import { StartPage } from './start-page.tsx';
import { stayOnPage } from './stay-on-page.ts';
import { endTurn, nextPerson, resumeTurn, useMoment } from './turn.ts';
import { VotingPages } from './voting-pages.tsx';

// Before anything is drawn or sent: neither a link nor a card's code must stay where others can find it.
const opened = takeCode();
/** A link from the desk has a seal behind a point; the code of a card has no point. */
const link = opened?.includes('.') === true ? opened : null;
const scanned = link === null ? opened : null;
stayOnPage();
resumeTurn();
if (scanned !== null) leaveFor();
watchHands();
keepTapsSteady();

/** A device on which people vote in turn: a voting tablet, or what a helper carries. `/tablet/EVENT#LINK` sets it up. */
export function Screen({ number }: ScreenProps<'tablet'>): ReactNode {
  const event = eventId(number ?? 0);
  const [code, setCode] = useState(scanned);
  const { setUp, phase } = useSetUp();
  const { moment } = useMoment();
  useEffect(() => readSetUp(event, link), [event]);
  useReports(event);
  useEffect(() => sendKeptVotes(), []);
  // So that they are there when the Wi-Fi is not.
  useEffect(() => void laterPages.load(), []);
  useScans(setCode);

  const isOtherLanguage = setUp !== null && setUp.language !== pageLanguage.code && moment.at === 'ready';
  useEffect(() => {
    if (isOtherLanguage) location.replace(`${location.pathname}?language=${setUp.language}`);
  }, [isOtherLanguage, setUp]);

  if (setUp === null) return <NoTurnsPage event={event} phase={phase} />;
  if (moment.at === 'ended') return <EndedPage setUp={setUp} moment={moment} />;
  if (moment.at === 'ready') return <StartPage setUp={setUp} scanned={code} onTaken={() => setCode(null)} />;
  return <VotingPages setUp={setUp} isSending={moment.at === 'sending'} />;
}

/** Another card is scanned with this device: whatever turn is open ends first. */
function leaveFor(): void {
  endTurn();
  nextPerson();
}

function useScans(onScan: (code: string) => void): void {
  useEffect(() => {
    const changed = (): void => {
      const code = takeCode();
      // Another link sets the device up anew: the page is loaded again with it.
      if (code?.includes('.') === true) {
        location.hash = code;
        return location.reload();
      }
      if (code === null) return;
      leaveFor();
      onScan(code);
    };
    addEventListener('hashchange', changed);
    return () => removeEventListener('hashchange', changed);
  }, [onScan]);
}
