/** What a catalogue holds: messages in ICU MessageFormat, by key, and what each becomes for those who say it. */

import type { GetICUArgs } from '@schummar/icu-type-parser';

/** The messages of one part of the product, in one language; a key may hold messages by a name of the program's own. */
export interface Messages {
  readonly [key: string]: string | Messages;
}

/** The arguments of a message: text for `{name}`, a number for `{count, plural, …}` and `{count, number}`. */
export type ArgumentsOf<Message extends string> = GetICUArgs<
  Message,
  { ICUArgument: string; ICUNumberArgument: number; ICUDateArgument: Date }
>;

/** A message without arguments is its text; any other is a function of its arguments, so that none can be forgotten. */
export type Said<Message> = Message extends string
  ? keyof ArgumentsOf<Message> extends never
    ? string
    : (values: ArgumentsOf<Message>) => string
  : { readonly [Key in keyof Message]: Said<Message[Key]> };
