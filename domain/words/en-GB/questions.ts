/**
 * The equality and satisfaction questions. Those about people are worded as in the Government Statistical Service's
 * harmonised standards for England: a translation uses the wording of its own nation's standard.
 */
export const questions = {
  title: 'A few questions',
  ask: {
    rating: 'How would you rate this event?',
    again: 'Would you come to an event like this again?',
    age: 'How old are you?',
    sex: 'What is your sex?',
    gender: 'Is the gender you identify with the same as your sex registered at birth?',
    disability:
      'Do you have any physical or mental health conditions or illnesses lasting or expected to last 12 months or more?',
    effect: 'Do any of your conditions or illnesses reduce your ability to carry out day-to-day activities?',
    ethnicity: 'What is your ethnic group?',
    religion: 'What is your religion?',
    orientation: 'Which of the following options best describes how you think of yourself?',
  },
  /** Below a question, where there is something to say. */
  hint: {
    gender: 'If you are under 16, please leave this out.',
    effect: 'If you have none, please leave this out.',
    orientation: 'If you are under 16, please leave this out.',
  },
  answers: {
    rating: {
      'very-good': 'Very good',
      good: 'Good',
      neither: 'Neither good nor poor',
      poor: 'Poor',
      'very-poor': 'Very poor',
      'not-said': 'Prefer not to say',
    },
    again: { yes: 'Yes', no: 'No', 'not-sure': 'Not sure', 'not-said': 'Prefer not to say' },
    age: {
      'under-16': 'Under 16',
      '16-24': '16 to 24',
      '25-34': '25 to 34',
      '35-44': '35 to 44',
      '45-54': '45 to 54',
      '55-64': '55 to 64',
      '65-74': '65 to 74',
      '75-up': '75 or over',
      'not-said': 'Prefer not to say',
    },
    sex: { female: 'Female', male: 'Male', 'not-said': 'Prefer not to say' },
    gender: { yes: 'Yes', no: 'No', 'not-said': 'Prefer not to say' },
    disability: { yes: 'Yes', no: 'No', 'not-said': 'Prefer not to say' },
    effect: {
      'a-lot': 'Yes, a lot',
      'a-little': 'Yes, a little',
      'not-at-all': 'Not at all',
      'not-said': 'Prefer not to say',
    },
    ethnicity: {
      white: 'White',
      mixed: 'Mixed or multiple ethnic groups',
      asian: 'Asian or Asian British',
      black: 'Black, African, Caribbean or Black British',
      other: 'Other ethnic group',
      'not-said': 'Prefer not to say',
    },
    religion: {
      none: 'No religion',
      christian: 'Christian',
      buddhist: 'Buddhist',
      hindu: 'Hindu',
      jewish: 'Jewish',
      muslim: 'Muslim',
      sikh: 'Sikh',
      other: 'Any other religion',
      'not-said': 'Prefer not to say',
    },
    orientation: {
      straight: 'Heterosexual or straight',
      gay: 'Gay or lesbian',
      bisexual: 'Bisexual',
      other: 'Other',
      'not-said': 'Prefer not to say',
    },
  },

  /** Said wherever the questions are: before the event, on the phone and on paper. */
  privacy: {
    why: 'The answers show the council who takes part, and how the event was.',
    leaveOut: 'You can leave out any question, or all of them.',
    counts:
      'Only counts are kept: how many people gave each answer. They are added for at least ten people at a time.',
    apart: 'No answer is kept with your vote, your card, your phone, or another answer of yours.',
    small: 'No count below 5 is shown to anybody.',
    howLong: 'The counts say nothing about any one person, so they are kept as long as the result.',
  },
} as const;
