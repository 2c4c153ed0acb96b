/** An officer who prints voting cards, as the officer's page does. */

import { personId } from '../../domain/ids.ts';
import type { CardsToPrint, PrintedCard } from '../../domain/wire/http-cards.ts';
import type { TestHall } from './test-hall.ts';
import { HttpClient, type HttpAnswer } from './http-client.ts';

export class TestPrinter {
  readonly visitor: HttpClient;
  readonly #at: string;

  /** @param person whose cookie it is: 0 for whoever came in from the console */
  constructor(hall: TestHall, person = 0) {
    this.visitor = new HttpClient(hall.localUrl, { Cookie: hall.cookie('officer', personId(person)) });
    this.#at = `/api/events/${hall.event}`;
  }

  /** Asks to be shown these cards from now on. */
  begin(from: number, to: number, destroyed = false): Promise<HttpAnswer> {
    return this.visitor.post(`${this.#at}/card-printing`, { from, to, destroyed });
  }

  look(from: number, to: number): Promise<HttpAnswer> {
    return this.visitor.get(`${this.#at}/cards?from=${from}&to=${to}`);
  }

  /** Says that they are printed. */
  done(from: number, to: number): Promise<HttpAnswer> {
    return this.visitor.post(`${this.#at}/card-printing/done`, { from, to });
  }

  /** Cards that nobody printed before. */
  async print(from: number, to: number): Promise<readonly PrintedCard[]> {
    (await this.begin(from, to)).value();
    return (await this.look(from, to)).value<CardsToPrint>().cards;
  }
}

/** What opens every card of the hall, taken once by an officer who prints. */
export function printedCards(hall: TestHall): Promise<readonly PrintedCard[]> {
  return new TestPrinter(hall).print(1, hall.room.state.cards.size);
}

/** The secret in a card's QR. */
export function secretOf({ url }: Pick<PrintedCard, 'url'>): string {
  return url.slice(url.indexOf('#') + 1);
}
