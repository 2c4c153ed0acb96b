import { expect, test } from 'vitest';
import type { Answers } from '../../domain/questions/questions.ts';
import { facilitatorView } from '../../domain/views/facilitator.ts';
import { phoneView } from '../../domain/views/phone.ts';
import type { QuestionOffice } from '../../domain/wire/http-questions.ts';
import { everyByte } from '../testing/every-byte.ts';
import { tablesOf } from '../testing/erasable-hall.ts';
import { askedHall, at } from '../testing/asked-hall.ts';
import { HttpClient } from '../testing/http-client.ts';

const fine: Answers = { rating: 'good', sex: 'female' };

test('[K1, K2] nothing is asked unless an officer chose it before voting opened, and nothing before the whole result is announced', async () => {
  const asked = await askedHall(null);
  const { hall } = asked;
  expect(await asked.told()).toMatchObject({ set: null, open: false, rating: null });
  expect((await asked.answer(1, fine)).refusal).toBe('questions-closed');
  await asked.officer.post(`${at}/questions`, { set: 'full' });
  expect(await asked.told()).toMatchObject({ set: 'full', open: false });
  await asked.officer.post(`${at}/questions`, { set: 'short' });
  await hall.hearAll();
  expect((await asked.officer.post(`${at}/questions`, { set: null })).refusal).toBe('rules-frozen');
  for (const token of hall.tokens.slice(0, 12)) await hall.vote(token, [[1, 3]]);
  const views = () => [
    phoneView(hall.room.state, hall.room.hall()),
    facilitatorView(hall.room.state, hall.room.hall()),
  ];
  await hall.seal();
  expect((await asked.answer(1, fine)).refusal).toBe('not-all-shown');
  expect(views().map((view) => ['questions' in view, 'answered' in view])).toEqual([
    [false, false],
    [false, false],
  ]);
  await hall.ask({ type: 'start-results' });
  while (!(await asked.told()).open) {
    expect((await asked.answer(1, fine)).refusal).toBe('not-all-shown');
    await hall.ask({ type: 'show-next-result' });
  }
  expect(views()).toMatchObject([{ questions: true }, { answered: 0 }]);
  expect((await asked.answer(1, fine)).refusal).toBeNull();
  // Of the full set, which is not asked.
  expect((await asked.answer(2, { religion: 'none' })).refusal).toBe('malformed');
  expect((await asked.answer(2, {})).refusal).toBe('malformed');
});

test('[K4] each card answers once, whatever is sent again, and only if its vote is in the count', async () => {
  const asked = await askedHall();
  await asked.announce(11);
  for (let time = 0; time < 12; time += 1) expect((await asked.answer(1, fine)).refusal).toBeNull();
  expect((await asked.answer(12, fine)).refusal).toBe('not-allowed');
  expect(
    (
      await new HttpClient(asked.hall.localUrl).post(`${at}/answers`, {
        token: 'x'.repeat(40),
        round: (await asked.told()).round,
        answers: fine,
      })
    ).refusal,
  ).toBe('unknown-card');
  for (let card = 2; card <= 9; card += 1) await asked.answer(card, fine);
  expect((await asked.office()).answered).toBe(0);
  await asked.answer(10, fine);
  expect(await asked.office()).toMatchObject({ answered: 10, ballots: 11, margins: null });
});

test('[K4] a server that was started again has lost what waited, and tells a phone that knows the one before', async () => {
  const asked = await askedHall();
  await asked.announce(25);
  for (let card = 1; card <= 13; card += 1) await asked.answer(card, fine);
  const { round } = await asked.told();
  await asked.hall.restart();
  expect((await asked.answer(5, fine, round)).refusal).toBe('questions-anew');
  for (let card = 14; card <= 22; card += 1) await asked.answer(card, fine);
  expect((await asked.office()).answered).toBe(10);
  expect((await asked.finish()).value<QuestionOffice>()).toMatchObject({
    answered: 10,
    leftOut: true,
    finished: true,
  });
});

test('[K3] no copy of the data folder, taken after every answer, differs from another by less than a group', async () => {
  const asked = await askedHall('full');
  await asked.announce(30);
  const { dataDir } = asked.hall;
  const copies = [tablesOf(asked.hall).tables];
  const tallies = [await asked.kept()];
  const bytes: string[] = [];
  const said: Answers[] = [];
  for (let card = 1; card <= 30; card += 1) {
    const answers: Answers = {
      age: card % 2 === 0 ? '25-34' : '65-74',
      ...(card % 7 === 0 && { religion: 'sikh' }),
      ...(card !== 4 && { sex: card % 3 === 0 ? 'male' : 'female' }),
    };
    said.push(answers);
    expect((await asked.answer(card, answers)).refusal).toBeNull();
    copies.push(tablesOf(asked.hall).tables);
    tallies.push(await asked.kept());
    bytes.push(everyByte(dataDir));
  }
  // Between two groups no row of any table changes: an order of copies tells of groups alone.
  const changes = copies.flatMap((copy, place) =>
    place > 0 && different(copy, copies[place - 1]).length > 0 ? [place] : [],
  );
  expect(changes).toEqual([10, 20, 30]);
  for (const place of changes)
    expect(different(copies[place], copies[place - 1])).toEqual([
      'event_questions',
      'numbered_changes',
      'question_margins',
    ]);
  const margins = [10, 20, 30].map((place) => tallies[place]?.margins);
  expect(margins.map((each) => each?.age)).toEqual(
    [5, 10, 15].map((half) => [0, 0, half, 0, 0, 0, half, 0, 0]),
  );
  // Of the first ten nine answered: they waited, and came with all of the next. Nobody learns what the tenth left out.
  expect(margins.map((each) => each?.sex)).toEqual([undefined, [13, 6, 0], [19, 10, 0]]);
  // Four people named a religion: what they named is written nowhere.
  expect(margins.map((each) => each?.religion)).toEqual([undefined, undefined, undefined]);
  const { round } = await asked.told();
  const traces = [...asked.hall.tokens, round, ...said.map((each) => JSON.stringify(each)), '"sikh"'];
  for (const copy of bytes) for (const trace of traces) expect(copy.includes(trace)).toBe(false);
});

