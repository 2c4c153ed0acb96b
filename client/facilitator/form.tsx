import type { ReactNode } from 'react';
import type { FacilitatorView, TieView } from '../../domain/views/roles.ts';
import type { Book } from '../../domain/wire/http.ts';
import { Button } from '../ui/button.tsx';
import { Dialog } from '../ui/dialog.tsx';
import { useMistake } from '../ui/page-title.tsx';
import { sharedWords } from '../words/shared.ts';
import styles from './form.module.css';
import type { Acts } from './use-acts.ts';

export interface TieFormProps {
  view: FacilitatorView;
  book: Book;
  tie: TieView;
  acts: Acts;
  onClose: () => void;
}

export interface FormProps {
  title: string;
  /** The words that do it. */
  act: string;
  acts: Acts;
  onAct: () => void;
  onClose: () => void;
  children: ReactNode;
}

/** A form in front of the screen, for what is settled with figures and names. It says itself what became of it. */
export function Form({ title, act, acts, onAct, onClose, children }: FormProps): ReactNode {
  useMistake(acts.said !== null);
  return (
    <Dialog
      title={title}
      onClose={onClose}
      acts={
        <>
          <Button kind="primary" busy={acts.busy} onClick={() => acts.busy || onAct()}>
            {act}
          </Button>
          <Button onClick={onClose}>{sharedWords.goBack}</Button>
        </>
      }
    >
      {children}
      <p role="alert" className={styles.said}>
        {acts.said}
      </p>
    </Dialog>
  );
}
