import { useState, type ReactNode } from 'react';
import type { StaffCommand } from '../../domain/wire/contract.ts';
import type { FacilitatorView } from '../../domain/views/roles.ts';
import type { Book } from '../../domain/wire/http.ts';
import type { ActAnswer } from '../net/staff.ts';
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
import { nextAct, type Next } from './next-act.ts';
import { Now } from './now.tsx';
import { Parts, PartsNav, type Part } from './parts.tsx';
import { isClosing, SafeToClose } from './safe-to-close.tsx';
import { SignForm } from './sign-form.tsx';
import { StandingClock } from './standing.tsx';
import { useActs, type Acts } from './use-acts.ts';

export interface LeadProps {
  view: FacilitatorView;
  book: Book;
  lost: boolean;
  act: (command: StaffCommand) => Promise<ActAnswer>;
}

/** The whole event from one screen: the next act large, what the hall sees beside it, everything else a tap away. */
export function Lead({ view, book, lost, act }: LeadProps): ReactNode {
  const acts = useActs(view.on, act);
  const [part, setPart] = useState<Part>('now');
  const [form, setForm] = useState<string | null>(null);
  const next = nextAct(view, book);
  const disabled = lost || !view.saving;
  const shared = { view, book, acts, disabled };
  return (
    <>
      <Top view={view} book={book} />
      <main className={styles.lead} data-part={part} data-busy={acts.busy || undefined}>
        <div className={styles.notices}>
          <OfflineBar offline={lost} sentence={words.lost} />
          {view.saving ? null : <Notice kind="stop">{words.notSaving}</Notice>}
        </div>
        <PartsNav part={part} onPart={setPart} />
        <Now {...shared} lost={lost} />
        <section className={styles.act} aria-label={words.nextLabel}>
          <p className={styles.said} role="status">
            {acts.said}
          </p>
          {isClosing(view) ? <SafeToClose view={view} /> : null}
          <BigButton next={next} acts={acts} disabled={disabled} onForm={setForm} />
        </section>
        <Parts part={part} {...shared} />
      </main>
      <InFront {...{ view, book, acts, next, form }} onClose={() => setForm(null)} />
    </>
  );
}

/** Where the day stands, whatever the facilitator has put up in the hall for a moment. */
export function leadHeading(view: FacilitatorView, book: Book): string {
  return topWords(sceneOf({ ...view, overlay: null }), view, book);
}

function Top({ view, book }: { view: FacilitatorView; book: Book }): ReactNode {
  const { name, sample } = book.text;
  return (
    <header className={styles.top}>
      <Bunting mood={moodOf(view)} />
      {view.practice ? <p className={styles.practice}>{sharedWords.practice}</p> : null}
      <div className={styles.standing}>
        <div className={styles.where}>
          <p className={styles.event}>{sample ? words.sampleName(name) : name}</p>
          <h1 className={styles.happening}>{leadHeading(view, book)}</h1>
        </div>
        <StandingClock view={view} />
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

/** The question or the form that stands in front of the screen. A form whose moment is over is gone by itself. */
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