test('[K7] a bundle of forms is added once and at least ten at a time; the last ones count with what waits', async () => {
  const asked = await askedHall();
  await asked.announce(12);
  expect((await asked.bundle(9, {})).refusal).toBe('malformed');
  expect((await asked.bundle(10, { sex: [8, 3, 0] })).refusal).toBe('malformed');
  expect((await asked.bundle(10, { sex: [8, 2] })).refusal).toBe('malformed');
  expect((await asked.bundle(10, { religion: [1, 0, 0, 0, 0, 0, 0, 0, 0] })).refusal).toBe('malformed');
  for (let time = 0; time < 3; time += 1) (await asked.bundle(14, { sex: [8, 5, 1] }, 'one')).value();
  expect((await asked.office()).answered).toBe(10);
  for (let card = 1; card <= 6; card += 1) await asked.answer(card, { sex: 'male' });
  expect((await asked.finish(1, { sex: [1, 0, 0] })).refusal).toBe('malformed');
  const office = (await asked.finish(4, { sex: [4, 0, 0] })).value<QuestionOffice>();
  expect(office).toMatchObject({ answered: 20, finished: true, leftOut: false });
  expect(office.margins?.find(({ question }) => question === 'sex')).toEqual({
    question: 'sex',
    said: 23,
    counts: [12, 11, null],
  });
  expect((await asked.finish(4, { sex: [4, 0, 0] })).value<QuestionOffice>()).toEqual(office);
  expect((await asked.answer(7, fine)).refusal).toBe('questions-closed');
});

test('[K5, K6] officers see margins when the questions are finished, small counts in none of them, and publish the rating', async () => {
  const asked = await askedHall('full');
  await asked.announce(30);
  for (let card = 1; card <= 30; card += 1)
    await asked.answer(card, {
      rating: card <= 16 ? 'very-good' : card <= 28 ? 'good' : 'poor',
      again: card <= 27 ? 'yes' : 'no',
    });
  expect((await asked.office()).margins).toBeNull();
  expect((await asked.officer.get(`${at}/export/answers.csv`)).refusal).toBe('questions-closed');
  expect((await asked.officer.post(`${at}/questions/rating`, { published: true })).refusal).toBe(
    'questions-closed',
  );
  await asked.finish();
  const rating = { question: 'rating', said: 30, counts: [16, 12, null, null, null, null] };
  const { margins } = await asked.office();
  expect(margins?.slice(0, 2)).toEqual([
    rating,
    { question: 'again', said: 30, counts: [27, null, null, null] },
  ]);
  expect((await asked.told()).rating).toBeNull();
  await asked.officer.post(`${at}/questions/rating`, { published: true });
  expect((await asked.told()).rating).toEqual(rating);
  const csv = await asked.officer.get(`${at}/export/answers.csv`);
  expect(csv.text).toContain('How would you rate this event?,rating,Very good,very-good,16,30,30,30');
  expect(csv.text).toContain('How would you rate this event?,rating,Poor,poor,,30,30,30');
  const file: { readonly answers: object[]; readonly columns: object[] } = JSON.parse(
    (await asked.officer.get(`${at}/export/answers.json`)).text,
  );
  expect(file).toMatchObject({
    answered: 30,
    ballots: 30,
    columns: [{ key: 'question' }, ...file.columns.slice(1)],
  });
  expect(file.answers[1]).toMatchObject({ answerKey: 'good', people: 12 });
  expect((await asked.officer.get(`${at}/export/answers.xlsx`)).status).toBe(200);
  await asked.officer.post(`${at}/questions/rating`, { published: false });
  expect((await asked.told()).rating).toBeNull();
  const auditor = new HttpClient(asked.hall.localUrl, { Cookie: await asked.hall.cookie('auditor') });
  expect((await auditor.get(`${at}/question-office`)).value<QuestionOffice>().margins).toEqual(margins);
});

type Rows = Readonly<Record<string, unknown>>;

/** The tables whose rows differ. */
function different(a: Rows = {}, b: Rows = {}): string[] {
  return Object.keys(a).filter((table) => JSON.stringify(a[table]) !== JSON.stringify(b[table]));
}

test('[K8] the counts go when practice is wiped, and stay when the data about voters is erased', async () => {
  const asked = await askedHall('short', { practice: true });
  await asked.announce(10);
  for (let card = 1; card <= 10; card += 1) await asked.answer(card, fine);
  const rows = () =>
    ['event_questions', 'question_margins'].map((table) => tablesOf(asked.hall).tables[table]?.length);
  expect(rows()).toEqual([1, 31]);
  await asked.hall.server.register.write([{ kind: 'card-links-destroyed', event: asked.hall.event }]);
  expect(rows()).toEqual([1, 31]);
  (await asked.officer.post('/api/officer/practice/wipe', { confirmed: true })).value();
  expect(rows()).toEqual([0, 0]);
});
