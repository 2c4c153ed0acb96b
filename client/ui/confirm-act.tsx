import { useEffect, useState, type ReactNode } from 'react';
import { sharedWords } from '../words/shared.ts';
import { Button, type ButtonProps } from './button.tsx';
import { Dialog } from './dialog.tsx';
import { useSituationState } from './situation.ts';

export interface ConfirmProps {
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

export interface ConfirmActProps extends ConfirmProps {
  /** The words of the button that asks. */
  children: ReactNode;
  kind?: NonNullable<ButtonProps['kind']>;
  /** Its whole name, for people who hear it away from what is around it; it begins with the words that are seen. */
  label?: string;
}

/** An act that asks once before it is done. The question goes with the situation in which it was asked. */
export function ConfirmAct({ children, kind = 'secondary', label, ...asked }: ConfirmActProps): ReactNode {
  const [asking, ask] = useSituationState<true>();
  return (
    <>
      <Button kind={kind} aria-haspopup="dialog" aria-label={label} onClick={() => ask(true)}>
        {children}
      </Button>
      {asking === null ? null : <Confirm {...asked} onClose={() => ask(null)} />}
    </>
  );
}

/** The question itself, open for as long as it is drawn. */
export function Confirm(props: ConfirmProps & { onClose: () => void }): ReactNode {
  const isRead = useIsRead();
  const act = (): void => {
    if (!isRead) return;
    props.onClose();
    props.onConfirm();
  };
  return (
    <Dialog
      title={props.question}
      onClose={props.onClose}
      acts={
        <>
          <Button kind={props.danger === true ? 'danger' : 'primary'} busy={!isRead} onClick={act}>
            {props.confirm}
          </Button>
          <Button onClick={props.onClose}>{sharedWords.goBack}</Button>
        </>
      }
    >
      {typeof props.consequence === 'string' ? <p>{props.consequence}</p> : props.consequence}
    </Dialog>
  );
}

/** A second tap of the same thumb is no answer to a question that has only just come. */
function useIsRead(): boolean {
  const [isRead, setIsRead] = useState(false);
  useEffect(() => {
    const timer = setTimeout(() => setIsRead(true), 600);
    return () => clearTimeout(timer);
  }, []);
  return isRead;
}
