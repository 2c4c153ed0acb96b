/** The bids of the sample event. Every group and person here is made up. */

import type { BidFields } from '../../domain/wire/http-bids.ts';
import { english } from '../../domain/words/language.ts';
import { wordsIn } from '../../domain/words/words-in.ts';

/** What is made up is kept like what somebody typed, in the language of the record (L12). */
const { sample: words } = wordsIn(english);

/** In the order in which they are presented. */
export const sampleBids: readonly BidFields[] = [
  {
    name: 'Northfields Repair Café',
    organisation: 'Northfields Menders',
    ...words.repairCafe,
    askPence: 245_000,
    leastPence: 120_000,
  },
  {
    name: 'A bigger bench for the Men’s Shed',
    organisation: 'Tanner Street Men’s Shed',
    ...words.mensShed,
    askPence: 680_000,
    leastPence: 400_000,
  },
  {
    name: 'Memory Café with singing',
    organisation: 'Friends of Northfields Memory Café',
    ...words.memoryCafe,
    askPence: 390_000,
    leastPence: null,
  },
  {
    name: 'Walking football for the over-fifties',
    organisation: 'Northfields Strollers',
    ...words.walkingFootball,
    askPence: 164_000,
    leastPence: null,
  },
  {
    name: 'Raised beds at Priory Road allotments',
    organisation: 'Priory Road Allotment Society',
    ...words.raisedBeds,
    askPence: 735_000,
    leastPence: 350_000,
  },
  {
    name: 'Squeeze',
    organisation: 'Maisie (9) and Grandad Len',
    ...words.squeeze,
    askPence: 18_000,
    leastPence: null,
  },
  {
    name: 'Świetlica: mornings for little ones',
    organisation: 'Stowarzyszenie Świetlica Northfields',
    ...words.swietlica,
    askPence: 298_000,
    leastPence: 150_000,
  },
  {
    name: 'Salaam Kitchen · سلام کچن',
    organisation: 'Salaam Women’s Circle',
    ...words.salaamKitchen,
    askPence: 520_000,
    leastPence: 260_000,
  },
  {
    name: 'The Quiet Room',
    organisation: 'Northfields Youth Forum',
    ...words.quietRoom,
    askPence: 950_000,
    leastPence: 600_000,
  },
  {
    name: 'Bike Bank',
    organisation: 'Wheels Round the Corner',
    ...words.bikeBank,
    askPence: 435_000,
    leastPence: 200_000,
  },
  {
    name: 'Three benches on the canal path',
    organisation: 'Northfields Canal Wardens',
    ...words.benches,
    askPence: 312_000,
    leastPence: 104_000,
  },
  {
    name: 'Sit Fit',
    organisation: 'Elm Court Tenants',
    ...words.sitFit,
    askPence: 115_000,
    leastPence: null,
  },
  {
    name: 'Reading to dogs',
    organisation: 'Éilís Ní Dhálaigh and Biscuit',
    ...words.readingToDogs,
    askPence: 76_000,
    leastPence: null,
  },
  {
    name: 'আনন্দ · Ananda lunch club',
    organisation: 'Ananda Elders',
    ...words.lunchClub,
    askPence: 490_000,
    leastPence: 245_000,
  },
  {
    name: 'Cwtch for new parents',
    organisation: 'Cwtch Northfields',
    ...words.newParents,
    askPence: 220_000,
    leastPence: 110_000,
  },
  {
    name: 'Hands Up: theatre in sign',
    organisation: 'Hands Up Deaf Youth Theatre',
    ...words.theatreInSign,
    askPence: 560_000,
    leastPence: 300_000,
  },
  {
    name: 'Girls’ first boots',
    organisation: 'Northfields Rovers Girls FC',
    ...words.firstBoots,
    askPence: 340_000,
    leastPence: 170_000,
  },
  {
    name: 'Warm Wednesdays',
    organisation: 'St Brigid’s Hall Committee',
    ...words.warmWednesdays,
    askPence: 825_000,
    leastPence: 500_000,
  },
  {
    name: 'Growing, Gardening and Getting to Know Your Neighbours between the Railway and the River',
    organisation: 'Railway Terrace, Lower Priory and Riverside Residents’ Association (joint committee)',
    ...words.neighbours,
    askPence: 615_000,
    leastPence: 307_500,
  },
  {
    name: 'Zoë’s Swim',
    organisation: 'Splash Together',
    ...words.swim,
    askPence: 448_000,
    leastPence: 224_000,
  },
  {
    name: 'A defibrillator within four minutes',
    organisation: 'Northfields First Responders',
    ...words.defibrillator,
    askPence: 270_000,
    leastPence: 90_000,
  },
  {
    name: 'Roll',
    organisation: 'Northfields Skate and Chair Club',
    ...words.roll,
    askPence: 910_000,
    leastPence: 450_000,
  },
];
