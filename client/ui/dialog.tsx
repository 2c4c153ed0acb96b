import { useId, useLayoutEffect, useRef, type ReactNode } from 'react';
import styles from './dialog.module.css';

export interface DialogProps {
  /** Its heading, which also names it. */
  title: string;
  /** Read out with the heading: what the dialog is about. */
  children: ReactNode;
  /** The buttons at its end. */
  acts: ReactNode;
  /** Escape was pressed, or the dialog closed in another way. */
  onClose: () => void;
}

/** A dialog that is open for as long as it is drawn. */
export function Dialog({ title, children, acts, onClose }: DialogProps): ReactNode {
  const dialog = useRef<HTMLDialogElement>(null);
  const id = useId();

  // In the layout phase, so that closing still finds the page and gives the focus back to where it was.
  useLayoutEffect(() => {
    const shown = dialog.current;
    if (shown === null) return undefined;
    open(shown);
    return () => close(shown);
  }, []);

  return (
    <dialog
      ref={dialog}
      className={styles.dialog}
      aria-labelledby={`${id}-title`}
      aria-describedby={`${id}-means`}
      onCancel={(event) => {
        event.preventDefault();
        onClose();
      }}
    >
      <h2 id={`${id}-title`} className={styles.title}>
        {title}
      </h2>
      <div id={`${id}-means`} className={styles.means}>
        {children}
      </div>
      <div className={styles.acts}>{acts}</div>
    </dialog>
  );
}

/** Browsers from before 2022 have no modal dialogs: there it opens in its place on the page. */
function open(dialog: HTMLDialogElement): void {
  if (dialog.open) return;
  if (typeof dialog.showModal === 'function') dialog.showModal();
  else dialog.setAttribute('open', '');
}

function close(dialog: HTMLDialogElement): void {
  if (typeof dialog.close === 'function') dialog.close();
  else dialog.removeAttribute('open');
}
