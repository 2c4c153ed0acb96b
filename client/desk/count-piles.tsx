import { useEffect, useState, type ReactNode } from 'react';
import type { CardNumber } from '../../domain/ids.ts';
import { printedNumber } from '../../domain/paper/voting-card.ts';
import type { PileReport, Piles } from '../../domain/wire/http-cards.ts';
import type { Book } from '../../domain/wire/http.ts';
import { readCardNumber } from '../cards/card-numbers.ts';
import { countPiles, pilesOf } from '../cards/card-requests.ts';
import type { HttpReply } from '../net/http.ts';
import { Button } from '../ui/button.tsx';
import { focusFirstFlaw } from '../ui/focus-flaw.ts';
import { Notice } from '../ui/notice.tsx';
import { deskWords as words } from '../words/desk.ts';
import { listedWords } from '../words/listed.ts';
import { problemSentence } from '../words/problems.ts';
import styles from './desk.module.css';
import { flawsIn, leftOn, pilesAt, said, type PileAtDesk } from './piles-at-desk.ts';
import { PileFields } from './pile-fields.tsx';
import { useSituationState } from '../ui/situation.ts';

type Problem = Exclude<HttpReply<PileReport>, { kind: 'value' }>;

export interface CountPilesProps {
  book: Book;
  onDone: () => void;
}

/** Type the first number left on each pile; look at what that means; cancel what is left, all in one press. */
export function CountPiles({ book, onDone }: CountPilesProps): ReactNode {
  const { event } = book;
  const [loaded, setLoaded] = useState<HttpReply<Piles> | null>(null);
  const [piles, setPiles] = useState<readonly PileAtDesk[]>([]);
  const [handedOut, setHandedOut] = useState<readonly CardNumber[]>([]);
  const [tried, setTried] = useState(false);
  const [report, setReport] = useSituationState<PileReport>();
  const [problem, setProblem] = useSituationState<Problem>();
  useEffect(() => {
    async function load(): Promise<void> {
      const reply = await pilesOf(event);
      setLoaded(reply);
      if (reply.kind === 'value') setPiles(pilesAt(reply.value.piles));
    }
    void load();
  }, [event]);

  async function ask(take: boolean, out = handedOut): Promise<void> {
    setTried(true);
    if (flawsIn(piles).size > 0) return focusFirstFlaw();
    const reply = await countPiles(event, { piles: said(piles), handedOut: out, take });
    if (reply.kind !== 'value') {
      setReport(null);
      return setProblem(reply);
    }
    setProblem(null);
    if (take) onDone();
    else setReport(reply.value);
  }

  function change(next: readonly PileAtDesk[]): void {
    setPiles(next);
    setReport(null);
    setProblem(null);
    setHandedOut([]);
  }

  if (loaded === null) return <p role="status">{words.opening}</p>;
  if (loaded.kind !== 'value') return <Notice kind="stop">{problemSentence(loaded)}</Notice>;
  if (piles.length === 0) return <p>{words.noPiles}</p>;
  return (
    <form
      className={styles.piles}
      noValidate
      onSubmit={(submit) => {
        submit.preventDefault();
        void ask(false);
      }}
    >
      <p>{words.pilesSentence}</p>
      <PileFields piles={piles} flaws={tried ? flawsIn(piles) : new Map()} book={book} onChange={change} />
      {report === null ? (
        <div>
          <Button type="submit" kind="primary">
            {words.pilesLook}
          </Button>
        </div>
      ) : (
        <Told report={report} piles={piles} onTake={() => void ask(true)} />
      )}
      {problem === null ? null : (
        <Stopped
          problem={problem}
          onLeaveIn={(voted) => {
            const out = [...handedOut, ...voted];
            setHandedOut(out);
            void ask(false, out);
          }}
        />
      )}
    </form>
  );
}

interface StoppedProps {
  problem: Problem;
  onLeaveIn: (voted: readonly CardNumber[]) => void;
}

/** Why nothing was done; when cards have voted, which, and what can be done about it. */
function Stopped({ problem, onLeaveIn }: StoppedProps): ReactNode {
  const voted = votedIn(problem);
  return (
    <Notice kind="stop">
      <p>{problemSentence(problem)}</p>
      {voted.length === 0 ? null : (
        <>
          <p>{words.votedWhatToDo({ count: voted.length })}</p>
          <div>
            <Button onClick={() => onLeaveIn(voted)}>{words.leaveIn(cardsSaid(voted))}</Button>
          </div>
        </>
      )}
    </Notice>
  );
}

interface ToldProps {
  report: PileReport;
  piles: readonly PileAtDesk[];
  onTake: () => void;
}

/** What the numbers come to, before anything is done. */
function Told({ report, piles, onTake }: ToldProps): ReactNode {
  const { left, opened } = report;
  return (
    <Notice kind={opened.length > 0 ? 'hurry' : 'plain'} heading={words.pilesTold({ left })}>
      <ul>
        {piles.map((pile) => (
          <li key={pile.from}>{pileWords(pile)}</li>
        ))}
      </ul>
      {opened.length === 0 ? null : <p>{words.leftButOpened(cardsSaid(opened))}</p>}
      <p>{words.pilesMeans}</p>
      <div>
        <Button kind="primary" onClick={onTake}>
          {left === 0 ? words.pilesTakeNone : words.pilesTake({ left })}
        </Button>
      </div>
    </Notice>
  );
}

/** The numbers of the cards that stopped the count. */
function votedIn(problem: Problem): CardNumber[] {
  if (problem.kind !== 'refused' || problem.refusal.code !== 'cards-have-voted') return [];
  return String(problem.refusal.detail?.['cards'] ?? '')
    .split(' ')
    .map(readCardNumber)
    .filter((number) => number !== null);
}

function pileWords(pile: PileAtDesk): string {
  const left = leftOn(pile);
  return words.pileTold({
    from: printedNumber(pile.from),
    to: printedNumber(pile.to),
    out: pile.to + 1 - pile.from - left,
    left,
  });
}

/** How many cards, and their numbers. */
function cardsSaid(cards: readonly CardNumber[]): { count: number; numbers: string } {
  return { count: cards.length, numbers: listedWords(cards.map(printedNumber)) };
}
