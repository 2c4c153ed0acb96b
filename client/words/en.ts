import { attendeeWords } from './attendee.ts';
import { bidWords } from './bids.ts';
import { cardWords } from './cards.ts';
import { deskWords } from './desk.ts';
import { electionWords } from './elections.ts';
import { facilitatorWords } from './facilitator.ts';
import { officerWords } from './officer.ts';
import { peopleWords } from './people.ts';
import { problemWords } from './problems.ts';
import { projectorWords } from './projector.ts';
import { publicWords } from './public.ts';
import { refusalWords } from './refusals.ts';
import { resultWords } from './result.ts';
import { rulesFormWords } from './rules-form.ts';
import { sharedWords } from './shared.ts';
import { sheetWords } from './voting-sheet.ts';

/**
 * The whole English catalogue. Values are strings, or functions that return strings.
 * Screens import their own role's file instead, so that a phone loads only the words it shows.
 */
export const en = {
  shared: sharedWords,
  refusals: refusalWords,
  attendee: attendeeWords,
  projector: projectorWords,
  facilitator: facilitatorWords,
  cards: cardWords,
  desk: deskWords,
  officer: officerWords,
  elections: electionWords,
  bids: bidWords,
  rulesForm: rulesFormWords,
  people: peopleWords,
  result: resultWords,
  problems: problemWords,
  public: publicWords,
  sheet: sheetWords,
};

/** Another language is another object of this shape. */
export type Words = typeof en;
