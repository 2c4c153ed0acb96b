import type { FieldError } from '../../ui/error-summary.tsx';

/** What a form says when it is read: what it means, or everything that is wrong with it. */
export type CheckedForm<T> =
  { readonly ok: true; readonly value: T } | { readonly ok: false; readonly errors: readonly FieldError[] };

/** Collects every mistake of a form, so that a person hears of all of them at once. */
export class Reading {
  readonly #errors: FieldError[] = [];

  /** The value of a field. Null is noted as its mistake, and `meanwhile` stands in so that reading can go on. */
  take<T>(id: string, value: T | null, message: string, meanwhile: T): T {
    if (value !== null) return value;
    this.#errors.push({ id, message });
    return meanwhile;
  }

  /** `value` if nothing was wrong, otherwise all that was. */
  result<T>(value: T): CheckedForm<T> {
    return this.#errors.length === 0 ? { ok: true, value } : { ok: false, errors: this.#errors };
  }
}

/** A line of text that has to be there; null when it is empty. */
export function filled(typed: string): string | null {
  const text = typed.trim();
  return text === '' ? null : text;
}
