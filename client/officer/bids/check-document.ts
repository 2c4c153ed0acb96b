import { longestTitle } from '../../../domain/wire/http-documents.ts';
import { documentWords as words } from '../../words/documents.ts';
import type { FieldError } from '../../ui/error-summary.tsx';
import type { CheckedForm } from '../form/checked.ts';

/** As the server has it: more is refused there. */
const mostMb = 10;

/** A PDF that somebody chose, and what they call it. */
export function checkDocument(
  file: File | null,
  typed: string,
): CheckedForm<{ readonly file: File; readonly title: string }> {
  const { fields } = words;
  const title = typed.trim();
  const errors: FieldError[] = [];
  if (file === null) errors.push({ id: 'document', message: fields.file.missing });
  else if (file.size > mostMb * 1_000_000)
    errors.push({ id: 'document', message: fields.file.tooLarge({ most: mostMb }) });
  if (title === '') errors.push({ id: 'document-title', message: fields.title.missing });
  else if (title.length > longestTitle)
    errors.push({ id: 'document-title', message: fields.title.tooLong({ most: longestTitle }) });
  return file !== null && errors.length === 0 ? { ok: true, value: { file, title } } : { ok: false, errors };
}
