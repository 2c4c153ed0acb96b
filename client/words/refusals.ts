import { foundIn } from '../../domain/event/rules/found-flaws.ts';
import { doubtSentences } from '../../domain/exports/signing-words.ts';
import { largestPence } from '../../domain/money.ts';
import type { Refusal, RefusalCode } from '../../domain/refusals.ts';
import { folderFlawSentence } from './copies.ts';
import { unfitSentence, unreadableSentence } from './elections.ts';
import { moneyWords } from './money.ts';
import { plural } from './numbers.ts';
import { flawSentence } from './rules-flaws.ts';
import { phoneRefusalWords } from './phone-refusals.ts';

type Facts = NonNullable<Refusal['detail']>;

/** Why nothing proves that two people signed. */
const doubts: Readonly<Record<string, string>> = doubtSentences;

/** Why a card cannot take the place of a lost one. */
const notFree: Readonly<Record<string, string>> = {
  unknown: 'No card of this event has that number. Look at the new card again.',
  cancelled: 'The new card was cancelled. Put it aside, and take the next one from the pile.',
  taken: 'Somebody has the new card already. Look at its number again, or take the next one from the pile.',
  group: 'The new card is kept for another group. Take the next one from the pile.',
  opened:
    'A phone has opened the new card already. If you have just handed it over, press “Cancel it only”. If not, put it aside, and take the next one from the pile.',
};

