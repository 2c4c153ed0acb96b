import type { FundAcross } from '../../domain/wire/http-across.ts';
import { getJson, type Reply } from '../net/http.ts';

export const readAcross = (fund: number): Promise<Reply<FundAcross>> => getJson(`/api/funds/${fund}`);
