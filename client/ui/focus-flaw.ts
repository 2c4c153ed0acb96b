/**
 * In a short form, without a summary of what is wrong: the first wrong field takes the focus, and is read out with its
 * error. Ask for it where the errors are set; it waits until they are drawn.
 */
export function focusFirstFlaw(): void {
  requestAnimationFrame(() => document.querySelector<HTMLElement>('[aria-invalid]')?.focus());
}