/** For each refusal what happened, what it means and what to do; a function where a figure makes it plainer. */
const refusalWords: Record<RefusalCode, string | ((facts: Facts) => string)> = {
  ...phoneRefusalWords,

  'signed-out': 'You are signed out. Sign in, or open your link again; the organiser can give you a new one.',
  'not-allowed': 'Your link does not allow this. Ask the organiser if you need to do it.',
  'link-spent': 'This link was used already or has run out. Ask the organiser for a new one.',

  'sign-in-failed': 'This name and pass-phrase do not match. Check both and try again.',
  'name-first': 'Say who you are first: the record shows your name with what you do today.',
  'own-account-needed': 'An officer does this with their own account and pass-phrase.',
  'pass-phrase-too-short': ({ least }) =>
    `Make the pass-phrase at least ${least ?? 12} letters long. Three words that have nothing to do with each other are good.`,
  'not-two-people': ({ why }) =>
    `${doubts[why ?? ''] ?? ''} You can sign all the same: the sheet then says “named, not proven”.`,
  'pass-phrase-too-common':
    'This pass-phrase is easy to guess: many people choose it, or it follows from a name. Choose three words that have nothing to do with each other.',
  'sign-in-name-taken': 'Somebody signs in under this name already. Choose another.',
  'last-officer': 'This is the last officer with an account. Invite another one first.',

  'cards-out-of-range': 'Choose from 1 to 5,000 cards at a time.',
  'card-not-free': ({ why }) => notFree[why ?? ''] ?? notFree['taken'] ?? '',
  'cards-not-shown':
    'Nobody is shown these cards any more, or another officer is printing them. To print them again, destroy the old ones first.',
  'cards-printed-before':
    'Some of these cards were printed before. Destroy the old ones first, then print them again.',
  'own-bid': 'A group does not mark its own project today. Take that mark away and send the rest.',
  'groups-do-not-vote':
    'Today’s rules say that groups that present do not vote, so there are no cards for them. Change the rules first, or cancel their cards.',
  'cards-have-voted': ({ cards }) => votedSentence(String(cards ?? '').split(' ')),
  'letters-not-in-typeface':
    'A name has letters that the PDF cannot show. Use “Print” on the page instead: your browser can show them.',
  'piles-not-whole': 'Cards were made or counted by somebody else just now. Look at the piles again.',

  'voting-not-open': 'Voting has not opened yet. Your vote is kept on this phone.',
  'too-many-chosen': ({ atMost }) =>
    typeof atMost === 'number'
      ? `That is more than ${atMost} choices. Take one back first.`
      : 'Take a choice back first.',
  'too-many-tokens': ({ tokens }) =>
    typeof tokens === 'number'
      ? `You have ${tokens} tokens in all. Take some back first.`
      : 'Take some tokens back first.',
  'place-given-twice': 'Two projects have the same place. Give one of them another.',
  'more-than-the-pot': ({ potPence }) =>
    typeof potPence === 'number'
      ? `Your choices add up to more than ${moneyWords(potPence)}. Take one back first.`
      : 'Your choices add up to more than the pot. Take one back first.',
  'voting-closed': 'Voting has closed. Votes received before that are in the count.',
  paused: 'Everything is paused for a moment, and then continues from where it stopped.',
  'unknown-bid': 'That project is not part of this event.',
  'bid-not-open': 'Voting on this project opens when its group begins to present.',
  'mark-out-of-range': ({ lowest, highest }) =>
    `A score is a whole number from ${lowest ?? 'the lowest'} to ${highest ?? 'the highest'} on the row.`,
  'changed-elsewhere': 'This voting card was also used on another phone or page. Choose which vote counts.',

  'already-moved': 'Somebody else pressed first. Check this screen before you go on.',
  'wrong-stage': 'This cannot be done at this point of the day.',
  'not-paused': 'Nothing is paused.',
  'nothing-to-undo': 'This cannot be taken back any more.',
  'reason-needed': 'Give the reason. It stays in the record.',
  'bid-already-heard': 'This project has been heard already. To hear it once more, start its pitch again.',
  'bid-not-heard': 'This project has not been heard yet. Start its pitch.',
  'bid-not-set-aside': 'This project was not set aside.',
  'no-pitch-running': 'No group is presenting now.',
  'clock-not-held': 'The clock is not waiting.',
  'still-to-hear': ({ bids }) =>
    typeof bids === 'number'
      ? `There ${bids === 1 ? 'is' : 'are'} ${plural(bids, 'project', 'projects')} still to hear. Hear, leave out or withdraw each one first.`
      : 'Some projects are still to be heard. Hear, leave out or withdraw each one first.',
  'stop-last-call-first':
    'This project is still to be heard, and nobody could score it now. Stop the last call first, then put it back.',

  'rules-frozen': 'The rules were fixed when voting opened and cannot change now.',
  'rules-not-possible': ({ found }) =>
    `Today’s rules cannot be met. ${foundIn(String(found ?? ''))
      .map((flaw) => flawSentence(flaw, () => undefined))
      .join(' ')}`,
  'no-bids': 'Add at least one bid first.',
  'order-not-complete': 'The running order must list every bid exactly once.',
  'amount-not-whole-pence': 'Enter an amount in pounds and pence, such as 1,850 or 1,850.50.',
  'amount-too-large': `Enter at most ${moneyWords(largestPence)}. No amount here can be larger.`,
  'ask-above-pot': ({ potPence, bid }) => {
    if (typeof potPence === 'number' && typeof bid === 'number')
      return `Project ${bid} asks for more than ${moneyWords(potPence)}. Enter a larger pot, or change that project first.`;
    return typeof potPence === 'number'
      ? `This asks for more than the pot, which is ${moneyWords(potPence)}.`
      : 'This asks for more than the whole pot.';
  },
  'ask-above-cap': ({ capPence }) =>
    typeof capPence === 'number'
      ? `A project can ask for at most ${moneyWords(capPence)} today.`
      : 'This asks for more than today’s limit for a project.',
  'least-above-ask': 'The least they could do this with is more than they ask for. Check both amounts.',
  'text-missing': 'Something is left empty. Fill it in.',
  'text-too-long': 'That text is too long. Make it shorter.',
  'date-not-possible': 'Choose a date, such as 28 February 2028.',
  'pots-above-fund': ({ leftPence }) =>
    typeof leftPence === 'number'
      ? `The pots add up to more than the fund. ${moneyWords(leftPence)} of the fund is left.`
      : 'The pots add up to more than the fund.',
  'total-below-pots': ({ potsPence }) =>
    typeof potsPence === 'number'
      ? `The areas have ${moneyWords(potsPence)} already. Make their pots smaller first, or enter at least that.`
      : 'The areas have more than that already. Make their pots smaller first.',
  'area-has-events': 'This area has an event, so it stays. Only an area without an event can be removed.',
  'area-name-taken': 'The fund has an area with this name already. Choose another name.',
  'pot-decided': 'Voting on this pot has opened, so it cannot change any more.',
  'unknown-area': 'The fund has no such area.',
  'adult-missing': 'A presenter under 18 needs a responsible adult. Enter who that is.',
  'names-a-child':
    'A public text contains the surname or school of a presenter under 18. Use the first name only.',
  'rows-with-errors': 'Some rows have mistakes, so nothing was added. Correct them and try again.',

  'election-unreadable': ({ line, column, malformation }) =>
    unreadableSentence(line, column, String(malformation)),
  'copy-folder-unfit': ({ why }) => folderFlawSentence(String(why)),
  'election-unfit': ({ why }) => unfitSentence(String(why)),

  'tie-open': 'Two or more projects tie for the last of the money. Settle the tie first.',
  'no-tie': 'There is no tie to settle.',
  'wrong-method': 'The rules settle a tie in another way.',
  'hands-missing': 'Type how many hands were raised for each of the tied projects.',
  'draw-not-numbered': 'First show the hall which project has which number.',
  'number-not-in-draw': ({ highest }) =>
    `The number drawn must be from 1 to ${highest ?? 'the last one shown'}.`,
  'number-not-confirmed': 'The two numbers typed are different. Type the number that was drawn again.',
  'two-people-needed': 'One person draws and another watches. Name two people.',
  'share-not-possible':
    'What is left is not enough to give each of them the least that it can accept. Use the next way in the rules.',
  'no-part-to-ask': 'Nobody can be asked about a part now.',
  'no-question': 'No group is being asked at the moment.',
  'answer-first': 'A group is being asked whether a part is enough. Note its answer first.',
  'no-run': 'The results have not been worked out yet.',
  'not-chosen': 'This project was not chosen, so it has no money to give back.',
  'not-all-shown': 'Show every step of the results first.',
  'counts-are-enough':
    'Under these rules the number of ballots with each mark is enough for a recount. So nobody gets whole ballots: use those numbers.',
  'too-few-ballots': 'With fewer than 50 ballots, whole ballots are given only to a named auditor.',
  'already-signed': 'This result is signed already.',
  'linked-to-bid': 'This person is linked to one of the bids and cannot sign. Ask somebody else.',
  'keyed-ballots': 'This person typed in voting sheets of this event and cannot sign. Ask somebody else.',
  'another-person-needed': 'Nobody can undo this for themselves. Ask another officer.',
  'same-person': 'Two different people must sign.',
  'another-run': 'The results have changed since this page was opened. Read them again before you sign.',
  'unknown-person': 'This person is not on the list of staff.',

  'practice-only': 'This can only be done in practice.',
};

/** The sentence that a person reads when something was refused. */
export function refusalSentence({ code, detail = {} }: Refusal): string {
  const words = refusalWords[code];
  return typeof words === 'function' ? words(detail) : words;
}

function votedSentence(cards: readonly string[]): string {
  const numbers = cards.map((number) => number.padStart(3, '0')).join(', ');
  return cards.length === 1
    ? `Card ${numbers} has voted, so somebody was given it. Nothing was cancelled. Look at the pile again.`
    : `Cards ${numbers} have voted, so people were given them. Nothing was cancelled. Look at the pile again.`;
}
