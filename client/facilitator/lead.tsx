import { useCallback, useRef, useState, type ReactNode } from 'react';
import type { StaffCommand } from '../../domain/wire/contract.ts';
import type { FacilitatorView } from '../../domain/views/roles.ts';
import type { Book } from '../../domain/wire/http.ts';
import type { ActAnswer } from '../net/staff.ts';
import { useSituationState } from '../ui/situation.ts';
import { Announced } from './announced.tsx';
import { AnswerForm } from './answer-form.tsx';
import { Bunting } from '../scenes/bunting.tsx';
import { moodOf, topWords } from '../scenes/hall-parts.ts';
import { sceneOf } from '../scenes/scene.ts';
import { Confirm } from '../ui/confirm-act.tsx';
import { OfflineBar } from '../ui/offline-bar.tsx';
import { Notice } from '../ui/notice.tsx';
import { facilitatorWords as words } from '../words/facilitator.ts';
import { sharedWords } from '../words/shared.ts';
import { BigButton } from './big-button.tsx';
import { DrawForm } from './draw-form.tsx';
import { HandsForm } from './hands-form.tsx';
import styles from './lead.module.css';
import { labelOf, nextAct } from './next-act.ts';
import type { Next } from './next.ts';
import { Now } from './now.tsx';
import { Parts, PartsNav, type PanelName } from './parts.tsx';
import { isClosing, SafeToClose } from './safe-to-close.tsx';
import { SignForm } from './sign-form.tsx';
import { HallClock } from './hall-clock.tsx';
import { Undo } from './undo.tsx';
import { useActs, type Acts } from './use-acts.ts';
import { useKeptFocus } from '../staff/use-kept-focus.ts';

export interface LeadProps {
  view: FacilitatorView;
  book: Book;
  lost: boolean;
  act: (command: StaffCommand) => Promise<ActAnswer>;
}

/** The whole event from one screen: the next act large, what the hall sees beside it, everything else a tap away. */
export function Lead({ view, book, lost, act }: LeadProps): ReactNode {
  const next = nextAct(view, book);
  const picture = `${view.on} ${labelOf(next)}`;
  const acts = useActs(view.on, picture, act);
  const [part, setPart] = useState<PanelName>('now');
  const [form, openForm] = useSituationState<string>(formSituation(view));
  const frame = useRef<HTMLElement>(null);
  const big = useRef<HTMLButtonElement>(null);
  useKeptFocus(
    frame,
    useCallback(() => big.current, []),
  );
  const disabled = lost || !view.saving;
  const shared = { view, book, acts, disabled };
  return (
    <>
      <Top view={view} book={book} />
      <main ref={frame} className={styles.lead} data-part={part}>
        <div className={styles.notices}>
          <OfflineBar offline={lost} sentence={words.lost} />
          {view.saving ? null : <Notice kind="stop">{words.notSaving}</Notice>}
          {view.phonesFailed === true ? <Notice kind="hurry">{words.phonesFailedNow}</Notice> : null}
        </div>
        <Now {...shared} lost={lost} />
        <div className={styles.side}>
          <PartsNav part={part} onPart={setPart} />
          <div className={styles.act}>
            <section className={styles.next} aria-label={words.nextLabel}>
              <Announced view={view} book={book} picture={picture} />
              <p className={styles.said} role="status">
                {acts.said}
              </p>
              {isClosing(view) ? <SafeToClose view={view} /> : null}
              <BigButton ref={big} next={next} acts={acts} disabled={disabled} onForm={openForm} />
            </section>
            <Undo {...shared} home={big} />
          </div>
          <Parts part={part} {...shared} />
        </div>
      </main>
      <InFront {...{ view, book, acts, next, form }} onClose={() => openForm(null)} />
    </>
  );
}

/** A form outlives steps that are nothing to it, such as the first of two signatures; not another run, or another stage. */
function formSituation({ stage, run, asking }: FacilitatorView): string {
  return `${stage} ${run?.number ?? 0} ${asking?.bid ?? 0}`;
}

/** Where the day stands: what the hall reads at the top of its screen. */
export function leadHeading(view: FacilitatorView, book: Book): string {
  return topWords(sceneOf(view), view, book);
}

function Top({ view, book }: { view: FacilitatorView; book: Book }): ReactNode {
  const { name, sample } = book.text;
  return (
    <header className={styles.top}>
      <Bunting mood={moodOf(view)} />
      {view.practice ? <p className={styles.practice}>{sharedWords.practice}</p> : null}
      <div className={styles.standing}>
        <div className={styles.where}>
          <p className={styles.event}>{sample ? words.sampleName({ event: name }) : name}</p>
          <h1 className={styles.happening}>{leadHeading(view, book)}</h1>
        </div>
        <HallClock view={view} />
      </div>
    </header>
  );
}

interface InFrontProps {
  view: FacilitatorView;
  book: Book;
  acts: Acts;
  next: Next;
  form: string | null;
  onClose: () => void;
}

/** The question or form in front of the screen. It disappears when its situation is over. */
function InFront({ view, book, acts, next, form, onClose }: InFrontProps): ReactNode {
  if (acts.asking?.ask) {
    const { ask, danger } = acts.asking;
    return <Confirm {...ask} danger={danger} onConfirm={acts.confirm} onClose={acts.cancel} />;
  }
  if (next.kind !== 'form' || next.form !== form) return null;
  if (next.form === 'sign') return <SignForm view={view} acts={acts} onClose={onClose} />;
  if (next.form === 'answer') return <AnswerForm view={view} book={book} acts={acts} onClose={onClose} />;
  if (view.tie === null) return null;
  const TieForm = next.form === 'hands' ? HandsForm : DrawForm;
  return <TieForm view={view} book={book} tie={view.tie} acts={acts} onClose={onClose} />;
}
