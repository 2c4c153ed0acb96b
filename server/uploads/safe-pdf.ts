/**
 * A PDF written anew from its pages (U10): what nothing in it leads to is left behind, with every earlier version that was
 * changed or crossed out. What could run, open or carry something else is refused, and who made it is taken out.
 */

import {
  EncryptedPDFError,
  PDFArray,
  PDFDict,
  PDFDocument,
  PDFHeader,
  PDFHexString,
  PDFInvalidObject,
  PDFRef,
  PDFStream,
  PDFStreamWriter,
  type PDFContext,
  type PDFObject,
} from '@cantoo/pdf-lib';
import { accepted, refused, type Outcome } from '../../domain/outcome.ts';
import { formatOf } from './known-format.ts';
import { flawOf, withoutPeople, type PdfFlaw } from './pdf-parts.ts';

/** The document as it may be kept, or what it is or holds instead. @param title the only thing that it says of itself */
export async function safePdf(bytes: Uint8Array, title: string): Promise<Outcome<Uint8Array>> {
  const format = formatOf(bytes);
  if (format !== 'pdf') return refused('not-a-document', { found: format });
  try {
    return await rewritten(bytes, title);
  } catch (fault) {
    return refused('not-a-document', { found: fault instanceof EncryptedPDFError ? 'locked' : 'broken' });
  }
}

async function rewritten(bytes: Uint8Array, title: string): Promise<Outcome<Uint8Array>> {
  const document = await PDFDocument.load(bytes, { updateMetadata: false, preserveXFA: true });
  const { context } = document;
  if (context.trailerInfo.Encrypt !== undefined) return refused('not-a-document', { found: 'locked' });
  if (document.getPageCount() === 0) return refused('not-a-document', { found: 'broken' });
  const { flaw, reached } = walked(context);
  if (flaw !== null) return refused('not-a-document', { found: flaw });
  for (const [ref] of context.enumerateIndirectObjects()) if (!reached.has(ref)) context.delete(ref);
  const { Root } = context.trailerInfo;
  const Info = context.register(context.obj({ Title: PDFHexString.fromText(title) }));
  context.trailerInfo = Root === undefined ? { Info } : { Root, Info };
  // The first version that may be packed as it is here.
  context.header = PDFHeader.forVersion(1, 7);
  return accepted(await PDFStreamWriter.forContext(context, Number.POSITIVE_INFINITY).serializeToBuffer());
}

interface Walk {
  /** The first thing that may not be kept. */
  readonly flaw: PdfFlaw | null;
  readonly reached: ReadonlySet<PDFRef>;
}

/** Everything that the document's root leads to, without who made it. */
function walked(context: PDFContext): Walk {
  const reached = new Set<PDFRef>();
  const waiting: (PDFObject | undefined)[] = [context.trailerInfo.Root];
  while (waiting.length > 0) {
    const next = waiting.pop();
    if (next instanceof PDFInvalidObject) return { flaw: 'broken', reached };
    if (next instanceof PDFRef) {
      if (reached.has(next)) continue;
      reached.add(next);
      waiting.push(context.lookup(next));
    } else if (next instanceof PDFArray) for (const each of next.asArray()) waiting.push(each);
    else if (next instanceof PDFDict || next instanceof PDFStream) {
      const flaw = flawOf(next);
      if (flaw !== null) return { flaw, reached };
      for (const each of withoutPeople(next).values()) waiting.push(each);
    }
  }
  return { flaw: null, reached };
}
