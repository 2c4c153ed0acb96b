/**
 * What each entry means in plain words, for the log of staff actions. Bids appear by number, never by name: the reader has
 * the bids beside the log. No voter can be told from another: cards are counted, and their keys are left out.
 */

import type { EntryBody } from '../event/entries.ts';
import type { TieRecord } from '../event/run.ts';
import type { FundEntryBody } from '../fund/fund.ts';
import type { BidId } from '../ids.ts';
import type { Pence } from '../money.ts';
import { someOf } from '../reasons/speech.ts';
import { awardTellers } from './award-words.ts';
import type { ActText, LoggedEntry, Tell } from './act-tell.ts';
import { bidChanges, runChanges, textChanges, type ReadText } from './act-changes.ts';
import { changesText, type ActSpeech } from './act-speech.ts';
import { erasedWords, erasureSetWords } from './erasure-words.ts';
import { rulesSetWords } from './rules-words.ts';

const tellers: { readonly [T in LoggedEntry['type']]: Tell<T> } = {
  'fund-created': ({ totalPence }, told, words) => words.fundCreated({ money: moneyOf(totalPence, told) }),
  'area-added': ({ area, potPence }, told, words) =>
    words.areaAdded({ area: String(area), money: moneyOf(potPence, told) }),
  'pot-changed': ({ area, potPence }, told, words) => {
    const changed = { area: String(area), now: moneyOf(potPence, told) };
    const old = told.before.areas.get(area)?.potPence;
    if (old === undefined) return words.potChanged(changed);
    return words.potChangedFrom({ ...changed, before: moneyOf(old, told) });
  },
  'fund-total-changed': ({ totalPence }, told, words) => {
    const [now, old] = [moneyOf(totalPence, told), told.before.potPence];
    return old === null
      ? words.fundTotalChanged({ now })
      : words.fundTotalChangedFrom({ before: moneyOf(old, told), now });
  },
  'area-removed': ({ area }, _told, words) => words.areaRemoved({ area: String(area) }),
  'event-added': ({ area, event }, _told, words) =>
    words.eventAdded({ event: String(event), area: String(area) }),
  'fund-words-changed': ({ area: id, textHash }, { before, read, speech }, words) => {
    const old = id === null ? before.textHash : before.areas.get(id)?.textHash;
    const found = textChanges(old, textHash, read, speech);
    const changes = changesText(found);
    if (id === null) return found.length === 0 ? words.fundRenamed : words.fundRenamedTo({ changes });
    const area = String(id);
    return found.length === 0 ? words.areaRenamed({ area }) : words.areaRenamedTo({ area, changes });
  },
  'fund-archived': (_body, _told, words) => words.fundArchived,
  'fund-brought-back': (_body, _told, words) => words.fundBroughtBack,
  'fund-erasure-set': ({ days }, { before, speech }) => erasureSetWords(before.eraseDays, days, speech),

  ...awardTellers,

  'event-created': ({ potPence }, told, words) => words.eventCreated({ money: moneyOf(potPence, told) }),
  'bid-added': ({ bid, askPence }, told, words) =>
    words.bidAdded({ bid: String(bid), money: moneyOf(askPence, told) }),
  'bid-changed': (body, told, words) => {
    const bid = String(body.bid);
    const old = told.before.bids.get(body.bid);
    if (old === undefined) return words.bidChangedTo({ bid, money: moneyOf(body.askPence, told) });
    const changes = bidChanges(body, old, told.read, told.speech);
    // No journal holds what is not public. Of a presenter the log says only that something was changed (S9).
    if (changes.length === 0) return words.bidChangedUnseen({ bid });
    return words.bidChanged({ bid, changes: changesText(changes) });
  },
  'bid-removed': ({ bid }, _told, words) => words.bidRemoved({ bid: String(bid) }),
  'picture-added': ({ bid, picture }, _told, words) => words.pictureAdded({ bid: String(bid), picture }),
  'picture-removed': ({ bid, picture }, _told, words) => words.pictureRemoved({ bid: String(bid), picture }),
  'document-added': ({ bid, file, isPublic }, _told, words) =>
    (isPublic ? words.documentPublished : words.documentAdded)({ bid: String(bid), file }),
  'document-removed': ({ bid, file }, _told, words) => words.documentRemoved({ bid: String(bid), file }),
  'order-set': orderWords,
  'rules-set': ({ rules }, { before, read, speech }) =>
    rulesSetWords(rules, before.rules, (textHash) => reasonIn(read(textHash), speech), speech),
  'cards-made': ({ keys }, _told, words) => words.cardsMade({ count: keys.length }),
  'team-cards-made': ({ keys }, _told, words) => words.teamCardsMade({ count: keys.length }),
  'young-cards-made': ({ keys }, _told, words) => words.youngCardsMade({ count: keys.length }),
  'card-cancelled': ({ reason }, _told, words) => words.cardCancelled[reason],
  'card-replaced': ({ reason }, _told, words) => words.cardReplaced[reason],
  'piles-counted': ({ unused }, _told, words) => words.pilesCounted({ count: unused.length }),
  'second-cards-counted': ({ cards }, _told, words) => words.secondCards({ cards }),
  'entitled-set': ({ people }, _told, words) =>
    people === null ? words.entitledNot : words.entitled({ people }),
  'person-linked': ({ person, bid }, { who }, words) =>
    words.personLinked({ who: who(person), bid: String(bid) }),
  'person-unlinked': ({ person, bid }, { who }, words) =>
    words.personUnlinked({ who: who(person), bid: String(bid) }),
  'keying-noted': ({ person }, { who }, words) => words.keyingNoted({ who: who(person) }),
  'words-changed': ({ textHash }, { before, read, speech }, words) => {
    const found = textChanges(before.textHash, textHash, read, speech);
    return found.length === 0 ? words.eventRenamed : words.eventRenamedTo({ changes: changesText(found) });
  },
  'event-pot-changed': ({ potPence }, told, words) => {
    const [now, old] = [moneyOf(potPence, told), told.before.potPence];
    return old === null
      ? words.eventPotChanged({ now })
      : words.eventPotChangedFrom({ before: moneyOf(old, told), now });
  },
  archived: (_body, _told, words) => words.archived,
  'brought-back': (_body, _told, words) => words.broughtBack,
  'erasure-set': ({ days }, { before, speech }) => erasureSetWords(before.eraseDays, days, speech),
  'data-erased': (erased, _told, words) => erasedWords(erased, words),

  'doors-opened': (_body, _told, words) => words.doorsOpened,
  'doors-closed': (_body, _told, words) => words.doorsClosed,
  'rules-approved': (_body, _told, words) => words.rulesApproved,
  'approval-taken-back': (_body, _told, words) => words.approvalTakenBack,
  'voting-opened': (_body, _told, words) => words.votingOpened,
  'period-began': ({ period }, _told, words) => words.periodBegan({ period: period + 1 }),
  'period-ended': ({ next }, _told, words) =>
    next === null ? words.lastPeriodEnded : words.periodEnded({ next: next + 1 }),
  'period-grace-ended': (_body, _told, words) => words.periodGraceEnded,
  'bid-called': ({ bid }, _told, words) => words.bidCalled({ bid: String(bid) }),
  'pitch-started-again': ({ bid }, _told, words) => words.pitchStartedAgain({ bid: String(bid) }),
  'pitch-paused': (_body, _told, words) => words.pitchPaused,
  'pitch-resumed': (_body, _told, words) => words.pitchResumed,
  'pitch-extended': (_body, _told, words) => words.pitchExtended,
  'pitch-ended': (_body, _told, words) => words.pitchEnded,
  'bid-set-aside': ({ bid, as }, _told, words) => words.bidSetAside[as]({ bid: String(bid) }),
  'bid-restored': ({ bid }, _told, words) => words.bidRestored({ bid: String(bid) }),
  'last-call-started': (_body, _told, words) => words.lastCallStarted,
  'last-call-stopped': (_body, _told, words) => words.lastCallStopped,
  'closing-started': (_body, _told, words) => words.closingStarted,
  'voting-closed': (_body, _told, words) => words.votingClosed,
  'voting-reopened': ({ reason }, _told, words) => words.votingReopened[reason],
  'phones-failed': ({ heard }, told, words) =>
    heard.length === 0 ? words.phonesFailed : words.phonesFailedHeard({ bids: bidsOf(heard, told) }),
  paused: (_body, _told, words) => words.paused,
  resumed: (_body, _told, words) => words.resumed,
  'clock-released': (_body, _told, words) => words.clockReleased,
  'screen-shown': ({ overlay }, _told, words) =>
    overlay === null ? words.stageShown : words.screenShown[overlay],
  'act-undone': ({ entry }, _told, words) => words.actUndone({ entry: String(entry) }),

  'turnout-counted': ({ of, all }, _told, { turnoutOf }) => turnoutOf[of]({ all }),
  sealed: ({ ballots }, _told, words) => words.sealed({ ballots }),
  'run-made': ({ run: made }, { before, speech }, words) => {
    const changes = runChanges(before.run, made, speech);
    const run = String(made.number);
    return changes.length === 0
      ? words.runMade({ run })
      : words.runChanged({ run, changes: speech.list(changes) });
  },
  'draw-numbered': ({ tied }, told, words) => words.drawNumbered({ bids: bidsOf(tied, told) }),
  'tie-settled': ({ record }, told) => settledWords(record, told),
  'bid-declined': ({ bid }, _told, words) => words.bidDeclined({ bid: String(bid) }),
  'part-asked': ({ bid, amountPence }, told, words) =>
    words.partAsked({ bid: String(bid), money: moneyOf(amountPence, told) }),
  'part-answered': ({ record }, told, words) => {
    const said = { bid: String(record.bid), money: moneyOf(record.amountPence, told) };
    return record.accepts ? words.partAccepted(said) : words.partRefused(said);
  },
  'part-not-asked': (_body, _told, words) => words.partNotAsked,
  'results-started': (_body, _told, words) => words.resultsStarted,
  'result-shown': ({ shown }, _told, words) => words.resultShown({ step: shown }),
  signed: ({ run, as, person, proof }, { who }, words) =>
    words.signed[proof.by]({ who: who(person), run: String(run), as }),
  'part-kept': ({ bid, keepsPence }, { speech }, words) =>
    words.partKept({ bid: String(bid), some: someOf(keepsPence), money: speech.money(keepsPence) }),
  'further-tie-drawn': ({ record }, told) => settledWords(record, told),
  'further-run-made': ({ run }, _told, words) => words.furtherRunMade({ run: String(run.number) }),
};

