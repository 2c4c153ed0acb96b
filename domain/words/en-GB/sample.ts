/** What the made-up projects of the sample say of themselves. Their names are data (server/practice/sample-bids.ts). */
export const sample = {
  repairCafe: {
    purpose:
      'Bring the broken toaster and learn to mend it. Twelve Saturday mornings in the library, with tools, parts and safety testing, and tea while you wait.',
    beneficiaries: 'Anybody with something broken; about 40 people each time',
    priorities: 'Living well for longer',
    period: 'September to August',
  },
  mensShed: {
    purpose:
      'We are full two days a week. A second bench, a quieter saw and a heater would let us open on Fridays, when many of our members have nobody else to talk to.',
    beneficiaries: '35 men, most of them over 60 and living alone',
    priorities: 'Living well for longer',
    period: 'From October',
  },
  memoryCafe: {
    purpose:
      'A singer and a pianist every fortnight for a year. People who no longer find the word for bread still know every verse.',
    beneficiaries: '28 people with dementia and those who look after them',
    priorities: 'Nobody alone',
    period: 'A year, every other week',
  },
  walkingFootball: {
    purpose:
      'Forty weeks of pitch hire, bibs and a first-aid course. No running, no offside, plenty of arguing.',
    beneficiaries: 'Two squads, 44 players from 51 to 83',
    priorities: 'Keeping active',
    period: 'October to March',
  },
  raisedBeds: {
    purpose:
      'Six beds at wheelchair height, a firm path from the gate and a water butt that can be reached sitting down. Each bed is shared by two households.',
    beneficiaries: 'Twelve households with somebody who cannot kneel or dig',
    priorities: 'Keeping active',
    period: 'One spring',
  },
  squeeze: {
    purpose:
      'A juice bar at the school gate on Fridays. We have the stall. We need a proper juicer, a hygiene certificate for Grandad, and oranges for the first month.',
    beneficiaries: 'Everybody at Northfields Primary, and their grandparents',
    priorities: 'A greener place',
    period: 'From the autumn term',
  },
  swietlica: {
    purpose:
      'A playgroup in Polish and English, with a health visitor once a month. Parents who came here alone find their first friend within a week.',
    beneficiaries: '30 families with children under four',
    priorities: 'Young people',
    period: 'January to June',
  },
  salaamKitchen: {
    purpose:
      'Cook together, eat together, take a portion home. Twenty-five evenings of low-cost meals, taught by the women who cook them best, with a dietitian for diabetes.',
    beneficiaries: '60 women and their families; everybody is welcome at the table',
    priorities: 'Nobody alone',
    period: 'Ten weeks from March',
  },
  quietRoom: {
    purpose:
      'Somewhere to be while waiting for help: a calm room above the library with a youth worker two evenings a week, for young people on the long waiting list for mental health support.',
    beneficiaries: 'About 80 young people from 13 to 19',
    priorities: 'Young people',
    period: 'A year',
  },
  bikeBank: {
    purpose:
      'We mend unwanted bikes and hand them on with a helmet, a lock and an hour’s training on quiet roads.',
    beneficiaries: '70 people who walk to work or school because the bus costs too much',
    priorities: 'A greener place',
    period: 'Three Saturdays in May',
  },
  benches: {
    purpose:
      'It is a mile from the lock to the surgery with nowhere to sit down. Three benches with arms, so that getting up again is possible.',
    beneficiaries: 'Anybody who needs a rest half way',
    priorities: 'Keeping active',
    period: 'By the summer',
  },
  sitFit: {
    purpose: 'Exercise on a chair, every Tuesday for a year, with an instructor who knows about hips.',
    beneficiaries: '22 tenants of Elm Court, the oldest 97',
    priorities: 'Nobody alone',
    period: 'A year',
  },
  readingToDogs: {
    purpose: 'Children who dread reading aloud read to a patient dog. Insurance, books and a soft mat.',
    beneficiaries: '36 children in three schools, and Biscuit',
    priorities: 'Young people',
    period: 'Term times, for two years',
  },
  lunchClub: {
    purpose:
      'A hot lunch and a blood-pressure check each Thursday, with a minibus for those who no longer go out alone and a helper who speaks Sylheti.',
    beneficiaries: '45 elders and 12 carers',
    priorities: 'Nobody alone',
    period: 'A year',
  },
  newParents: {
    purpose:
      'Ten weeks of company after a birth, for mothers and for fathers, with somebody to hold the baby.',
    beneficiaries: '48 parents in the first hard months',
    priorities: 'Nobody alone',
    period: 'September to July',
  },
  theatreInSign: {
    purpose:
      'A play made in British Sign Language by deaf and hearing young people, and four free performances with captions in the community hall.',
    beneficiaries: '18 young actors and an audience of 400',
    priorities: 'Young people',
    period: 'January to April',
  },
  firstBoots: {
    purpose:
      'A second girls’ team: a coach, a season on the pitch, and boots to borrow so that nobody stays at home.',
    beneficiaries: '32 girls from eight to twelve',
    priorities: 'Young people',
    period: 'Ten weeks from January',
  },
  warmWednesdays: {
    purpose:
      'From November to March the hall is warm from ten to six: soup, benefits advice, a washing machine, games, and nobody asks why you came.',
    beneficiaries: 'Around 120 people every week of the winter',
    priorities: 'Living well for longer',
    period: 'November to March',
  },
  neighbours: {
    purpose:
      'Eleven strips of waste ground become front gardens. Children and people in their eighties plan them together; the residents’ association waters them.',
    beneficiaries: '210 homes in three streets',
    priorities: 'A greener place',
    period: 'A year',
  },
  swim: {
    purpose:
      'Swimming lessons for disabled children in warm water, one teacher to two children, named for the girl who asked why there were none.',
    beneficiaries: '24 children, with their brothers and sisters',
    priorities: 'Young people',
    period: 'The summer holidays',
  },
  defibrillator: {
    purpose:
      'Three defibrillators in old phone boxes, each one within four minutes’ walk of places that have none, and an evening’s training for every street.',
    beneficiaries: '3,400 people who live too far from the next one',
    priorities: 'Living well for longer',
    period: 'Within three months',
  },
  roll: {
    purpose:
      'Two smooth ramps and a low rail at the skate park, built for wheelchairs and scooters as much as for boards. The young people who drew them will help to build them.',
    beneficiaries: 'Everybody from six to thirty with wheels',
    priorities: 'Young people',
    period: 'By Easter',
  },
} as const;
