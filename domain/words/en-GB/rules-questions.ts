/** The questions about the rules, with the consequence of every answer. The questions that a council answers itself (R14) say so. */
export const rulesQuestions = {
  preset: {
    legend: 'How do people decide?',
    hint: 'Each is a set of rules that fit together. You can change every one of them below.',
    options: {
      scoreEveryProject: {
        label: 'Score every project',
        means:
          'People judge each project on its own merits. The project with the best average is chosen first.',
      },
      chooseThree: {
        label: 'Choose three',
        means: 'Quick, and everybody knows it. The projects with the most votes are chosen first.',
      },
      shareOutTokens: {
        label: 'Share out tokens',
        means:
          'People say how much a project matters to them. The project with the most tokens is chosen first.',
      },
    },
  },
  choices: {
    legend: 'How many projects does each person choose?',
    options: {
      exactly: {
        label: 'Exactly this many',
        means: 'Everybody has the same say. One favourite more gets nothing.',
      },
      'up-to': {
        label: 'Up to this many',
        means: 'Nobody has to choose a project they do not want.',
      },
      'at-least': {
        label: 'At least this many',
        means: 'Small groups gain, because nobody can choose their own project alone.',
      },
    },
  },
  age: {
    legend: 'How old must voters be?',
    hint: 'You need to choose. There is no usual answer.',
    options: {
      everybody: {
        label: 'Any age',
        means: 'Children vote too, on cards of their own.',
      },
      from: {
        label: 'People of a certain age and over',
        means: 'The desk gives cards only to people of that age and over.',
      },
    },
  },
  cap: {
    legend: 'Can one project ask for the whole pot?',
    hint: 'You need to choose. There is no usual answer.',
    options: {
      none: {
        label: 'Yes',
        means: 'One large project can get the whole pot.',
      },
      'at-most': {
        label: 'No, there is a limit',
        means: 'More projects can be chosen, and none is very large.',
      },
    },
  },
  scale: {
    legend: 'Which scores can people give?',
    options: {
      '1-5': {
        label: '1 to 5',
        means: 'Quick to give, and even the lowest score gives a point.',
      },
      '0-5': {
        label: '0 to 5',
        means: 'Quick to give, with a clear no at the bottom.',
      },
      '1-10': {
        label: '1 to 10',
        means: 'Finer, and slower to give for many projects.',
      },
      '0-10': {
        label: '0 to 10',
        means: 'Finer and slower, with a clear no at the bottom.',
      },
    },
  },
  blanks: {
    legend: 'What happens when somebody leaves a project blank?',
    hint: 'You need to choose. There is no usual answer.',
    options: {
      'left-out': {
        label: 'The average is worked out without that person',
        means: 'Nobody has to score everything; a project needs scores from enough people to be chosen.',
      },
      'ballot-not-counted': {
        label: 'The whole ballot is not counted',
        means: 'The same people compare every project; people who leave early have no say.',
      },
    },
  },
  unfinished: {
    legend: 'What happens to a ballot that is not complete?',
    hint: 'You need to choose. There is no usual answer.',
    options: {
      'left-out': {
        label: 'The marks on it count',
        means: 'Nobody’s vote is lost; some votes give less than others.',
      },
      'ballot-not-counted': {
        label: 'It is not counted',
        means: 'All votes that count give the same amount; people who leave early have no say.',
      },
    },
  },
  screen: {
    legend: 'What does the big screen show before voting closes?',
    hint: 'You need to choose. There is no usual answer. Figures can sway people who have not voted yet.',
    options: {
      counts: {
        label: 'Only how many have voted',
        means: 'Nobody can be swayed; the scores are a surprise at the results.',
      },
      live: {
        label: 'Scores so far, as they come in',
        means: 'Lively. Figures change in steps, so that nobody’s score can be worked out.',
      },
      'after-each': {
        label: 'A project’s score once it can no longer change',
        means: 'This needs scores that people cannot change once the next project is called.',
      },
    },
  },
  opening: {
    legend: 'When can a project be scored?',
    options: {
      'as-presented': {
        label: 'From the moment its group begins to present',
        means: 'People hear a group before they score its project.',
      },
      'all-at-once': {
        label: 'All of them, as soon as voting opens',
        means: 'People who cannot stay can score everything early.',
      },
    },
  },
  changes: {
    legend: 'Until when can people change a score?',
    options: {
      'until-close': {
        label: 'Until voting closes',
        means: 'People can compare with groups that come later.',
      },
      'until-next': {
        label: 'Until the next project is called',
        means: 'People who are slow, or come back late, can no longer score the project.',
      },
    },
  },
  borderline: {
    legend: 'What happens when a project asks for more than is left?',
    options: {
      'part-fund-then-skip': {
        label: 'It gets what is left, if its group said that is enough. If not, we try the next one',
        means: 'Most of the pot is used. The first project that does not fit is offered what is left.',
      },
      'part-fund-then-stop': {
        label: 'It gets what is left, if its group said that is enough. Then we stop',
        means: 'No project is chosen before one that people scored higher.',
      },
      skip: {
        label: 'It is skipped, and the next one that fits is chosen',
        means: 'Every chosen project gets all it asks for; a lower one may be chosen before a higher one.',
      },
      stop: {
        label: 'We stop there',
        means: 'No project is chosen before a higher one, and more of the pot may stay unused.',
      },
    },
  },
  tie: {
    legend: 'What happens when projects tie for the last of the money?',
    options: {
      draw: {
        label: 'We draw from a bag in the room',
        means: 'Quick and certain: one person draws and another watches.',
      },
      hands: {
        label: 'We count hands in the room',
        means: 'The people in the room decide; people who have left cannot.',
      },
      share: {
        label: 'They share what is left',
        means: 'Each project gets a part, if that is enough for all of them.',
      },
    },
  },
  otherwise: {
    legend: 'What if that does not settle the tie?',
    hint: 'Hands can be equal, and a share can be too small.',
    options: {
      draw: {
        label: 'We draw from a bag',
        means: 'A draw always settles the tie.',
      },
      hands: {
        label: 'We count hands',
        means: 'If the hands are equal too, they are counted again.',
      },
    },
  },
  youngCards: {
    legend: 'Are there cards for young people?',
    options: {
      none: {
        label: 'No, everybody has the same card',
        means: 'All votes count in the same way.',
      },
      together: {
        label: 'Yes, and their votes count like all others',
        means: 'What young people chose is also shown separately.',
      },
      apart: {
        label: 'Yes, and their votes are counted separately',
        means: 'They decide no money. What young people chose is shown beside the result.',
      },
    },
  },
} as const;