/** The sentence of an entry; null for ballots, which are nobody's act but their voter's. */
export function actWords(body: EntryBody | FundEntryBody, told: ActText): string | null {
  if (body.type === 'ballot-received') return null;
  return wordsOf(body, told);
}

/** The list above has a function for each type, taking that very type. */
function wordsOf<T extends LoggedEntry['type']>(
  body: Extract<LoggedEntry, { type: T }>,
  told: ActText,
): string {
  return tellers[body.type](body, told, told.speech.acts);
}

function moneyOf(pence: Pence, { speech }: ActText): string {
  return speech.money(pence);
}

function bidsOf(bids: readonly BidId[], { speech }: ActText): string {
  return speech.list(bids.map(String));
}

function settledWords(record: TieRecord, told: ActText): string {
  const { acts: words, list } = told.speech;
  const bids = bidsOf(record.tied, told);
  switch (record.method) {
    case 'hands': {
      const hands = record.hands.map(([bid, count]) => words.handsFor({ bid: String(bid), hands: count }));
      return words.settledByHands({ bids, hands: list(hands) });
    }
    case 'draw':
      return words.settledByDraw({ bids, drawn: record.drawn, first: String(record.first) });
    case 'share':
      return words.settledBySharing({ bids });
  }
}

/** In its own words, as long as they are kept. */
function reasonIn(text: ReturnType<ReadText>, { acts: words }: ActSpeech): string {
  const reason = text?.['reason'];
  return typeof reason === 'string' && reason !== '' ? words.reason({ reason }) : words.reasonErased;
}

function orderWords(
  { order, seed, textHash }: Extract<EntryBody, { type: 'order-set' }>,
  told: ActText,
  words: ActSpeech['acts'],
): string {
  const now = bidsOf(order, told);
  const before = told.before.order.length === 0 ? null : bidsOf(told.before.order, told);
  if (seed === undefined)
    return before === null ? words.orderSet({ now }) : words.orderSetFrom({ before, now });
  const drawn = { seed, now };
  const reason = textHash === undefined ? null : told.read(textHash)?.['reason'];
  if (typeof reason === 'string' && reason !== '')
    return before === null
      ? words.orderDrawnBecause({ ...drawn, reason })
      : words.orderDrawnBecauseFrom({ ...drawn, reason, before });
  return before === null ? words.orderDrawn(drawn) : words.orderDrawnFrom({ ...drawn, before });
}
