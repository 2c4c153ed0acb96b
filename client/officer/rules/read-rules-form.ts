/** Reads the form of the rules; every mistake is told at once, beside its field. */

import { connections, recommendedRules, type Rules } from '../../../domain/event/rules/rules.ts';
import { eventZone, type DayFormat } from '../../../domain/event/rules/day-format.ts';
import { flawsOnDay, type Day } from '../../../domain/event/rules/flaws-with-bids.ts';
import { leastIncrement } from '../../../domain/event/rules/rules-flaws.ts';
import type { BidId } from '../../../domain/ids.ts';
import type { Pence } from '../../../domain/money.ts';
import { parsePounds } from '../../../domain/typed-money.ts';
import { pageLanguage } from '../../words/in-page-language.ts';
import type { FieldError } from '../../ui/error-summary.tsx';
import { moneyWords } from '../../words/money.ts';
import { flawSentence } from '../../words/rules-flaws.ts';
import { dayFormatWords } from '../../words/day-format.ts';
import { moreRulesWords as more } from '../../words/rules-more.ts';
import { rulesFormWords as words } from '../../words/rules-form.ts';
import { Reading, type CheckedForm } from '../form/checked.ts';
import { readGroups, readSubPots } from './bid-lists.ts';
import { flawPlaces } from './flaw-places.ts';
import { readAllocation } from './read-allocation.ts';
import { readBallot, readCompleteness } from './read-ballot.ts';
import { rulesFieldId, type RulesForm } from './rules-form.ts';
import { readHours } from './typed-hours.ts';
import { readClock, readWhole, type Take } from './typed-answers.ts';
import { readTimeOfDay } from './typed-time.ts';

const usual = recommendedRules;

/** Stands for the hash that the server makes of the reason. */
const reasonGiven = 'given';

type NameOf = (bid: BidId) => string | undefined;

export function readRulesForm(
  form: RulesForm,
  day: Day,
  nameOf: NameOf = () => undefined,
): CheckedForm<Rules> {
  const { potPence } = day;
  const reading = new Reading();
  const take: Take = (field, value, message, meanwhile) =>
    reading.take(rulesFieldId(field), value, message, meanwhile);
  // What is not asked for some answers keeps its usual value: a mistake that nobody can see would block the way.
  const rules: Rules = {
    ballot: readBallot(form, take),
    format: readFormat(form, take),
    ...readCouncil(form, potPence, take),
    ...readDoor(form, take),
    completeness: readCompleteness(form, take),
    emptiedOut: usual.emptiedOut,
    opening: form.opening,
    shuffled: form.shuffled === 'yes',
    ownBid: form.ownBid,
    youngCards: form.youngCards,
    locking: form.ballot === 'score' && form.changes === 'until-next',
    allocation: readAllocation(form, take),
    passShare: readPassShare(form, take),
    leastVoters: take('leastVoters', readWhole(form.leastVoters, 0, 1_000_000), more.leastVotersWrong, 0),
    subPots: readParts(form, take),
    excluding: take('excluding', readGroups(form.excluding), more.excludingWrong, []),
    tie: { method: form.tie, otherwise: form.otherwise },
    settledStays: usual.settledStays,
    toldInTurn: usual.toldInTurn,
    whySoon: form.whySoon.trim() === '' ? null : reasonGiven,
    timing: readTiming(form, take),
  };
  const answers = reading.result(rules);
  const unread = answers.ok ? [] : answers.errors;
  // Of an answer that cannot be read nothing more is known: what stands in for it meanwhile is nobody's mistake.
  const told = new Set(unread.map(({ id }) => id));
  const errors = [...unread, ...errorsOf(rules, day, nameOf).filter(({ id }) => !told.has(id))];
  return errors.length === 0 ? answers : { ok: false, errors };
}

/** All that cannot be met with the bids and the pot of the day, each beside its field (R18). */
function errorsOf(rules: Rules, day: Day, nameOf: NameOf): readonly FieldError[] {
  return flawsOnDay(rules, day).map((found) => {
    const [field, message] = flawPlaces[found.flaw];
    // How little is too little follows from the pot.
    if (found.flaw === 'increment')
      return {
        id: rulesFieldId(field),
        message: more.incrementTooSmall({ least: moneyWords(leastIncrement(day.potPence)) }),
      };
    return {
      id: rulesFieldId(field),
      message: found.bids.length === 0 ? message : flawSentence(found, nameOf),
    };
  });
}

