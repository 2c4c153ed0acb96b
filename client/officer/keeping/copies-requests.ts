import type { NewCopyPlace } from '../../../domain/wire/http-copies.ts';
import { call } from '../../net/http.ts';

export const readCopyPlace = () => call('GET /api/officer/copy-place');
export const chooseCopyPlace = (place: NewCopyPlace) => call('PUT /api/officer/copy-place', { body: place });
export const endCopyPlace = () => call('DELETE /api/officer/copy-place');
