import type { CopyPlace, NewCopyPlace } from '../../../domain/wire/http-copies.ts';
import { deleteAt, getJson, putJson, type Reply } from '../../net/http.ts';

const address = '/api/officer/copy-place';

export const readCopyPlace = (): Promise<Reply<CopyPlace>> => getJson(address);
export const chooseCopyPlace = (place: NewCopyPlace): Promise<Reply<CopyPlace>> => putJson(address, place);
export const endCopyPlace = (): Promise<Reply<CopyPlace>> => deleteAt(address);
