import { ballotFigures } from '../../domain/event/ballot-figures.ts';
import { hash } from 'node:crypto';
import type { Recount, StreamRecount } from '../../db/recount/recount.ts';
import type { Texts } from '../../db/register/texts.ts';
import { currentRun, type EventState } from '../../domain/event/state.ts';
import { resultFingerprint } from '../../domain/exports/publication.ts';
import type { Pence } from '../../domain/money.ts';
import { moneyWithPence } from '../../domain/words/formats.ts';
import { english } from '../../domain/words/language.ts';
import { wordsIn } from '../../domain/words/words-in.ts';
import { textsNamedBy, wordsOf, type ReadText } from '../../server/live/book.ts';

/** Whoever recounts reads English: nobody has said yet what they read. */
const { commands } = wordsIn(english);
const { recount: words } = commands;

interface Report {
  readonly holds: boolean;
  readonly text: string;
  readonly document: object;
}

/** What is signed, against what is stored: the same, another, or past telling because its words were erased. */
type Signed = 'same' | 'differs' | 'words-erased';

interface Judged extends StreamRecount {
  readonly fingerprint: string | null;
  readonly signed: Signed | null;
}

/** A recount with the results that people signed: in words for people, as one document for machines. */
export async function reportOn(recount: Recount, texts: Pick<Texts, 'readAll'>): Promise<Report> {
  const streams = await Promise.all(recount.streams.map((stream) => judge(stream, texts)));
  const holds = recount.holds && streams.every(({ signed }) => signed !== 'differs');
  const problems = [...streams.flatMap((stream) => stream.problems), ...recount.problems];
  const lines = [
    ...streams.flatMap(linesOn),
    ...recount.problems.map((problem) => commands.wrong({ problem })),
    holds ? commands.allRight : words.notRight({ problems: problems.length }),
  ];
  const document = { holds, problems, streams: streams.map(documentOn) };
  return { holds, text: `${lines.join('\n')}\n`, document };
}

async function judge(stream: StreamRecount, texts: Pick<Texts, 'readAll'>): Promise<Judged> {
  const { state } = stream;
  if (!state || !currentRun(state)) return { ...stream, fingerprint: null, signed: null };
  const known = await texts.readAll(textsNamedBy(state));
  const read = (textHash: string) => known.get(textHash) ?? null;
  const fingerprint = resultFingerprint(state, wordsOf(state, read), (text) => hash('sha256', text, 'hex'));
  const signed = signedAs(state, fingerprint, read);
  const problems = signed === 'differs' ? [...stream.problems, words.notAsSigned] : stream.problems;
  return { ...stream, problems, signed, fingerprint: signed === 'words-erased' ? null : fingerprint };
}

function signedAs(state: EventState, fingerprint: string | null, read: ReadText): Signed | null {
  const named = [state.textHash, ...[...state.bids.values()].map(({ textHash }) => textHash)];
  if (named.some((textHash) => read(textHash) === null)) return 'words-erased';
  if (state.signatures.length === 0) return null;
  return state.signatures.every((signature) => signature.fingerprint === fingerprint) ? 'same' : 'differs';
}

function linesOn(stream: Judged): string[] {
  const { state, head } = stream;
  return [
    stream.practice ? words.practice({ stream: stream.stream }) : stream.stream,
    ...(head === null ? [] : [`  ${words.journal({ entries: stream.entries, head })}`]),
    ...(state ? decisionLines(state, stream) : []),
    ...stream.problems.map((problem) => `  ${commands.wrong({ problem })}`),
    '',
  ];
}

function decisionLines(state: EventState, { fingerprint, signed }: Judged): string[] {
  const run = currentRun(state);
  if (!run) return [`  ${words.undecided({ ballots: ballotFigures(state).in })}`];
  const decided = words.decided({
    ballots: run.ballots,
    run: String(run.number),
    allocated: pounds(run.allocatedPence),
    pot: pounds(run.potPence),
    left: pounds(run.leftPence),
  });
  return [
    `  ${run.openTie ? `${decided} ${words.tieOpen}` : decided}`,
    ...(fingerprint ? [`  ${words.fingerprint({ fingerprint })}`] : []),
    `  ${signatureLine(state, signed)}`,
  ];
}

function signatureLine(state: EventState, signed: Signed | null): string {
  if (state.stage !== 'signed') return words.provisional;
  if (signed === 'same') return words.signed;
  return signed === 'words-erased' ? words.signedErased : words.signedOther;
}

function documentOn({ state, ...stream }: Judged): object {
  const run = state && currentRun(state);
  return {
    stream: stream.stream,
    practice: stream.practice,
    entries: stream.entries,
    head: stream.head,
    holds: stream.problems.length === 0,
    problems: stream.problems,
    ...(state && { stage: state.stage, ballots: run?.ballots ?? ballotFigures(state).in }),
    ...(run && {
      run: run.number,
      potPence: run.potPence,
      allocatedPence: run.allocatedPence,
      leftPence: run.leftPence,
      tieOpen: run.openTie !== null,
      fingerprint: stream.fingerprint,
      signed: stream.signed,
    }),
  };
}

function pounds(pence: Pence): string {
  return moneyWithPence(pence, english);
}
