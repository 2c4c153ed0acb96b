/** What the parts of a PDF may not hold, and what they hold about the people who made it. */

import {
  type PDFDict,
  PDFHexString,
  PDFName,
  PDFRawStream,
  PDFStream,
  PDFString,
  type PDFObject,
} from '@cantoo/pdf-lib';
import { photoAlone } from './photo-alone.ts';

/** Why a PDF is not kept. `form`: one that only some programs can read (XFA). */
export type PdfFlaw = 'script' | 'actions' | 'files' | 'form' | 'media' | 'broken';

/** Kinds of action that a reader does not only turn a page for. A link to an address is none of them. */
const actions: Readonly<Record<string, PdfFlaw>> = {
  JavaScript: 'script',
  Launch: 'actions',
  GoToR: 'actions',
  GoToE: 'actions',
  GoToDp: 'actions',
  Thread: 'actions',
  SubmitForm: 'actions',
  ImportData: 'actions',
  Rendition: 'media',
  Movie: 'media',
  Sound: 'media',
  RichMediaExecute: 'media',
  GoTo3DView: 'media',
};

const subtypes: Readonly<Record<string, PdfFlaw>> = {
  FileAttachment: 'files',
  RichMedia: 'media',
  Screen: 'media',
  Movie: 'media',
  Sound: 'media',
  '3D': 'media',
};

/** Addresses that a link may lead to; one without a scheme is looked for beside the document. */
const links = /^(?:https?:|mailto:|tel:|[^:]*$)/i;

/** What may not be kept in this part, whatever it is called and wherever it stands; null where there is nothing. */
export function flawOf(part: PDFDict | PDFStream): PdfFlaw | null {
  const dict = dictOf(part);
  if (isText(valueIn(dict, 'JS')) || valueIn(dict, 'JS') instanceof PDFStream) return 'script';
  const action = actions[nameIn(dict, 'S')];
  if (action !== undefined) return action;
  const uri = valueIn(dict, 'URI');
  if (isText(uri) && !links.test(uri.decodeText())) return 'actions';
  if (has(dict, 'EF') || nameIn(dict, 'Type') === 'EmbeddedFile') return 'files';
  // A stream whose content is in another file.
  if (part instanceof PDFStream && has(dict, 'F')) return 'files';
  if (has(dict, 'XFA')) return 'form';
  return nameIn(dict, 'Type') === 'Annot' || has(dict, 'Rect')
    ? (subtypes[nameIn(dict, 'Subtype')] ?? null)
    : null;
}

/** Notes that readers put on a page; a field of a form is none, and its `T` is its name. */
const notesBy = ['T', 'M', 'CreationDate', 'NM'];
/** Who made it, when and with what, wherever it stands; what programs keep for themselves; a small picture of before. */
const everywhere = ['Metadata', 'PieceInfo', 'LastModified', 'Thumb'];

/** The same part without what is said of people: it is changed where it stands. */
export function withoutPeople(part: PDFDict | PDFStream): PDFDict {
  const dict = dictOf(part);
  const isNote = has(dict, 'Rect') && nameIn(dict, 'Subtype') !== 'Widget';
  for (const key of [...everywhere, ...(isNote ? notesBy : [])]) dict.delete(PDFName.of(key));
  // A signature does not fit a document that was written anew, and has its signer's certificate in it.
  if (nameIn(dict, 'FT') === 'Sig') dict.delete(PDFName.of('V'));
  if (part instanceof PDFRawStream && nameIn(dict, 'Filter') === 'DCTDecode')
    part.updateContents(photoAlone(part.getContents()));
  return dict;
}

function dictOf(part: PDFDict | PDFStream): PDFDict {
  return part instanceof PDFStream ? part.dict : part;
}

function valueIn(dict: PDFDict, key: string): PDFObject | undefined {
  return dict.lookup(PDFName.of(key));
}

function has(dict: PDFDict, key: string): boolean {
  return dict.has(PDFName.of(key));
}

/** Empty where it is no name. */
function nameIn(dict: PDFDict, key: string): string {
  const value = valueIn(dict, key);
  return value instanceof PDFName ? value.decodeText() : '';
}

function isText(value: PDFObject | undefined): value is PDFString | PDFHexString {
  return value instanceof PDFString || value instanceof PDFHexString;
}
