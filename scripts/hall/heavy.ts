/** Spreadsheets that are more than they look: long ones, and a small one that becomes as large as is looked at. */

import { strToU8, zipSync } from 'fflate';

/** A header and so many rows of bids, all of them right. */
export function rowsOf(count: number, about = 'Project'): string[][] {
  return [
    ['name', 'organisation', 'purpose', 'beneficiaries', 'ask', 'least'],
    ...Array.from({ length: count }, (_, place) => [
      `${about} ${place}`,
      `Group ${place}`,
      'What it is for. '.repeat(60),
      'Everybody',
      String(100 + place),
      '50',
    ]),
  ];
}

export function csvOf(rows: readonly (readonly string[])[]): string {
  return rows.map((row) => row.join(',')).join('\r\n');
}

/** A workbook of small size whose one sheet becomes so many bytes, the most that is looked at. */
export function unpacksTo(bytes: number): Buffer {
  const main = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
  const relations = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
  const packed = 'http://schemas.openxmlformats.org/package/2006';
  const cells = '<c t="inlineStr"><is><t>x</t></is></c>'.repeat(20);
  const row = `<row>${cells}</row>`;
  const files = {
    '[Content_Types].xml': `<Types xmlns="${packed}/content-types"></Types>`,
    'xl/workbook.xml': `<workbook xmlns="${main}" xmlns:r="${relations}"><sheets><sheet name="S" sheetId="1" r:id="rId1"/></sheets></workbook>`,
    'xl/_rels/workbook.xml.rels': `<Relationships xmlns="${packed}/relationships"><Relationship Id="rId1" Type="${relations}/worksheet" Target="worksheets/sheet1.xml"/></Relationships>`,
    'xl/worksheets/sheet1.xml': `<worksheet xmlns="${main}"><sheetData>${row.repeat(Math.floor(bytes / row.length))}</sheetData></worksheet>`,
  };
  return Buffer.from(
    zipSync(Object.fromEntries(Object.entries(files).map(([name, text]) => [name, strToU8(text)]))),
  );
}
