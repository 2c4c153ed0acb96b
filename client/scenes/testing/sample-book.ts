import { spokenBook } from '../../../domain/rules-in-words/spoken-book.ts';
import { english } from '../../../domain/words/language.ts';
import { bidId, eventId } from '../../../domain/ids.ts';
import { recommendedRules, type Rules } from '../../../domain/event/rules/rules.ts';
import type { Book, EventBook, BookBid } from '../../../domain/wire/http.ts';

/** Made-up projects that sound like a real borough: short and long names, accents, other scripts, small and large asks. */
const projects: readonly (readonly [
  name: string,
  organisation: string,
  pounds: number,
  least: number | null,
])[] = [
  ['Crewe Repair Café', 'Repair Café Crewe', 1850, 1200],
  ['Men’s Shed: a warm room for winter', 'Nantwich Men’s Shed', 4200, 2500],
  ['Memory Café on Wheels', 'Wheelock Carers', 3100, null],
  ['Walking Football for the Over-60s', 'Alsager Town Juniors', 2400, 1500],
  ['Juice Bar', 'Oskar (9) and his grandfather', 180, null],
  ['Polski Klub Rodzinny Świetlica', 'Dom Polski', 2950, 2000],
  ['Allotment for All', 'Sydney Road Allotments', 5600, 3000],
  [
    'Young Carers’ Saturday Club: six Saturdays of rest, lunch and music',
    'Young Carers Together',
    6750,
    4000,
  ],
  ['نادي الطبخ Cooking Together', 'Al-Amal Women’s Group', 1400, 900],
  ['Dance Yourself Steady', 'Sandbach Falls Group', 2200, null],
  ['Swap Shop and Sewing Bee', 'St Barnabas Hall', 1250, 800],
  ['Blue Light Boxing', 'Coppenhall Boxing Club', 4800, 3600],
  ['Reading Dogs', 'Library Friends', 640, null],
  ['Canal Path Clean-up and Tea', 'Middlewich Towpath Volunteers', 980, 500],
  ['Mums and Bumps Walk', 'Wistaston Children’s Centre', 760, null],
  ['Bee Corridor', 'Haslington Gardeners', 3300, 1800],
  ['Dads’ Breakfast', 'Fathers First', 1100, 700],
  ['Choir for People with Breathing Trouble', 'Singing for Lungs', 2650, 1600],
  ['Community Fridge', 'West End Pantry', 7400, 4500],
  ['Digital Tea Table', 'Silver Surfers', 1950, 1000],
  ['Wheelchair Basketball Taster Days', 'Cheshire Wheels', 9500, 5000],
  ['Fish and Chips and a Film', 'Elworth Village Hall', 870, null],
  ['Garden for the Day Ward', 'Hospital Friends', 5200, 2600],
  ['Skate Night', 'Youth Council', 3900, 2000],
  ['Litter Pick Heroes', 'Year 5, Underwood School', 320, null],
  ['Tŷ Agored: open house for Welsh learners', 'Cymry’r Ffin', 1500, 900],
  ['Bus Buddies', 'Rural Links', 2800, 1400],
  ['Art in the Waiting Room', 'Surgery Patients’ Group', 1680, 1000],
  ['Night Shift Lunch Club', 'Depot Canteen Friends', 2100, 1200],
  ['Holiday Hot Meals', 'Seven Streets Together', 8300, 6000],
];

export const live: Rules = { ...recommendedRules, screen: { policy: 'live', firstAt: 10, thenEvery: 5 } };
export const counts: Rules = recommendedRules;

export function sampleBook(bids = 22, rules: Rules = live): Book {
  const book: EventBook = {
    hash: `book-${bids}`,
    event: eventId(7),
    practice: false,
    text: {
      name: 'Crewe decides',
      venue: 'Crewe Town Hall',
      date: 'Saturday 28 January',
      fund: 'Healthy Together Fund',
      area: 'Crewe',
      sample: true,
    },
    potPence: bids > 10 ? 3_000_000 : 1_500_000,
    rules,
    rulesFingerprint: null,
    bids: projects.slice(0, bids).map(sampleBid),
    joinUrl: 'http://192.168.1.10:3000/join/7',
  };
  return spokenBook(book, english);
}

function sampleBid([name, organisation, pounds, least]: (typeof projects)[number], index: number): BookBid {
  return {
    bid: bidId(index + 1),
    name,
    organisation,
    purpose: 'A place to meet, mend and talk, every other Saturday for a year.',
    beneficiaries: 'Anybody in Crewe',
    priorities: '',
    period: '',
    askPence: pounds * 100,
    leastPence: least === null ? null : least * 100,
  };
}
