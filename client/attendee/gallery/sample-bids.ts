/** Made-up projects of a day, for looking at the phone's pages. Development only. */

import { bidId } from '../../../domain/ids.ts';
import type { BookBid } from '../../../domain/wire/http.ts';

type Line = readonly [name: string, organisation: string, ask: number, least: number | null, purpose: string];

const lines: readonly [Line, ...Line[]] = [
  [
    'Crewe Repair Café',
    'Fix It Together',
    1850,
    900,
    'Tools, a safe bench and six months’ rent, so that people can bring in what is broken and learn to mend it with a neighbour.',
  ],
  [
    'Memory Café on Mill Street',
    'St Bede’s Friends',
    4200,
    2500,
    'A warm Tuesday afternoon for people who live with dementia and those who care for them: music, cake and a visiting nurse.',
  ],
  [
    'Juice Bar on Wheels',
    'Idris (9) and Grandad',
    180,
    null,
    'A blender, a cool box and a sign. We will sell fresh juice at the park and give half of the money to the school.',
  ],
  [
    'Walking Football for over-50s',
    'Nantwich Road Striders',
    2600,
    1300,
    'Balls, bibs and the indoor hall on Thursdays through the winter.',
  ],
  [
    'Allotment for Everyone: raised beds that a wheelchair can reach, and a tea hut',
    'Wistaston Green Growers',
    9500,
    4000,
    'Eight raised beds, a level path from the gate, a hut with a kettle, and seeds for the first two years.',
  ],
  [
    'Men’s Shed Saturdays',
    'Leighton Shed',
    3100,
    2000,
    'Open the shed on Saturdays as well. A lathe guard, dust masks and a first-aid course.',
  ],
  [
    'Świetlica: stories in two languages',
    'Polska Biblioteka Crewe',
    1240,
    600,
    'Picture books in Polish and English and a reading hour for families every other Sunday.',
  ],
  [
    'Bike Library',
    'Pedal Forward CIC',
    5750,
    3000,
    'Twelve children’s bikes to borrow like books, with helmets and a repair stand.',
  ],
];

/** The first eight are eight different ones; a full day says them again, with a number. */
export function sampleBids(count: number): BookBid[] {
  return Array.from({ length: count }, (_, place) => {
    const [name, organisation, ask, least, purpose] = lines[place % lines.length] ?? lines[0];
    const again = Math.floor(place / lines.length);
    return {
      bid: bidId(place + 1),
      name: again === 0 ? name : `${name} ${again + 1}`,
      organisation,
      purpose,
      beneficiaries: 'About forty people a month, mostly from Crewe South.',
      priorities: '',
      period: '',
      askPence: ask * 100,
      leastPence: least === null ? null : least * 100,
    };
  });
}
