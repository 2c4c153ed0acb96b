import { useId, useRef, type ReactNode } from 'react';
import { sharedWords } from '../words/shared.ts';
import { Button, type ButtonProps } from './button.tsx';
import styles from './confirm-act.module.css';

export interface ConfirmActProps {
  /** The words of the button that asks. */
  children: ReactNode;
  kind?: NonNullable<ButtonProps['kind']>;
  disabled?: boolean;
  /** The question: "Close voting now?" */
  question: string;
  /** What it means, in words that name the consequence: "12 people here have not voted. They cannot vote afterwards." */
  consequence: ReactNode;
  /** The words that do it: "Close voting". */
  confirm: string;
  /** For an act that cannot be undone. */
  danger?: boolean;
  onConfirm: () => void;
}

/** An act that asks once before it is done. */
export function ConfirmAct(props: ConfirmActProps): ReactNode {
  const dialog = useRef<HTMLDialogElement>(null);
  const id = useId();

  const act = (): void => {
    close(dialog.current);
    props.onConfirm();
  };

  return (
    <>
      <Button
        kind={props.kind ?? 'secondary'}
        disabled={props.disabled}
        aria-haspopup="dialog"
        onClick={() => open(dialog.current)}
      >
        {props.children}
      </Button>
      <dialog
        ref={dialog}
        className={styles.dialog}
        aria-labelledby={`${id}-question`}
        aria-describedby={`${id}-means`}
      >
        <h2 id={`${id}-question`} className={styles.question}>
          {props.question}
        </h2>
        <div id={`${id}-means`}>{props.consequence}</div>
        <div className={styles.acts}>
          <Button kind={props.danger === true ? 'danger' : 'primary'} onClick={act}>
            {props.confirm}
          </Button>
          <Button onClick={() => close(dialog.current)}>{sharedWords.goBack}</Button>
        </div>
      </dialog>
    </>
  );
}

/** Browsers from before 2022 have no modal dialogs: there the question opens in its place on the page. */
function open(dialog: HTMLDialogElement | null): void {
  if (dialog === null) return;
  if (typeof dialog.showModal === 'function') dialog.showModal();
  else dialog.setAttribute('open', '');
}

function close(dialog: HTMLDialogElement | null): void {
  if (dialog === null) return;
  if (typeof dialog.close === 'function') dialog.close();
  else dialog.removeAttribute('open');
}
