import { ordinal, plural } from '../numbers.ts';

/** What a phone says where people put projects in order. */
export const rankingWords = {
  mine: 'Your order',
  mineOf: (name: string) => `Order of ${name}`,
  act: 'Add it?',
  left: (left: number, of: number) => `${left} of ${plural(of, 'place', 'places')} left`,
  marked: (place: number) => `Your ${ordinal(place)} choice`,
  unmarked: 'not in your order',
  place: ordinal,

  question: 'Is it one of the projects you want most?',
  add: 'Add',
  put: (place: number) => `Make it my ${ordinal(place)} choice`,
  addNamed: (name: string, place: number) => `Add ${name} as your ${ordinal(place)} choice`,
  stands: (place: number) => `Your ${ordinal(place)} choice`,
  higher: 'Higher',
  lower: 'Lower',
  takeOut: 'Take out',
  higherNamed: (name: string) => `Move ${name} higher`,
  lowerNamed: (name: string) => `Move ${name} lower`,
  takeOutNamed: (name: string) => `Take out ${name}`,
  moved: (name: string, place: number) => `${name} is now your ${ordinal(place)} choice.`,
  takenOut: (name: string) => `${name} is out of your order.`,

  none: 'There is nothing in your order yet.',
  given: (count: number) => `${plural(count, 'project', 'projects')} in order`,
  missing: (count: number) => `${plural(count, 'place', 'places')} still to fill`,
  spare: (left: number) => `You can fill ${plural(left, 'more place', 'more places')}.`,
  done: 'Every place in your order is filled.',
  sent: 'Every change is sent as you make it. There is nothing more to press.',
  full: (places: number) =>
    places === 1
      ? 'Your one place is used. Take that project out first.'
      : `You have used all ${places} places. Take a project out first.`,
};
