import { plural } from '../numbers.ts';

const projects = (count: number) => plural(count, 'project', 'projects');

/** What a phone says where people give every project a score. */
export const scoreWords = {
  mine: 'Your scores',
  mineOf: (name: string) => `Scores of ${name}`,
  act: 'Score it',
  howFar: (scored: number, of: number) => `${scored} of ${of} scored`,
  marked: (score: number) => `Your score: ${score}`,
  unmarked: 'no score yet',

  question: 'How much do you want this to happen?',
  legend: (name: string) => `Your score for ${name}`,
  low: (lowest: number) => (lowest === 0 ? 'not at all' : 'not much'),
  high: 'very much',
  next: 'Next without a score:',

  missing: (count: number) => `${projects(count)} without a score`,
  done: 'Every project has a score.',
  given: (count: number) => `${projects(count)} scored`,
  sent: 'Every score is sent as you make it. There is nothing more to press.',
  asItStands: 'A project you leave without a score gets nothing from you, good or bad.',
  enough: 'You may leave these without a score.',
  notCounted: 'If one project has no score, your vote is not counted.',
  notCountedBelow: (asked: number) => `With fewer than ${asked} scores, your vote is not counted.`,
};
