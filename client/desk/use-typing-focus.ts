import { useEffect, type RefObject } from 'react';

/** The number of a new card, while it is asked for: then digits go there. */
export const newCardField = 'new-card-number';

/**
 * Whatever has the focus, a digit that is typed goes to the field: a volunteer types the next number without
 * looking. Other fields keep theirs, and Tab still reaches every button.
 */
export function useTypingFocus(field: RefObject<HTMLInputElement | null>): void {
  useEffect(() => {
    field.current?.focus();
    const onKey = (press: KeyboardEvent): void => {
      if (!/^\d$/.test(press.key) || press.ctrlKey || press.metaKey || press.altKey) return;
      if (isTextField(document.activeElement)) return;
      const other = document.getElementById(newCardField);
      const asked = other instanceof HTMLInputElement ? other : field.current;
      asked?.focus();
      asked?.select();
    };
    document.addEventListener('keydown', onKey);
    return () => document.removeEventListener('keydown', onKey);
  }, [field]);
}

function isTextField(element: Element | null): boolean {
  return element instanceof HTMLInputElement && element.type !== 'radio' && element.type !== 'checkbox';
}
