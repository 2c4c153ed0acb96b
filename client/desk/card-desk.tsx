import { useRef, useState, type ReactNode } from 'react';
import type { CancelReason } from '../../domain/event/entries.ts';
import { isBeforeClose, isSealed } from '../../domain/event/stages.ts';
import type { CardNumber } from '../../domain/ids.ts';
import type { DeskView } from '../../domain/views/roles.ts';
import { sheetNumber } from '../../domain/sheets/sheet-number.ts';
import type { CardCancelled, CardStanding } from '../../domain/wire/http-cards.ts';
import { printedNumber } from '../../domain/paper/voting-card.ts';
import { cancelCard, changeWay } from '../cards/card-requests.ts';
import { useKeptFocus } from '../staff/use-kept-focus.ts';
import { Button } from '../ui/button.tsx';
import { Notice } from '../ui/notice.tsx';
import { deskWords as words } from '../words/desk.ts';
import { problemSentence } from '../words/problems.ts';
import { Answer } from './answer.tsx';
import { AskNumber } from './ask-number.tsx';
import { CancelCard } from './cancel-card.tsx';
import styles from './desk.module.css';
import { Replacement } from './replacement.tsx';
import { playAnswer } from './sound.ts';
import { useLookup } from './use-lookup.ts';
import { useSituationState } from '../ui/situation.ts';

export interface CardDeskProps {
  view: DeskView;
  /** Scores are locked project by project. */
  locking: boolean;
  sound: boolean;
}

/** Type a number, read the answer; and when a card was lost, cancel it and hand over a new one. */
export function CardDesk({ view, locking, sound }: CardDeskProps): ReactNode {
  const { event, cards, stage } = view;
  const { answer, lookUp, clear } = useLookup(event, `${cards.opened} ${cards.voted} ${cards.cancelled}`);
  const [cancelling, setCancelling] = useSituationState<true>();
  const [busy, setBusy] = useState(false);
  const [problem, setProblem] = useSituationState<string>();
  const [replacement, setReplacement] = useSituationState<CardCancelled>();

  async function ask(typed: string): Promise<void> {
    setCancelling(null);
    setReplacement(null);
    setProblem(null);
    const found = await lookUp(typed);
    if (sound) playAnswer(found.kind);
  }

  async function cancel(
    number: CardNumber,
    how: { reason: CancelReason; newCard: CardNumber | null },
  ): Promise<void> {
    if (busy) return;
    setBusy(true);
    const reply = await cancelCard(event, number, how);
    setBusy(false);
    if (reply.kind !== 'value') return setProblem(problemSentence(reply));
    setProblem(null);
    setCancelling(null);
    setReplacement(reply.value.replacedBy === null ? null : reply.value);
    await lookUp(String(number));
  }

  async function change(number: CardNumber, onPaper: boolean): Promise<void> {
    if (busy) return;
    setBusy(true);
    const reply = await changeWay(event, number, onPaper);
    setBusy(false);
    setProblem(reply.kind === 'value' ? null : problemSentence(reply));
    await lookUp(String(number));
  }

  const frame = useRef<HTMLDivElement>(null);
  useKeptFocus(frame, numberField);

  const { standing } = answer;
  const canCancel = standing !== null && !standing.cancelled && !isSealed(stage);
  return (
    <div ref={frame} className={styles.cards}>
      <AskNumber onAsk={(typed) => void ask(typed)} />
      <Answer now={{ stage, locking }} {...answer}>
        {standing === null ? null : <MoreOfCard standing={standing} />}
        {standing !== null && canCancel && cancelling === null ? (
          <CardActs
            standing={standing}
            busy={busy}
            onChange={(onPaper) => void change(standing.number, onPaper)}
            onCancel={() => setCancelling(true)}
          />
        ) : null}
        {standing !== null && canCancel && cancelling !== null ? (
          <CancelCard
            number={standing.number}
            young={standing.young === true}
            voted={standing.voted}
            mayVoteAgain={isBeforeClose(stage)}
            busy={busy}
            onCancel={(how) => void cancel(standing.number, how)}
            onBack={() => setCancelling(null)}
          />
        ) : null}
      </Answer>
      {problem === null ? null : <Notice kind="stop">{problem}</Notice>}
      {replacement === null ? null : (
        <Replacement
          {...replacement}
          canVote={isBeforeClose(stage)}
          onDone={() => {
            setReplacement(null);
            clear();
            numberField()?.focus();
          }}
        />
      )}
    </div>
  );
}

interface CardActsProps {
  standing: CardStanding;
  busy: boolean;
  onChange: (onPaper: boolean) => void;
  onCancel: () => void;
}

/** What can be done with a card that works. */
function CardActs({ standing: { sheet }, busy, onChange, onCancel }: CardActsProps): ReactNode {
  return (
    <div className={styles.acts}>
      {sheet === null ? (
        <Button busy={busy} onClick={() => onChange(true)}>
          {words.changeToPaper}
        </Button>
      ) : null}
      {sheet === 'not-returned' ? (
        <Button busy={busy} onClick={() => onChange(false)}>
          {words.changeToPhone}
        </Button>
      ) : null}
      <Button onClick={onCancel}>{words.cancel}</Button>
    </div>
  );
}

/** Which card took its place, and what stands on its voting sheet. */
function MoreOfCard({ standing: { number, replacedBy, sheet } }: { standing: CardStanding }): ReactNode {
  return (
    <>
      {replacedBy === null ? null : <p>{words.replacedSentence({ number: printedNumber(replacedBy) })}</p>}
      {sheet === null ? null : (
        <p className={styles.sheetNumber}>{words.sheetNumber({ number: sheetNumber(number) })}</p>
      )}
      {sheet === 'not-returned' ? <p>{words.writeNumber}</p> : null}
    </>
  );
}

/** Where the next number is typed. */
function numberField(): HTMLElement | null {
  return document.getElementById('card-number');
}
