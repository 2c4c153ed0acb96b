import { plural } from '../numbers.ts';

const choices = (count: number) => plural(count, 'choice', 'choices');

/** What a phone says where people choose some projects. */
export const approvalWords = {
  mine: 'Your choices',
  mineOf: (name: string) => `Choices of ${name}`,
  act: 'Choose it?',
  left: (left: number, of: number) => `${left} of ${choices(of)} left`,
  chosen: (count: number) => `${count} chosen`,
  marked: 'Chosen',
  unmarked: 'not chosen',

  question: 'Is it one of your choices?',
  legend: (name: string) => `Choose ${name}`,
  choose: 'I choose it',
  isChosen: 'I have chosen it',

  none: 'You have chosen nothing yet.',
  given: (count: number) => `${plural(count, 'project', 'projects')} chosen`,
  missing: (count: number) => `${count} more ${count === 1 ? 'choice is' : 'choices are'} needed`,
  spare: (left: number) => `You can choose ${left} more.`,
  done: 'You have made all your choices.',
  sent: 'Every choice is sent as you make it. There is nothing more to press.',
  full: (atMost: number) =>
    atMost === 1
      ? 'You have made your choice. Take it back first, then choose this one.'
      : `You have used all ${atMost} choices. Take one back first.`,
};
