import { longestAlt } from '../../../domain/wire/http-pictures.ts';
import { pictureWords as words } from '../../words/pictures.ts';
import type { FieldError } from '../../ui/error-summary.tsx';
import type { CheckedForm } from '../form/checked.ts';

/** As the server has it: more is refused there. */
const mostMb = 15;

/** A picture that somebody chose, and what they say that it shows. */
export function checkPicture(
  file: File | null,
  typed: string,
): CheckedForm<{ readonly file: File; readonly alt: string }> {
  const { fields } = words;
  const alt = typed.trim();
  const errors: FieldError[] = [];
  if (file === null) errors.push({ id: 'picture', message: fields.file.missing });
  else if (file.size > mostMb * 1_000_000)
    errors.push({ id: 'picture', message: fields.file.tooLarge({ most: mostMb }) });
  if (alt === '') errors.push({ id: 'picture-alt', message: fields.alt.missing });
  else if (alt.length > longestAlt)
    errors.push({ id: 'picture-alt', message: fields.alt.tooLong({ most: longestAlt }) });
  return file !== null && errors.length === 0 ? { ok: true, value: { file, alt } } : { ok: false, errors };
}
