import { PDFDocument } from '@cantoo/pdf-lib';
import { expect, test } from 'vitest';
import { openPdf, readAloud } from '../../scripts/testing/read-pdf.ts';
import { must } from '../../domain/testing/set-up.ts';
import { bomb, handMade, padded, pdf, sentDocument } from '../testing/documents.ts';
import { drawing, photo } from '../testing/pictures.ts';
import { safePdf } from './safe-pdf.ts';
import { documentWriter } from './write-anew.ts';

const refusal = (found: string) => ({ ok: false, refusal: { code: 'not-a-document', detail: { found } } });

/** What readers know of each note, link and field on its only page. */
interface Annotation {
  readonly contentsObj?: { readonly str: string };
  readonly titleObj?: { readonly str: string };
  readonly fieldName?: string;
  readonly fieldValue?: string;
  readonly url?: string;
  readonly dest?: readonly unknown[];
}

async function annotationsOf(bytes: Uint8Array): Promise<readonly Annotation[]> {
  const page = await (await openPdf(bytes)).getPage(1);
  return page.getAnnotations() as Promise<Annotation[]>;
}

async function textOf(bytes: Uint8Array): Promise<string[]> {
  const read = await openPdf(bytes);
  const pages = Array.from({ length: read.numPages }, async (_, at) => {
    const { items } = await (await read.getPage(at + 1)).getTextContent();
    return items.map((item) => ('str' in item ? item.str : '')).join('');
  });
  return Promise.all(pages);
}

test('[U10] a PDF is kept page by page, with the title that an officer gave it and nothing about who made it', async () => {
  const original = await pdf({ pages: ['What we would buy', 'What it would cost'] });
  expect((await openPdf(original)).numPages).toBe(2);
  const safe = must(await safePdf(original, 'Budget für alle'));
  expect(await textOf(safe)).toEqual(['What we would buy', 'What it would cost']);
  const { info, metadata } = await (await openPdf(safe)).getMetadata();
  expect(info).toMatchObject({ Title: 'Budget für alle' });
  expect(Object.keys(info)).not.toEqual(expect.arrayContaining(['Author']));
  for (const gone of ['Author', 'Creator', 'Producer', 'CreationDate', 'ModDate'])
    expect(info).not.toHaveProperty(gone);
  expect(metadata).toBeNull();
  expect(Buffer.from(safe).includes('Example')).toBe(false);
});

test('[U10] the tags that a screen reader needs stay', async () => {
  const options = { tagged: true, pdfVersion: '1.7', lang: 'en-GB' } as const;
  const also = (made: PDFKit.PDFDocument) => {
    const root = made.struct('Document');
    made.addStructure(root);
    root.add(made.struct('H1', {}, () => void made.text('Our budget')));
    root.end();
  };
  const safe = must(await safePdf(await pdf({ pages: [''], options, also }), 'Budget'));
  expect(await readAloud(await openPdf(safe), 1)).toContainEqual(['H1', 'Our budget']);
});

test('[U10] what was there before a change, and what nothing leads to, is left behind', async () => {
  const first = handMade({ objects: ['(Ann, 07700 900123)'], onPage: '/Note 4 0 R' });
  const later =
    '4 0 obj\n(crossed out)\nendobj\n9 0 obj\n(Bob, 07700 900456)\nendobj\ntrailer\n<< /Root 1 0 R >>\n';
  const safe = must(await safePdf(Buffer.concat([first, Buffer.from(later)]), 'Budget'));
  const { context } = await PDFDocument.load(safe, { updateMetadata: false });
  // Packed parts are unpacked: every object that the file holds, as text.
  const objects = context.enumerateIndirectObjects().map(([, object]) => object.toString());
  expect(objects.filter((each) => /Ann|Bob/.test(each))).toEqual([]);
  expect(objects).toContainEqual('(crossed out)');
  expect((await openPdf(safe)).numPages).toBe(1);
});

test('[U10] XMP, what programs keep, authors of notes and signatures are taken out wherever they stand', async () => {
  const objects = [
    '<< /Type /Metadata /Subtype /XML /Length 11 >>\nstream\nAnn Example\nendstream',
    '<< /Type /Annot /Subtype /Text /Rect [0 0 9 9] /Contents (Too dear) /T (Ann Example) /NM (Ann Example) >>',
    '<< /Type /Annot /Subtype /Widget /FT /Sig /T (sign here) /Rect [0 0 9 9] /V << /Name (Ann Example) >> >>',
  ];
  const onPage =
    '/Metadata 4 0 R /PieceInfo << /Office << /Private (Ann Example) >> >> /Annots [5 0 R 6 0 R]';
  const safe = must(await safePdf(handMade({ onPage, objects }), 'Budget'));
  const notes = await annotationsOf(safe);
  expect(notes.map(({ contentsObj, titleObj }) => [contentsObj?.str, titleObj?.str])).toContainEqual([
    'Too dear',
    '',
  ]);
  expect(notes.map(({ fieldName }) => fieldName)).toContain('sign here');
  expect(JSON.stringify(notes)).not.toContain('Ann Example');
});

test('[U10] a photo on a page keeps its pixels, and not where it was taken', async () => {
  const taken = await photo(60, 60);
  expect(taken.includes('Exif')).toBe(true);
  const safe = must(await safePdf(await pdf({ also: (made) => made.image(taken, 0, 0) }), 'Photo'));
  const bytes = Buffer.from(safe);
  expect([bytes.includes('Exif'), bytes.includes('A telephone')]).toEqual([false, false]);
  expect(bytes.includes(taken.subarray(taken.indexOf('\xff\xda', 0, 'latin1')))).toBe(true);
});

