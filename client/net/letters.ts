/** From Arabic to Tibetan: letters that hang lower or stand higher than ours, by as much as the typeface of this device has it. */
export const tall = /[\u0600-\u0fff]/;

/** Once such letters are on a page, each of its lines is as high as the typefaces in it (client/ui/base.css). */
export function noteLetters(text: string): void {
  if (tall.test(text)) document.documentElement.dataset['tall'] = '';
}
