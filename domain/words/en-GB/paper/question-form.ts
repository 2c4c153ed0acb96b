/** What is printed on the form of the equality and satisfaction questions, beside the questions themselves. */
export const questionForm = {
  title: 'A few questions',
  practice: 'Practice: does not count',
  how: 'Put a cross in one box for each question. Leave out any question that you do not want to answer.',
  mistake: 'If you make a mistake, fill the wrong box in and put a cross in the right one.',
  finish: 'Do not write your name on this form. Fold it and put it into the box at the door.',
  paper:
    'Staff add the forms up by hand, at least ten at a time, and destroy them. Nobody types in one form alone.',
  privacy: 'What happens to your answers',
  page: 'Page {page, number} of {of, number}',
  box: 'Empty box: {answer}',
} as const;