const js = '<< /S /JavaScript /JS (app.alert\\(1\\)) >>';
const refused: readonly (readonly [found: string, what: string, file: () => Buffer | Promise<Buffer>])[] = [
  ['jpeg', 'a photo called .pdf', () => photo()],
  ['svg', 'a drawing', drawing],
  ['other', 'a text', () => Buffer.from('Budget: 100')],
  ['locked', 'a password', () => pdf({ options: { userPassword: 'secret' } })],
  ['locked', 'restrictions without a password', () => pdf({ options: { ownerPassword: 'secret' } })],
  ['script', 'a program as it opens', () => handMade({ catalog: `/OpenAction ${js}` })],
  [
    'script',
    'a program under a name',
    () => handMade({ catalog: `/Names << /JavaScript << /Names [(a) 4 0 R] >> >>`, objects: [js] }),
  ],
  [
    'script',
    'a program, its name written in digits',
    () => handMade({ onPage: '/AA << /O << /S /#4aavaScript /J#53 (x) >> >>' }),
  ],
  [
    'script',
    'a program in a part of the second step',
    () => handMade({ onPage: `/AA << /O << /S /GoTo /D [3 0 R /Fit] /Next [4 0 R] >> >>`, objects: [js] }),
  ],
  [
    'actions',
    'a program of the computer',
    () => handMade({ catalog: '/OpenAction << /S /Launch /F (calc.exe) >>' }),
  ],
  [
    'actions',
    'a form that sends itself',
    () =>
      handMade({
        onPage:
          '/Annots [<< /Subtype /Widget /Rect [0 0 1 1] /A << /S /SubmitForm /F (http://example.org) >> >>]',
      }),
  ],
  [
    'actions',
    'a link that is a program',
    () =>
      handMade({
        onPage:
          '/Annots [<< /Subtype /Link /Rect [0 0 1 1] /A << /S /URI /URI (javascript:alert\\(1\\)) >> >>]',
      }),
  ],
  [
    'files',
    'a file inside',
    () => pdf({ also: (made) => made.file(Buffer.from('MZ'), { name: 'calc.exe' }) }),
  ],
  [
    'files',
    'a file pinned to a page',
    () => handMade({ onPage: '/Annots [<< /Type /Annot /Subtype /FileAttachment /Rect [0 0 1 1] >>]' }),
  ],
  [
    'files',
    'content in another file',
    () =>
      handMade({
        onPage: '/Contents 4 0 R',
        objects: ['<< /F (//example.org/share) /Length 0 >>\nstream\n\nendstream'],
      }),
  ],
  ['form', 'a form of another kind', () => handMade({ catalog: '/AcroForm << /Fields [] /XFA (x) >>' })],
  [
    'media',
    'a film',
    () => handMade({ onPage: '/Annots [<< /Type /Annot /Subtype /RichMedia /Rect [0 0 1 1] >>]' }),
  ],
  [
    'broken',
    'no page',
    () => Buffer.from('%PDF-1.7\n1 0 obj\n<< /Type /Catalog >>\nendobj\ntrailer\n<< /Root 1 0 R >>\n'),
  ],
  ['broken', 'nothing behind its first line', () => Buffer.from('%PDF-1.7\n')],
  [
    'broken',
    'what cannot be read where a page leads to',
    () => handMade({ onPage: '/Contents 4 0 R', objects: ['<< /A ((('] }),
  ],
];

test.each(refused)('[U10] refused as “%s”: %s', async (found, _what, file) => {
  expect(await safePdf(await file(), 'Budget')).toEqual(refusal(found));
});

test('[U10] links to pages and addresses, and a form that is filled in, are kept', async () => {
  const annots = [
    '<< /Type /Annot /Subtype /Link /Rect [0 0 1 1] /A << /S /URI /URI (https://example.org/a:b) >> >>',
    '<< /Type /Annot /Subtype /Link /Rect [0 0 1 1] /A << /S /GoTo /D [3 0 R /Fit] >> >>',
    '<< /Type /Annot /Subtype /Widget /FT /Tx /T (group) /V (Choir) /Rect [0 0 1 1] >>',
  ];
  const safe = must(
    await safePdf(
      handMade({ catalog: '/OpenAction [3 0 R /Fit]', onPage: `/Annots [${annots.join(' ')}]` }),
      'Form',
    ),
  );
  const kept = await annotationsOf(safe);
  expect(kept.map(({ url, dest, fieldValue }) => url ?? fieldValue ?? dest?.length)).toEqual([
    'https://example.org/a:b',
    2,
    'Choir',
  ]);
});

const write = documentWriter();
const tried = (file: Buffer) =>
  write(Buffer.from(JSON.stringify(sentDocument(file, ' Budget\n2027 ', true))));

test('[U2, U10] a process of its own reads what was sent, up to 10 MB; what ends it ends nothing else', async () => {
  const made = must(await tried(padded(await pdf(), 10_000_000)));
  expect([made.title, made.isPublic]).toEqual(['Budget 2027', true]);
  expect(await textOf(made.content)).toEqual(['What we would buy']);
  expect(await tried(padded(await pdf(), 10_000_001))).toMatchObject({ refusal: { code: 'too-large' } });
  expect(await tried(bomb(256))).toEqual(refusal('broken'));
  expect(await documentWriter(1)(Buffer.from('{}'))).toEqual(refusal('slow'));
  for (const body of [
    '',
    '{"file":"no base64!","title":"x","isPublic":false}',
    '{"file":"QQ==","title":" ","isPublic":false}',
  ])
    expect([body, await write(Buffer.from(body))]).toMatchObject([body, { refusal: { code: 'malformed' } }]);
});
