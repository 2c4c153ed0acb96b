import type { ReactNode } from 'react';
import { overlays, type Overlay } from '../../domain/event/entries.ts';
import { Button } from '../ui/button.tsx';
import { Tick } from '../ui/tick.tsx';
import { VisuallyHidden } from '../ui/visually-hidden.tsx';
import { facilitatorWords as words } from '../words/facilitator.ts';
import { act } from './act.ts';
import type { PanelProps } from './projects-panel.tsx';
import styles from './screen-panel.module.css';

/** What the big screen shows instead of what is happening: any of them, at any time, and back. */
export function ScreenPanel({ view, acts, disabled }: PanelProps): ReactNode {
  const hasYoung = view.results?.young !== undefined;
  const choices: readonly (Overlay | null)[] = [
    null,
    ...overlays.filter((each) => each !== 'young' || hasYoung),
  ];
  const isTold = view.results?.finished === true;
  return (
    <>
      <ul className={styles.choices}>
        {choices.map((overlay) => {
          const label =
            overlay === 'scores' && isTold ? words.overlayEverybody : words.overlay[overlay ?? 'none'];
          const isShown = view.overlay === overlay;
          return (
            <li key={overlay ?? 'none'}>
              <Button
                className={styles.choice}
                aria-pressed={isShown}
                disabled={disabled}
                busy={acts.busy}
                onClick={() => {
                  if (!acts.busy) acts.press(act(label, { type: 'show-overlay', overlay }));
                }}
              >
                {label}
                {isShown ? (
                  <>
                    <Tick className={styles.tick} />
                    <VisuallyHidden>{words.shown}</VisuallyHidden>
                  </>
                ) : null}
              </Button>
            </li>
          );
        })}
      </ul>
      <p className={styles.hint}>{words.overlayHint}</p>
    </>
  );
}
