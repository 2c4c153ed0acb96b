/** A hall that asks the equality and satisfaction questions. */

import type { Answers } from '../../domain/questions/questions.ts';
import type { Tally } from '../../domain/questions/tally.ts';
import type { QuestionOffice, QuestionsTold } from '../../domain/wire/http-questions.ts';
import { HttpClient, type HttpAnswer } from './http-client.ts';
import { openHall, type HallSetup, type TestHall } from './test-hall.ts';

export const at = '/api/events/1';

/** Everybody of a hall and its officer. */
class AskedHall {
  readonly hall: TestHall;
  readonly #cookie: string;

  constructor(hall: TestHall, cookie: string) {
    this.hall = hall;
    this.#cookie = cookie;
  }

  /** A server that was started again has another port. */
  get officer(): HttpClient {
    return new HttpClient(this.hall.localUrl, { Cookie: this.#cookie });
  }

  async told(): Promise<QuestionsTold> {
    return (await new HttpClient(this.hall.localUrl).get(`${at}/questions`)).value<QuestionsTold>();
  }

  async office(): Promise<QuestionOffice> {
    return (await this.officer.get(`${at}/question-office`)).value<QuestionOffice>();
  }

  /** What is on the disk. */
  async kept(): Promise<Tally | undefined> {
    return (await this.hall.server.register.eventQuestions.read(this.hall.event))?.tally;
  }

  /** The card of that number, from 1, answers. */
  async answer(card: number, answers: Answers, round?: string): Promise<HttpAnswer> {
    const { round: now } = await this.told();
    const token = this.hall.tokens[card - 1] ?? '';
    const phone = new HttpClient(this.hall.localUrl);
    return phone.post(`${at}/answers`, { token, round: round ?? now, answers });
  }

  async bundle(forms: number, margins: object, bundle = `${forms}`): Promise<HttpAnswer> {
    const { round } = await this.told();
    return this.officer.post(`${at}/questions/bundle`, { bundle, round, forms, margins });
  }

  finish(forms = 0, margins: object = {}): Promise<HttpAnswer> {
    return this.officer.post(`${at}/questions/finish`, { forms, margins });
  }

  /** All results are announced, and so many cards have voted. */
  async announce(voted: number): Promise<void> {
    await this.hall.hearAll();
    for (const token of this.hall.tokens.slice(0, voted)) await this.hall.vote(token, [[1, 3]]);
    await this.hall.seal();
    await this.hall.ask({ type: 'start-results' });
    while (!(await this.told()).open) await this.hall.ask({ type: 'show-next-result' });
  }
}

export async function askedHall(
  set: 'short' | 'full' | null = 'short',
  setup: HallSetup = {},
): Promise<AskedHall> {
  const hall = await openHall({ cards: 30, ...setup });
  const asked = new AskedHall(hall, await hall.cookie('officer'));
  if (set !== null) (await asked.officer.post(`${at}/questions`, { set })).value();
  return asked;
}
