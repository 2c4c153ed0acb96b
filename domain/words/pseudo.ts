/** English made strange: 40% longer, with accents, in brackets, and still read by whoever looks for what is amiss. */

import { parse, TYPE, type MessageFormatElement } from '@formatjs/icu-messageformat-parser';
import { printAST } from '@formatjs/icu-messageformat-parser/printer.js';
import { pseudoLanguages, type Language } from './language.ts';
import type { Messages } from './messages.ts';

export function isPseudo({ code }: Language): boolean {
  return pseudoLanguages.some((pseudo) => pseudo.code === code);
}

/** The same messages with the same arguments. Empty ones stay empty. */
export function pseudoMessages(messages: Messages): Messages {
  const made = Object.entries(messages).map(([key, message]) => [
    key,
    typeof message === 'string' ? pseudoMessage(message) : pseudoMessages(message),
  ]);
  return Object.fromEntries(made);
}

/** `Project {place}` becomes `[Þŕöjéçť {place} ~~~]`. */
export function pseudoMessage(message: string): string {
  if (message === '') return '';
  const pieces = parse(message);
  const padding = paddingOf(Math.ceil(textIn(pieces).length * 0.4));
  return `[${printAST(pieces.map(strange))} ${padding}]`;
}

/** In words of a usual length: one long word would be wider than a phone. */
function paddingOf(length: number): string {
  return '~'.repeat(length).replace(/~{9}(?=~)/g, '~~~~~~~~ ');
}

function textIn(pieces: readonly MessageFormatElement[]): string {
  return pieces
    .map((piece) => {
      if (piece.type === TYPE.literal) return piece.value;
      if (piece.type !== TYPE.plural && piece.type !== TYPE.select) return '';
      return textIn(piece.options['other']?.value ?? []);
    })
    .join('');
}

function strange(piece: MessageFormatElement): MessageFormatElement {
  if (piece.type === TYPE.literal) return { ...piece, value: withAccents(piece.value) };
  if (piece.type !== TYPE.plural && piece.type !== TYPE.select) return piece;
  const options = Object.entries(piece.options).map(([key, option]) => [
    key,
    { ...option, value: option.value.map(strange) },
  ]);
  return { ...piece, options: Object.fromEntries(options) };
}

/** Each letter is in the typeface of printed paper: a PDF can be made in this language too. */
const plain = 'AaBbCcDdEeFfGgHhIiJjKkLlMmNnOoPpQqRrSsTtUuVvWwXxYyZz';
const accented = 'ÁáßßÇçÐđÉéFfĞğĦħÎîJjĶķĻļMmÑñÖöÞþQqŔŕŠšŤťÛûVvŴŵXxÝýŽž';

function withAccents(text: string): string {
  return text.replace(/[A-Za-z]/g, (letter) => accented.charAt(plain.indexOf(letter)));
}
