/** The bids of the sample event. Every group and person here is made up. */

import type { BidFields } from '../../domain/wire/http-bids.ts';

/** In the order in which they are presented. */
export const sampleBids: readonly BidFields[] = [
  {
    name: 'Northfields Repair Café',
    organisation: 'Northfields Menders',
    purpose:
      'Bring the broken toaster and learn to mend it. Twelve Saturday mornings in the library, with tools, parts and safety testing, and tea for whoever waits.',
    beneficiaries: 'Anybody with something broken; about 40 people each time',
    priorities: 'Living well for longer',
    period: 'September to August',
    askPence: 245_000,
    leastPence: 120_000,
  },
  {
    name: 'A bigger bench for the Men’s Shed',
    organisation: 'Tanner Street Men’s Shed',
    purpose:
      'We are full two days a week. A second bench, a quieter saw and a heater would let us open on Fridays, when there is nobody else for many of our members to talk to.',
    beneficiaries: '35 men, most of them over 60 and living alone',
    priorities: 'Living well for longer',
    period: 'From October',
    askPence: 680_000,
    leastPence: 400_000,
  },
  {
    name: 'Memory Café with singing',
    organisation: 'Friends of Northfields Memory Café',
    purpose:
      'A singer and a pianist every fortnight for a year. People who no longer find the word for bread still know every verse.',
    beneficiaries: '28 people with dementia and those who look after them',
    priorities: 'Nobody alone',
    period: 'A year, every other week',
    askPence: 390_000,
    leastPence: null,
  },
  {
    name: 'Walking football for the over-fifties',
    organisation: 'Northfields Strollers',
    purpose:
      'Forty weeks of pitch hire, bibs and a first-aid course. No running, no offside, plenty of arguing.',
    beneficiaries: 'Two squads, 44 players from 51 to 83',
    priorities: 'Keeping active',
    period: 'October to March',
    askPence: 164_000,
    leastPence: null,
  },
  {
    name: 'Raised beds at Priory Road allotments',
    organisation: 'Priory Road Allotment Society',
    purpose:
      'Six beds at wheelchair height, a firm path from the gate and a water butt that can be reached sitting down. Each bed is shared by two households.',
    beneficiaries: 'Twelve households with somebody who cannot kneel or dig',
    priorities: 'Keeping active',
    period: 'One spring',
    askPence: 735_000,
    leastPence: 350_000,
  },
  {
    name: 'Squeeze',
    organisation: 'Maisie (9) and Grandad Len',
    purpose:
      'A juice bar at the school gate on Fridays. We have the stall. We need a proper juicer, a hygiene certificate for Grandad, and oranges for the first month.',
    beneficiaries: 'Everybody at Northfields Primary, and their grandparents',
    priorities: 'A greener place',
    period: 'From the autumn term',
    askPence: 18_000,
    leastPence: null,
  },
  {
    name: 'Świetlica: mornings for little ones',
    organisation: 'Stowarzyszenie Świetlica Northfields',
    purpose:
      'A playgroup in Polish and English, with a health visitor once a month. Parents who came here alone find the first friend within a week.',
    beneficiaries: '30 families with children under four',
    priorities: 'Young people',
    period: 'January to June',
    askPence: 298_000,
    leastPence: 150_000,
  },
  {
    name: 'Salaam Kitchen · سلام کچن',
    organisation: 'Salaam Women’s Circle',
    purpose:
      'Cook together, eat together, take a portion home. Twenty-five evenings of low-cost meals, taught by the women who cook them best, with a dietitian for diabetes.',
    beneficiaries: '60 women and their families; everybody is welcome at the table',
    priorities: 'Nobody alone',
    period: 'Ten weeks from March',
    askPence: 520_000,
    leastPence: 260_000,
  },
  {
    name: 'The Quiet Room',
    organisation: 'Northfields Youth Forum',
    purpose:
      'Somewhere to be while waiting for help: a calm room above the library with a youth worker two evenings a week, for young people on the long list for mental health support.',
    beneficiaries: 'About 80 young people from 13 to 19',
    priorities: 'Young people',
    period: 'A year',
    askPence: 950_000,
    leastPence: 600_000,
  },
  {
    name: 'Bike Bank',
    organisation: 'Wheels Round the Corner',
    purpose:
      'We mend unwanted bikes and hand them on with a helmet, a lock and an hour’s training on quiet roads.',
    beneficiaries: '70 people who walk to work or school because the bus costs too much',
    priorities: 'A greener place',
    period: 'Three Saturdays in May',
    askPence: 435_000,
    leastPence: 200_000,
  },
  {
    name: 'Three benches on the canal path',
    organisation: 'Northfields Canal Wardens',
    purpose:
      'It is a mile from the lock to the surgery with nowhere to sit down. Three benches with arms, so that getting up again is possible.',
    beneficiaries: 'Anybody who needs a rest half way',
    priorities: 'Keeping active',
    period: 'By the summer',
    askPence: 312_000,
    leastPence: 104_000,
  },
  {
    name: 'Sit Fit',
    organisation: 'Elm Court Tenants',
    purpose: 'Exercise on a chair, every Tuesday for a year, with an instructor who knows about hips.',
    beneficiaries: '22 tenants of Elm Court, the oldest 97',
    priorities: 'Nobody alone',
    period: 'A year',
    askPence: 115_000,
    leastPence: null,
  },
  {
    name: 'Reading to dogs',
    organisation: 'Éilís Ní Dhálaigh and Biscuit',
    purpose: 'Children who dread reading aloud read to a patient dog. Insurance, books and a soft mat.',
    beneficiaries: '36 children in three schools, and Biscuit',
    priorities: 'Young people',
    period: 'Term times, for two years',
    askPence: 76_000,
    leastPence: null,
  },
  {
    name: 'আনন্দ · Ananda lunch club',
    organisation: 'Ananda Elders',
    purpose:
      'A hot lunch and a blood-pressure check each Thursday, with a minibus for those who no longer go out alone and a helper who speaks Sylheti.',
    beneficiaries: '45 elders and 12 carers',
    priorities: 'Nobody alone',
    period: 'A year',
    askPence: 490_000,
    leastPence: 245_000,
  },
  {
    name: 'Cwtch for new parents',
    organisation: 'Cwtch Northfields',
    purpose:
      'Ten weeks of company after a birth, for mothers and for fathers, with somebody to hold the baby.',
    beneficiaries: '48 parents in the first hard months',
    priorities: 'Nobody alone',
    period: 'September to July',
    askPence: 220_000,
    leastPence: 110_000,
  },
  {
    name: 'Hands Up: theatre in sign',
    organisation: 'Hands Up Deaf Youth Theatre',
    purpose:
      'A play made in British Sign Language by deaf and hearing young people, and four free performances with captions in the community hall.',
    beneficiaries: '18 young actors and an audience of 400',
    priorities: 'Young people',
    period: 'January to April',
    askPence: 560_000,
    leastPence: 300_000,
  },
  {
    name: 'Girls’ first boots',
    organisation: 'Northfields Rovers Girls FC',
    purpose:
      'A second girls’ team: a coach, a season on the pitch, and boots to borrow so that nobody stays at home.',
    beneficiaries: '32 girls from eight to twelve',
    priorities: 'Young people',
    period: 'Ten weeks from January',
    askPence: 340_000,
    leastPence: 170_000,
  },
  {
    name: 'Warm Wednesdays',
    organisation: 'St Brigid’s Hall Committee',
    purpose:
      'From November to March the hall is warm from ten to six: soup, benefits advice, a washing machine, games, and nobody asks why you came.',
    beneficiaries: 'Around 120 people every week of the winter',
    priorities: 'Living well for longer',
    period: 'November to March',
    askPence: 825_000,
    leastPence: 500_000,
  },
  {
    name: 'Growing, Gardening and Getting to Know Your Neighbours between the Railway and the River',
    organisation: 'Railway Terrace, Lower Priory and Riverside Residents’ Association (joint committee)',
    purpose:
      'Eleven strips of waste ground become front gardens. Children and people in their eighties plan them together; the association waters them together.',
    beneficiaries: '210 homes in three streets',
    priorities: 'A greener place',
    period: 'A year',
    askPence: 615_000,
    leastPence: 307_500,
  },
  {
    name: 'Zoë’s Swim',
    organisation: 'Splash Together',
    purpose:
      'Swimming lessons for disabled children in warm water, one teacher to two children, named for the girl who asked why there were none.',
    beneficiaries: '24 children, with their brothers and sisters',
    priorities: 'Young people',
    period: 'The summer holidays',
    askPence: 448_000,
    leastPence: 224_000,
  },
  {
    name: 'A defibrillator within four minutes',
    organisation: 'Northfields First Responders',
    purpose:
      'Three defibrillators in old phone boxes, each one within four minutes’ walk of places that have none, and an evening’s training for every street.',
    beneficiaries: '3,400 people who live too far from the next one',
    priorities: 'Living well for longer',
    period: 'Within three months',
    askPence: 270_000,
    leastPence: 90_000,
  },
  {
    name: 'Roll',
    organisation: 'Northfields Skate and Chair Club',
    purpose:
      'Two smooth ramps and a low rail at the skate park, built for wheelchairs and scooters as much as for boards. The young people who drew them will help to build them.',
    beneficiaries: 'Everybody from six to thirty with wheels',
    priorities: 'Young people',
    period: 'By Easter',
    askPence: 910_000,
    leastPence: 450_000,
  },
];
