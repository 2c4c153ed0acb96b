/** What somebody can read in a file, however it is packed: for tests of who may learn what. */

import { strFromU8, unzipSync } from 'fflate';
import { openPdf } from './read-pdf.ts';

/** The text of a file under its name; of an archive or a spreadsheet, that of every file inside. */
export async function textInside(name: string, bytes: Uint8Array): Promise<ReadonlyMap<string, string>> {
  if (/\.(?:zip|xlsx)$/.test(name)) {
    const inside = Object.entries(unzipSync(bytes)).map(([each, content]) =>
      textInside(`${name}/${each}`, content),
    );
    return new Map((await Promise.all(inside)).flatMap((texts) => [...texts]));
  }
  return new Map([[name, name.endsWith('.pdf') ? await textOfPdf(bytes) : strFromU8(bytes)]]);
}

async function textOfPdf(bytes: Uint8Array): Promise<string> {
  const pdf = await openPdf(bytes);
  const pages = Array.from({ length: pdf.numPages }, async (_, place) => {
    const { items } = await (await pdf.getPage(place + 1)).getTextContent();
    return items.map((item) => ('str' in item ? item.str : '')).join(' ');
  });
  const { info } = await pdf.getMetadata();
  return [JSON.stringify(info), ...(await Promise.all(pages))].join('\n');
}
