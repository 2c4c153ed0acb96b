/** What officers read about the equality and satisfaction questions. */
export const questionOffice = {
  title: 'Questions about people and the event',
  sentence:
    'After the results, people can answer a few questions on their phone or on paper. You then know who took part and how the event was.',
  chooseTitle: 'Which questions',
  choose: 'Ask these questions',
  sets: {
    none: 'None',
    short: 'A short set: the event, age, sex, disability and ethnic group',
    full: 'A full set: also gender identity, effect of a disability, religion and sexual orientation',
  },
  chooseHint: 'The event’s public page lists them beforehand. Once voting is open they stay as they are.',
  save: 'Save',
  chosen: {
    none: 'Saved: no questions are asked.',
    short: 'Saved: the short set is asked.',
    full: 'Saved: the full set is asked.',
  },
  fixed: {
    none: 'This event asks no questions. They had to be chosen before voting opened.',
    short: 'This event asks the short set.',
    full: 'This event asks the full set.',
  },
  list: 'The questions, and what people are told',
  standard:
    'The questions about people are worded as the harmonised standards of the Government Statistical Service for England are.',

  paperTitle: 'On paper',
  paper:
    'Print forms for people without a phone, and put a box at the door. The forms have no number: nobody can tell whose they are.',
  form: 'The form (PDF)',
  largeForm: 'The form in large print (PDF)',

  laterTitle: 'Answers',
  later: 'People can answer once the whole result is announced.',
  soFar:
    'At least {answered, number} people have answered, for {ballots, plural, one {# ballot} other {# ballots}} counted.',
  soFarFew: 'Fewer than ten people have answered yet. Answers are added for at least ten people at a time.',
  waits:
    'Answers of the last few people wait in this computer’s memory. If it is switched off before you finish the questions, they are lost.',

  bundleTitle: 'Add a bundle of forms',
  bundle:
    'Count at least ten forms. Then add up, for each question, how many forms have each answer. Leave a field empty for none.',
  forms: 'How many forms',
  formsMissing: 'Enter how many forms there are: at least {least, number}',
  countWrong: 'Enter whole numbers, or leave fields empty: {question}',
  tooMany: 'There are more answers than forms: {question}',
  ofForms: '{answers, plural, one {# answer} other {# answers}} so far',
  add: 'Add this bundle',
  added: 'The bundle is added. Destroy the forms.',

  finish: 'Finish the questions',
  finishQuestion: 'Finish the questions?',
  finishMeans:
    'Nobody can answer any more. You then see the counts. Answers that wait are added if they are of at least ten people, and dropped if not.',
  finishForms:
    '{forms, plural, =0 {No forms are typed above.} other {The # forms typed above are added as the last ones. They may be fewer than ten.}}',
  oneForm: 'Do not enter one form alone: put it with another bundle, or leave it out.',
  finished: 'The questions are finished.',

  countsTitle: 'How many gave each answer',
  rate: 'At least {answered, number} people answered, for {ballots, plural, one {# ballot} other {# ballots}} counted: {percent, number}%.',
  /** People who answer on paper need not have voted. */
  rateAbove:
    'At least {answered, number} people answered, which is more than the {ballots, plural, one {# ballot} other {# ballots}} counted.',
  rateFew: 'Fewer than ten people answered, so there is nothing to show.',
  leftOut:
    'The last answers were of fewer than ten people, or of too few to one question. They were dropped.',
  hides: 'A count below 5 is not shown, nor one from which it would follow. No file shows them either.',
  answer: 'Answer',
  people: 'People',
  notShown: 'not shown',
  said: '{said, plural, one {# answer} other {# answers}} without “Prefer not to say”',
  tooFew: 'Too few answers to show',
  files: 'Files',
  file: {
    'answers.xlsx': 'Spreadsheet (XLSX), with what the columns mean',
    'answers.csv': 'Table (CSV)',
    'answers.json': 'For programs (JSON)',
  },
  publish: 'Show on the event’s public page how people rated it',
  hide: 'No longer show the rating on the public page',
  published: 'The public page shows the rating.',
  hidden: 'The public page no longer shows the rating.',
  status: 'Asked after the results, if you choose',
} as const;
