/** What staff did that no journal holds, in a sentence each. */

import type { StaffAct, StaffActKind } from '../../db/register/staff-acts.ts';
import { noCard } from '../../domain/ids.ts';
import { printedNumber } from '../../domain/paper/voting-card.ts';
import type { TakenFile } from '../../domain/wire/taken-files.ts';
import type { wordsIn } from '../../domain/words/words-in.ts';

type Words = ReturnType<typeof wordsIn>['staff-log'];

/** @param whom the name of the person whom it was done to; empty for nobody in particular */
export function staffActWords(act: StaffAct, whom: string, words: Words): string {
  return sentences[act.kind](words, act, whom);
}

const sentences: Readonly<Record<StaffActKind, (words: Words, act: StaffAct, whom: string) => string>> = {
  'signed-in': (words, act) => words.signedIn(roleIn(act)),
  'signed-out': (words, act) => words.signedOut(roleIn(act)),
  'sign-in-failed': (words, _, name) => (name === '' ? words.signInFailed : words.signInFailedAs({ name })),
  'name-given': (words, act) => words.nameGiven(roleIn(act)),
  'link-made': (words, act) => words.linkMade(roleIn(act)),
  'link-ended': (words, act) => words.linkEnded(roleIn(act)),
  'links-ended': (words) => words.linksEnded,
  'session-ended': (words, act, name) =>
    name === '' ? words.sessionEnded(roleIn(act)) : words.sessionEndedOf({ ...roleIn(act), name }),
  'owner-link-opened': (words) => words.ownerLinkOpened,
  'officer-invited': (words, _, name) => words.officerInvited({ name }),
  'auditor-invited': (words, _, name) => words.auditorInvited({ name }),
  'pass-phrase-chosen': (words) => words.passPhraseChosen,
  'pass-phrase-reset': (words, _, name) => words.passPhraseReset({ name }),
  'account-closed': (words, _, name) => words.accountClosed({ name }),
  'person-named': (words, _, name) => words.personNamed({ name }),
  'practice-wiped': (words) => words.practiceWiped,
  'sign-code-made': (words, _, name) => words.signCodeMade({ name }),
  'sign-code-opened': (words) => words.signCodeOpened,
  'proved-to-sign': (words) => words.provedToSign,
  'file-taken': fileTaken,
  'whole-ballots-taken': wholeBallotsTaken,
  'ballot-links-destroyed': (words) => words.ballotLinksDestroyed,
  'adult-read': (words) => words.adultRead,
  'payments-read': (words, { about }) => words.paymentsRead({ count: about ?? 0 }),
  'finance-set': (words, { about }) => words.financeSet({ fund: String(about ?? 0) }),
  'went-on-with-less': (words, { about }) => words.wentOnWithLess({ count: about ?? 0 }),
  'copies-chosen': (words) => words.copiesChosen,
  'copies-ended': (words) => words.copiesEnded,
  'date-confirmed': (words) => words.dateConfirmed,
  'cards-shown': (words, act) => words.cardsShown(cardsIn(act)),
  'cards-printed': (words, act) => words.cardsPrinted(cardsIn(act)),
  'old-cards-destroyed': (words, act) => words.oldCardsDestroyed(cardsIn(act)),
};

function roleIn({ role }: StaffAct): { readonly role: string } {
  return { role: role ?? '' };
}

function cardsIn({ firstCard, lastCard, cards }: StaffAct) {
  const [first, last] = [printedNumber(firstCard ?? noCard), printedNumber(lastCard ?? noCard)];
  return { cards: cards ?? 0, first, last };
}

/** What is in each file; the cards that a browser prints are no file. */
const contents: Readonly<Record<Exclude<TakenFile, 'cards' | 'document.pdf'>, keyof Words['taken']>> = {
  'winners.csv': 'winners',
  'winners.xlsx': 'winners',
  'winners.json': 'winners',
  'winners-exact.csv': 'winners',
  'result.csv': 'projects',
  'result.xlsx': 'projects',
  'result.json': 'result',
  'result-exact.csv': 'projects',
  'payments.csv': 'payments',
  'payments.xlsx': 'payments',
  'payments.json': 'payments',
  'everything.zip': 'everything',
  'press-note.txt': 'pressNote',
  'certificates.pdf': 'certificates',
  'ballots.json': 'marks',
  'bundle.zip': 'bundle',
  'election.pb': 'election',
  'result-sheet.pdf': 'resultSheet',
  'blank-result-sheet.pdf': 'blankSheet',
  'log.csv': 'log',
  'cards.pdf': 'cards',
  'desk-card.pdf': 'deskCard',
  'voting-sheets.pdf': 'votingSheets',
  'emergency-pack.pdf': 'emergencyPack',
  'question-form.pdf': 'questionForm',
  'answers.csv': 'answers',
  'answers.xlsx': 'answers',
  'answers.json': 'answers',
  'letters.pdf': 'letters',
  'letters.csv': 'letters',
  'letters.xlsx': 'letters',
  letters: 'letters',
  'asked-group': 'askedGroup',
  'asked-held': 'askedHeld',
  'asked-impact': 'askedImpact',
  'fund.csv': 'fund',
  'fund.xlsx': 'fund',
  'fund.json': 'fund',
  'fund-exact.csv': 'fund',
};

function fileTaken(words: Words, { file, about }: StaffAct): string {
  // Taken before the log said which.
  if (file === null) return words.someFile;
  if (file === 'cards') return words.cardsOpened;
  if (file === 'document.pdf') return words.documentTaken({ bid: String(about ?? 0) });
  return about === null
    ? words.taken[contents[file]]({ file })
    : words.takenOfFund({ file, fund: String(about) });
}

function wholeBallotsTaken(words: Words, act: StaffAct): string {
  const { file } = act;
  if (file === null || file === 'cards' || file === 'document.pdf') return words.someWholeBallots;
  const { [contents[file]]: withBallots } = words.takenWithBallots as Partial<Words['taken']>;
  return withBallots?.({ file }) ?? fileTaken(words, act);
}
