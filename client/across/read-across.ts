import type { FundId } from '../../domain/ids.ts';
import { call } from '../net/http.ts';

export const readAcross = (fund: FundId) => call('GET /api/funds/:fund', { params: { fund } });
