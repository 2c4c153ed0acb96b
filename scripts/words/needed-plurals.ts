import { parse, TYPE, type MessageFormatElement } from '@formatjs/icu-messageformat-parser';

/**
 * The plurals that a message lacks in a language, such as `many`: each is a form that the language has and nobody wrote. A
 * message that tells single numbers apart and nothing else (none; two, three) needs no forms.
 */
export function missingPlurals(message: string, locale: string): string[] {
  const plurals = pluralsIn(parse(message)).filter(({ isByForm }) => isByForm);
  return plurals.flatMap(({ type, written }) =>
    new Intl.PluralRules(locale, { type })
      .resolvedOptions()
      .pluralCategories.filter((form) => !written.has(form)),
  );
}

/** What is written for a number alone stands for the form of that number. */
const numbers: Readonly<Record<string, string>> = { '=0': 'zero', '=1': 'one', '=2': 'two' };

interface Plural {
  readonly type: 'cardinal' | 'ordinal';
  readonly written: ReadonlySet<string>;
  /** It tells forms apart, and not only single numbers. */
  readonly isByForm: boolean;
}

function pluralsIn(pieces: readonly MessageFormatElement[]): Plural[] {
  return pieces.flatMap((piece) => {
    if (piece.type === TYPE.tag) return pluralsIn(piece.children);
    if (piece.type !== TYPE.plural && piece.type !== TYPE.select) return [];
    const within = Object.values(piece.options).flatMap(({ value }) => pluralsIn(value));
    if (piece.type === TYPE.select) return within;
    const forms = Object.keys(piece.options);
    const written = new Set(forms.map((form) => numbers[form] ?? form));
    const isByForm = forms.some((form) => /^[a-z]/.test(form) && form !== 'other');
    return [{ type: piece.pluralType ?? 'cardinal', written, isByForm }, ...within];
  });
}
