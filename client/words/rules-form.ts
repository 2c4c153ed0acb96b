import type { Borderline } from '../../domain/allocation/borderline.ts';
import type { ScaleName, ScoreScale } from '../../domain/ballots/score.ts';
import type { PresetName } from '../../domain/event/rules/presets.ts';
import type { Rules } from '../../domain/event/rules/rules.ts';
import { moneyWords } from './money.ts';

interface Option {
  readonly label: string;
  /** What it means for the day, in one sentence. */
  readonly means: string;
}
export interface FormQuestion<Value extends string> {
  readonly legend: string;
  readonly hint?: string;
  readonly options: Record<Value, Option>;
}

/** The questions that a council answers itself (R14). */
const noUsualAnswer = 'You need to choose. There is no usual answer.';

const preset: FormQuestion<PresetName> = {
  legend: 'How do people decide?',
  hint: 'Each is a set of rules that fit together. You can change every one of them below.',
  options: {
    scoreEveryProject: {
      label: 'Score every project',
      means: 'People judge each project by itself. The project with the best average is chosen first.',
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
};

const choices: FormQuestion<'exactly' | 'up-to' | 'at-least'> = {
  legend: 'How many projects does each person choose?',
  options: {
    exactly: {
      label: 'Exactly this many',
      means: 'Everybody has the same say; a fourth favourite gets nothing.',
    },
    'up-to': { label: 'Up to this many', means: 'Nobody has to choose a project they do not want.' },
    'at-least': {
      label: 'At least this many',
      means: 'Small groups gain: nobody can vote for one project alone.',
    },
  },
};

const age: FormQuestion<'everybody' | 'from'> = {
  legend: 'Who may vote?',
  hint: noUsualAnswer,
  options: {
    everybody: { label: 'Everybody in the room', means: 'Children vote too, on cards of their own.' },
    from: {
      label: 'People of a certain age and over',
      means: 'The desk gives cards only to people of that age and over.',
    },
  },
};

const cap: FormQuestion<'none' | 'at-most'> = {
  legend: 'Can one project ask for the whole pot?',
  hint: noUsualAnswer,
  options: {
    none: { label: 'Yes', means: 'One large project can get the whole pot.' },
    'at-most': {
      label: 'No, there is a limit',
      means: 'More projects can be chosen, and none is very large.',
    },
  },
};

const scale: FormQuestion<ScaleName> = {
  legend: 'Which scores can people give?',
  options: {
    '1-5': { label: '1 to 5', means: 'Quick to give, and even the lowest score gives a point.' },
    '0-5': { label: '0 to 5', means: 'Quick to give, with a clear no at the bottom.' },
    '1-10': { label: '1 to 10', means: 'Finer, and slower to give for many projects.' },
    '0-10': { label: '0 to 10', means: 'Finer and slower, with a clear no at the bottom.' },
  },
};

const blanks: FormQuestion<Rules['blanks']['kind']> = {
  legend: 'What happens when somebody leaves a project blank?',
  hint: noUsualAnswer,
  options: {
    'left-out': {
      label: 'That person’s score is left out of the project’s average',
      means: 'Nobody has to score everything; a project needs scores from enough people to be chosen.',
    },
    'ballot-not-counted': {
      label: 'The whole ballot is not counted',
      means: 'The same people compare every project; people who leave early have no say.',
    },
  },
};

/** The same question where projects are chosen and not scored. */
const unfinished: typeof blanks = {
  legend: 'What happens to a ballot that is not complete?',
  hint: noUsualAnswer,
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
};

const screen: FormQuestion<Rules['screen']['policy']> = {
  legend: 'What does the big screen show before voting closes?',
  hint: `${noUsualAnswer} Figures can sway people who have not voted yet.`,
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
      label: 'A project’s score once it is fixed',
      means:
        'This needs scores that are fixed when the next project is called: people cannot change them later.',
    },
  },
};

const opening: FormQuestion<Rules['opening']> = {
  legend: 'When can a project be scored?',
  options: {
    'as-presented': {
      label: 'From the moment its group begins to present',
      means: 'People hear a group before they score it.',
    },
    'all-at-once': {
      label: 'All of them, as soon as voting opens',
      means: 'People who cannot stay can score everything early.',
    },
  },
};

