/** The offices of what people upload: pictures and documents, over one folder of files. */

import { documentWriter } from '../uploads/write-anew.ts';
import { reEncoder } from '../uploads/re-encode.ts';
import { DocumentOffice } from './documents.ts';
import { KeptUploads, type UploadDependencies } from './kept-uploads.ts';
import { PictureOffice } from './pictures.ts';

export interface UploadOffices {
  readonly keptUploads: KeptUploads;
  readonly pictures: PictureOffice;
  readonly documents: DocumentOffice;
}

/** Of this data folder, with the copies beside the database's own as what is left over. */
export function openUploads(dataDir: string, deps: UploadDependencies): UploadOffices {
  const kept = new KeptUploads(dataDir, deps);
  const { register, report } = deps;
  return {
    keptUploads: kept,
    pictures: new PictureOffice({ register, kept, reEncode: reEncoder(), report }),
    documents: new DocumentOffice({ register, kept, writeAnew: documentWriter(), report }),
  };
}
