import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { openToRead } from '../../db/open.ts';
import { eventQuestionSteps, type KeptQuestions } from '../../db/register/event-questions.ts';
import { sqliteEngine } from '../../db/sql/sqlite-engine.ts';
import type { Answers } from '../../domain/questions/questions.ts';
import type { QuestionsTold } from '../../domain/wire/http-questions.ts';
import { databaseName } from '../data-folder.ts';
import { askedHall, at } from '../testing/asked-hall.ts';
import { HttpClient } from '../testing/http-client.ts';
import { KillableServer } from './killable-server.ts';

const cards = 40;

/** Sends a card's answers as a phone does (K4). Its server may die before it answers; the next one is waited for. */
class AnsweringPhone {
  /** What became of them, as far as the phone knows. */
  state: 'sending' | 'thanked' | 'not-known' = 'sending';
  readonly #token: string;
  readonly #answers: Answers;
  #round: string | null = null;
  #isOpen = false;

  constructor(token: string, answers: Answers) {
    this.#token = token;
    this.#answers = answers;
  }

  /** Tries once, on the server that runs now. @param isLost the answer does not reach the phone */
  async send(server: KillableServer, isLost = false): Promise<void> {
    if (this.state !== 'sending') return;
    const client = new HttpClient(server.url);
    try {
      this.#round ??= (await client.get(`${at}/questions`)).value<QuestionsTold>().round;
    } catch {
      return;
    }
    const sent = { token: this.#token, round: this.#round, answers: this.#answers };
    const answer = await client.post(`${at}/answers`, sent).catch(() => null);
    if (answer === null || isLost) this.#isOpen = true;
    else if (answer.refusal === null) this.state = 'thanked';
    else if (this.#isOpen) this.state = 'not-known';
    else {
      this.#round = null;
      await this.send(server);
    }
  }
}

test(
  '[K3, K4] killed when a group was written, and while answers wait: what waited is lost, and nobody is counted twice',
  { timeout: 120_000 },
  async () => {
    const asked = await askedHall('short', { cards });
    await asked.announce(cards);
    const { dataDir, event, tokens } = asked.hall;
    await asked.hall.close();
    const server = new KillableServer(dataDir);
    onTestFinished(() => server.kill());
    const kept = (): KeptQuestions | null => {
      const db = openToRead(join(dataDir, databaseName));
      try {
        return sqliteEngine(db).take(eventQuestionSteps.reads.read(event));
      } finally {
        db.close();
      }
    };
    const ages = ['16-24', '25-34', '35-44', '45-54'] as const;
    const phones = tokens.map(
      (token, place) => new AnsweringPhone(token, { age: ages[place % ages.length] ?? 'not-said' }),
    );
    const sendAll = (some: readonly AnsweringPhone[]) => Promise.all(some.map((phone) => phone.send(server)));

    await server.start();
    await Promise.all(phones.slice(0, 3).map((phone) => phone.send(server, true)));
    await sendAll(phones.slice(3, 10));
    expect(kept()?.tally.forms).toBe(10);
    await server.kill();
    await server.start();
    // Three got no answer, and try again; ten more answer after them.
    await sendAll(phones.slice(0, 10));
    await sendAll(phones.slice(10, 20));
    expect(kept()?.tally).toEqual({ forms: 20, margins: { age: [0, 5, 5, 5, 5, 0, 0, 0, 0] } });

    await sendAll(phones.slice(20, 27));
    expect(phones.slice(20, 27).map(({ state }) => state)).toEqual(Array<string>(7).fill('thanked'));
    await server.kill();
    await server.start();
    await sendAll(phones);
    // Seven waited, and are lost; thirteen more have answered.
    expect(kept()?.tally.forms).toBe(30);
    expect(phones.some(({ state }) => state === 'sending')).toBe(false);
  },
);
