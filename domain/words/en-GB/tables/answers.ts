/** The columns of the files of the equality and satisfaction questions. */
export const answersFile = {
  title: 'Answers',
  columns: {
    question: { heading: 'Question', means: 'The question as it was asked.' },
    questionKey: { heading: 'Question key', means: 'The question’s name for programs.' },
    answer: { heading: 'Answer', means: 'An answer that could be chosen.' },
    answerKey: { heading: 'Answer key', means: 'The answer’s name for programs.' },
    people: {
      heading: 'People',
      means:
        'How many gave this answer. Empty where it is fewer than 5, or where it would tell another count that is fewer than 5.',
    },
    said: {
      heading: 'Answers to the question',
      means:
        'How many gave one of its answers, without “Prefer not to say”. Empty where every count is hidden.',
    },
    answered: {
      heading: 'People who answered',
      means: 'At least how many people answered any question, in steps of ten.',
    },
    ballots: { heading: 'Ballots counted', means: 'The ballots from which the result was made.' },
  },
  /** The wording to which the questions about people keep. */
  standard:
    'Government Statistical Service harmonised standards for England, as in the GOV.UK Design System; age in groups',
} as const;