const changes: FormQuestion<'until-close' | 'until-next'> = {
  legend: 'Until when can people change a score?',
  options: {
    'until-close': {
      label: 'Until voting closes',
      means: 'People can compare with groups that come later.',
    },
    'until-next': {
      label: 'Until the next project is called',
      means: 'People who are slow, or come back late, cannot score it any more.',
    },
  },
};

const borderline: FormQuestion<Borderline> = {
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
};

const tie: FormQuestion<Rules['tie']['method']> = {
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
};

const otherwise: FormQuestion<Rules['tie']['otherwise']> = {
  legend: 'What if that does not settle the tie?',
  hint: 'Hands can be equal, and a share can be too small.',
  options: {
    draw: { label: 'We draw from a bag', means: 'It always settles it.' },
    hands: { label: 'We count hands', means: 'If the hands are equal too, they are counted again.' },
  },
};

/** What the officer's screens ask about the rules, with the consequence of every answer. */
export const rulesFormWords = {
  questions: {
    preset,
    choices,
    age,
    cap,
    scale,
    blanks,
    unfinished,
    screen,
    opening,
    changes,
    borderline,
    tie,
    otherwise,
  },
  title: 'Today’s rules',
  sentence:
    'People see these rules before they vote. They can change until voting opens; then they are fixed.',
  recommended: 'Recommended.',
  scaleOf: ({ lowest, highest }: ScoreScale) => `${lowest} to ${highest}`,
  choiceCount: 'How many?',
  tokens: 'How many tokens does each person have?',
  tokensHint: '10 is recommended: enough to show a difference, few enough to count.',
  tokenCap: 'At most how many for one project?',
  tokenCapHint: '5 is recommended, so that nobody gives all to one. Leave it empty for no limit.',
  places: 'How many projects does each person put in order?',
  placesHint: 'First, second, third… More than five takes long.',
  knapsack: 'People choose projects until what they ask for fills the pot.',
  ageFrom: 'Minimum age',
  capAmount: 'At most',
  capHint: (pot: number) => `The pot is ${moneyWords(pot)}.`,
  leastScorers: 'How many voters must score a project before it can be chosen?',
  leastScorersHint: 'In per cent of all who voted. 50 is recommended. 0 means no minimum.',
  firstAt: 'A score first appears after this many ballots',
  firstAtHint:
    '10 is recommended. Scores after each project can come from 5 ballots on, if you say why. With fewer, single votes could be read from the screen.',
  firstAtPractice: 'In practice any number can be tried. A real event needs 10, or a reason.',
  whySoon: 'Why so few?',
  whySoonHint: 'Everybody reads it with today’s rules, and it is kept in the log.',
  whySoonMissing: 'Say why a score is shown before 10 ballots are in',
  stepsReadable: 'Enter 5 or more in both: with fewer, single votes could be read from the screen',
  thenEvery: 'It changes again after this many more ballots',
  thenEveryHint: '5 is recommended. It cannot be less.',
  thenEveryPractice: 'In practice any number can be tried. A real event needs at least 5.',
  save: 'Save these rules',
  saved: 'The rules are saved.',
  preview: 'As people will read them',
  previewMissing: 'Answer the questions that are still open to read the rules here.',

  chooseBlanks: 'Choose what happens when a project is left blank',
  chooseUnfinished: 'Choose what happens to a ballot that is not complete',
  chooseScreen: 'Choose what the big screen shows',
  chooseAge: 'Choose who may vote',
  chooseCap: 'Choose whether one project can ask for the whole pot',
  ageWrong: 'Enter an age from 1 to 120',
  capWrong: (pot: number) => `Enter an amount up to ${moneyWords(pot)}: that is the pot`,
  capTooLow: 'Enter at least as much as the largest bid asks for',
  countWrong: 'Enter a whole number from 1 to 1,000',
  tokenCapWrong: 'Enter a whole number, at most the number of tokens, or leave it empty',
  percentWrong: 'Enter a whole number from 0 to 100',
  stepsWrong: 'Enter a whole number from 1 to 1,000',
  stepsTooFine: 'The first number must be at least twice the second',
  needsLocking: 'This needs scores that are fixed when the next project is called',

  frozenTitle: 'Today’s rules are fixed',
  frozenSentence: 'They were fixed when voting opened. Every result shows their fingerprint.',
  fingerprint: 'Fingerprint of the rules',
  settings: 'Settings',
  question: 'Question',
  answer: 'Answer',
};
