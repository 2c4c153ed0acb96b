import type { News, RoomNews, SettledTie } from '../../domain/event/news.ts';
import type { BidId } from '../../domain/ids.ts';
import type { Book } from '../../domain/wire/http.ts';
import { moneyWords } from '../words/money.ts';
import { changeSentence, newsWords as words, shareSentence } from '../words/news.ts';
import { reopenedHeading, reopenedSentences } from '../words/reopened.ts';
import { nameIn } from './projects.ts';

/** What has happened, at the top of the picture and of the facilitator's screen. */
export function newsHeading(news: News): string {
  switch (news.kind) {
    case 'set-aside':
      return words.outHeading[news.as];
    case 'put-back':
      return words.backHeading;
    case 'reopened':
      return reopenedHeading;
    case 'settled':
      return isStillEqual(news.tie) ? words.stillEqualHeading : words.settledHeading;
    case 'declined':
      return words.declinedHeading;
    case 'answered':
      return words.answeredHeading;
  }
}

/** The same in one line, beside what runs meanwhile; null for what is never said in one. */
export function newsLine(book: Book, news: News): string | null {
  if (news.kind === 'set-aside') return words.outLine[news.as]({ name: nameIn(book, news.bid) });
  if (news.kind === 'put-back') return words.backLine({ name: nameIn(book, news.bid) });
  return news.kind === 'reopened' ? reopenedSentences(news.reason) : null;
}

/** The most hands are equal: who goes first is settled in another way. */
export function isStillEqual(tie: SettledTie): boolean {
  return tie.method === 'hands' && drawnFirst(tie) === null;
}

/** Who goes before all the others; null when several are level there, or they share. */
export function drawnFirst(tie: SettledTie): BidId | null {
  if (tie.method === 'share') return null;
  if (tie.method === 'draw') return tie.first;
  const most = Math.max(...tie.hands.map(([, hands]) => hands));
  const [first, ...level] = tie.hands.filter(([, hands]) => hands === most);
  return first === undefined || level.length > 0 ? null : first[0];
}

/** All of it in sentences, one after the other: for a phone. */
export function roomSentences(book: Book, news: RoomNews): readonly string[] {
  const changes = news.changes.map(([bid, from, to]) => changeSentence(nameIn(book, bid), from, to));
  return [...doneInTheRoom(book, news), ...changes];
}

function doneInTheRoom(book: Book, news: RoomNews): readonly string[] {
  switch (news.kind) {
    case 'settled':
      return settledSentences(book, news.tie);
    case 'declined':
      return [words.saidNoThankYou({ name: nameIn(book, news.bid) })];
    case 'answered':
      return [answerSentence(nameIn(book, news.bid), news)];
  }
}

function answerSentence(
  name: string,
  { amountPence, accepts }: Extract<RoomNews, { kind: 'answered' }>,
): string {
  const part = moneyWords(amountPence);
  return accepts ? words.saidYesTo({ name, part }) : words.saidNoTo({ name, part });
}

function settledSentences(book: Book, tie: SettledTie): readonly string[] {
  const first = drawnFirst(tie);
  const goesFirst = first === null ? [] : [words.goesFirst({ name: nameIn(book, first) })];
  switch (tie.method) {
    case 'draw':
      return [words.drawnSentence({ number: tie.drawn }), ...goesFirst];
    case 'hands':
      return [
        ...tie.hands.map(([bid, hands]) => words.counted({ name: nameIn(book, bid), hands })),
        ...goesFirst,
        ...(isStillEqual(tie) ? [words.stillEqual] : []),
      ];
    case 'share':
      return tie.shares.map(([bid, pence]) => shareSentence(nameIn(book, bid), pence));
  }
}
