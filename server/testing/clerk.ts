import type { Marks } from '../../domain/ballots/marks.ts';
import { cardNumber } from '../../domain/ids.ts';
import { sheetNumber } from '../../domain/sheets/sheet-number.ts';
import type { PlainIds } from '../../domain/testing/plain-ids.ts';
import type { CardStanding } from '../../domain/wire/http-cards.ts';
import type { SheetDesk, SheetRows } from '../../domain/wire/http-sheets.ts';
import { HttpClient, type HttpAnswer } from './http-client.ts';
import type { TestHall } from './test-hall.ts';

const sheets = '/api/events/1/sheets';
const batches = `${sheets}/batches`;

/** A member of staff at the desk. */
export class Clerk {
  readonly #hall: TestHall;
  readonly #cookie: string;

  constructor(hall: TestHall, cookie: string) {
    this.#hall = hall;
    this.#cookie = cookie;
  }

  /** A server that was started again has another port. */
  get #client(): HttpClient {
    return new HttpClient(this.#hall.localUrl, { Cookie: this.#cookie });
  }

  async desk(): Promise<SheetDesk> {
    return (await this.#client.get(sheets)).value<SheetDesk>();
  }

  async rows(): Promise<SheetRows> {
    return (await this.#client.get(`${sheets}/rows`)).value<SheetRows>();
  }

  async card(card: number): Promise<CardStanding> {
    return (await this.#client.get(`/api/events/1/cards/${card}`)).value<CardStanding>();
  }

  way(card: number, onPaper: boolean): Promise<HttpAnswer> {
    return this.#client.post(`/api/events/1/cards/${card}/way`, { onPaper });
  }

  begin(count: number): Promise<HttpAnswer> {
    return this.#client.post(batches, { sheets: count });
  }

  type(
    batch: number,
    card: number,
    marks: PlainIds<Marks>,
    spoilt: string | null = null,
  ): Promise<HttpAnswer> {
    return this.typeAs(batch, sheetNumber(cardNumber(card)), marks, spoilt);
  }

  typeAs(batch: number, sheet: string, marks: PlainIds<Marks>, spoilt: string | null = null) {
    return this.#client.post(`${batches}/${batch}/typed`, { sheet, marks, spoilt });
  }

  act(batch: number, act: string, body: object = {}): Promise<HttpAnswer> {
    return this.#client.post(`${batches}/${batch}/${act}`, body);
  }
}

/** Somebody who signed in by a link to the desk. */
export async function clerk(hall: TestHall, name: string): Promise<Clerk> {
  const person = await hall.server.register.people.add({ event: hall.event, name, part: 'desk' });
  return new Clerk(hall, await hall.cookie('desk', person));
}
