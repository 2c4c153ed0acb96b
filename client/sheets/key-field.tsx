import type { ReactNode, RefObject } from 'react';
import { classNames } from '../ui/class-names.ts';
import fieldStyles from '../ui/field.module.css';
import type { SheetTyping } from './typing.ts';
import styles from './typing.module.css';

export interface KeyFieldProps {
  field: RefObject<HTMLInputElement | null>;
  /** What the next key is for. */
  label: string;
  typing: SheetTyping;
  onPress: (key: string) => void;
}

/** The one field of the page: every key goes in here, and none stays but the number that is half typed. */
export function KeyField({ field, label, typing, onPress }: KeyFieldProps): ReactNode {
  const shown = typing.card === null || typing.at < 0 ? typing.number : typing.digits;
  return (
    <div className={styles.asked}>
      <label htmlFor="sheet-key" className={styles.label}>
        {label}
      </label>
      <input
        ref={field}
        id="sheet-key"
        type="text"
        inputMode="numeric"
        autoComplete="off"
        className={classNames(fieldStyles.input, styles.input)}
        aria-describedby="sheet-flaw"
        value={shown}
        onKeyDown={(down) => {
          if (down.ctrlKey || down.metaKey || down.altKey || !isOurs(down.key)) return;
          down.preventDefault();
          onPress(down.key);
        }}
        // Keyboards on glass name no keys: what they put in is pressed, sign by sign.
        onChange={({ currentTarget: { value } }) => {
          if (value.length < shown.length) onPress('Backspace');
          else for (const key of value.slice(shown.length)) onPress(key);
        }}
      />
    </div>
  );
}

const named = ['Enter', 'Backspace', 'ArrowUp', 'ArrowDown', 'ArrowLeft', 'ArrowRight', 'End', 'Escape'];

/** Keys that move through the page, or belong to the browser, stay its own. */
function isOurs(key: string): boolean {
  return key.length === 1 || named.includes(key);
}