/** The four questions that a council answers itself. */
function readCouncil(form: RulesForm, potPence: Pence, take: Take) {
  return {
    minimumAge: readAge(form, take),
    capPence: readCap(form, potPence, take),
    screen: readScreen(form, take),
    blanks: readBlanks(form, take),
  };
}

/** Who may vote besides their age, until when cards are handed out, and how many must vote. */
function readDoor(
  form: RulesForm,
  take: Take,
): Pick<Rules, 'connections' | 'cardsUntil' | 'namesAtDoor' | 'quorum'> {
  const { cardsUntil: kind, cardsTime, quorum } = form;
  return {
    connections: connections.filter((each) => form.connections.includes(each)),
    cardsUntil:
      kind === 'time'
        ? { kind, minute: take('cardsTime', readTimeOfDay(cardsTime), more.cardsTimeWrong, 0) }
        : { kind },
    namesAtDoor: form.namesAtDoor === 'yes',
    quorum: take('quorum', readWhole(quorum, 0, 1_000_000), more.leastVotersWrong, 0),
  };
}

function readBlanks({ ballot, blanks, leastScorers }: RulesForm, take: Take): Rules['blanks'] {
  const isScore = ballot === 'score';
  const message = isScore ? words.chooseBlanks : words.chooseUnfinished;
  const kind = take('blanks', blanks || null, message, usual.blanks.kind);
  if (!isScore) return { kind, leastScorersPercent: 0 };
  if (blanks === 'ballot-not-counted') return { ...usual.blanks, kind };
  const leastScorersPercent = take('leastScorers', readWhole(leastScorers, 0, 100), words.percentWrong, 0);
  return { kind, leastScorersPercent };
}

function readAge({ age, ageFrom }: RulesForm, take: Take): number {
  const answer = take('age', age || null, words.chooseAge, 'everybody');
  return answer === 'everybody' ? 0 : take('ageFrom', readWhole(ageFrom, 1, 120), words.ageWrong, 0);
}

function readCap({ cap, capAmount }: RulesForm, potPence: Pence, take: Take): Pence | null {
  const answer = take('cap', cap || null, words.chooseCap, 'none');
  if (answer === 'none') return null;
  const pence = parsePounds(capAmount, pageLanguage);
  const isCap = pence !== null && pence > 0 && pence <= potPence;
  return take('capAmount', isCap ? pence : null, words.capWrong({ pot: moneyWords(potPence) }), potPence);
}

function readScreen({ screen, firstAt, thenEvery }: RulesForm, take: Take): Rules['screen'] {
  const policy = take('screen', screen || null, words.chooseScreen, usual.screen.policy);
  if (policy === 'counts') return { ...usual.screen, policy };
  return {
    policy,
    firstAt: take('firstAt', readWhole(firstAt, 1, 1000), words.stepsWrong, 1),
    thenEvery: take('thenEvery', readWhole(thenEvery, 1, 1000), words.stepsWrong, 1),
  };
}

function readFormat({ format, hours }: RulesForm, take: Take): DayFormat {
  if (format === 'pitches') return { kind: format };
  return {
    kind: format,
    zone: eventZone,
    hours: take('hours', readHours(hours), dayFormatWords.incomplete, []),
  };
}

function readPassShare({ passShare, passPercent }: RulesForm, take: Take): Rules['passShare'] {
  if (passShare === 'none') return null;
  const percent = take('passPercent', readWhole(passPercent, 1, 100), more.passPercentWrong, 1);
  return { of: passShare, percent };
}

function readParts({ subPots, leftOver }: RulesForm, take: Take): Rules['subPots'] {
  if (subPots.trim() === '') return null;
  return { pots: take('subPots', readSubPots(subPots), more.subPotsWrong, []), leftOver };
}

function readTiming(form: RulesForm, take: Take): Rules['timing'] {
  const seconds = (field: 'pitch' | 'lastCall' | 'grace') =>
    take(field, readClock(form[field]), more.clockWrong, 1);
  return {
    pitchSeconds: seconds('pitch'),
    lastCallSeconds: seconds('lastCall'),
    graceSeconds: seconds('grace'),
  };
}
