import { expect, test } from 'vitest';
import { cardNumber, eventId } from '../../domain/ids.ts';
import { pageStorage } from '../net/storage.ts';
import { answeredState, noteAnswered, noteNotAnswered, noteSent } from './answered.ts';

const card = { event: eventId(3), number: cardNumber(17) };
const other = { event: eventId(3), number: cardNumber(18) };

test('[K4] a phone keeps of each card that it has answered, and never what', () => {
  expect(answeredState(card)).toBe('no');
  noteSent(card, 'a round');
  noteSent(other, 'a round');
  expect(answeredState(card)).toEqual({ sent: 'a round' });
  noteAnswered(card);
  noteNotAnswered(other);
  expect([answeredState(card), answeredState(other)]).toEqual(['yes', 'no']);
  expect(pageStorage().read('answered')).toEqual([[3, 17, '']]);
  pageStorage().write('answered', [7, 'of another version', [3]]);
  expect(answeredState(card)).toBe('no');
});
