import { useLayoutEffect } from 'react';

/** Turns the whole document to the hall's theme while mounted: sizes then follow the picture's height. */
export function useHallTheme(): void {
  useLayoutEffect(() => {
    document.documentElement.dataset['theme'] = 'hall';
    return () => {
      delete document.documentElement.dataset['theme'];
    };
  }, []);
}
