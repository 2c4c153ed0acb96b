/** The letters to groups after an award, and the table for mail merge. They are sent by the council’s own means. */
export const letters = {
  title: 'Letters · {event}',
  kinds: { award: 'Award', part: 'Award of a part', 'not-chosen': 'Not chosen' },
  headings: {
    award: 'Your award for {project}',
    part: 'Your award for {project}',
    'not-chosen': 'About {project}',
  },
  dear: 'Dear {who},',
  dearGroup: 'Dear members of {organisation},',
  /** Of an award, and of a part. */
  chosen: '{project} was chosen by the people who voted at {event} on {date}. Congratulations.',
  awarded: 'We award {amount} to {organisation} for it.',
  awardedPart: 'We award {amount} to {organisation} for it. That is a part of the {ask} that you asked for.',
  decided: 'This was decided on {day}, by this authority: {authority}.',
  conditions: 'These conditions belong to the award: {conditions}',
  accept:
    'Please sign below and send this letter back. If your group has no bank account, also name the body that will receive the money for you.',
  trades:
    'If your organisation sells goods or services, this award is minimal financial assistance of {amount} under section 36 of the Subsidy Control Act 2022. With it you have {fund} from this fund. Please then confirm in writing that you had at most {rest} of such assistance from all other public bodies together, in this financial year and the two before it.',
  accepted: 'We accept this award and its conditions. Name, signature and date:',
  /** Of a group that got nothing. */
  thanks: 'Thank you for presenting {project} at {event} on {date}.',
  notChosen: 'It was not chosen this time. {reason}',
  others: 'Other funds that you could try:',
  contact: 'If you have a question, please ask: {contact}',
  practice: 'Practice: this letter is not sent to anybody.',
  columns: {
    kind: { heading: 'Letter', means: 'Which letter the group gets: award, award of a part, or not chosen.' },
    project: { heading: 'Project', means: 'The name of the project.' },
    organisation: { heading: 'Organisation', means: 'Who applied, and would receive the money.' },
    reference: { heading: 'Own reference', means: 'What the council calls the project in its own papers.' },
    who: {
      heading: 'For the attention of',
      means: 'Who presented the project, or the adult who answers for a presenter under 18.',
    },
    contact: { heading: 'Contact', means: 'How to reach the group. It is erased on its day.' },
    amountPence: { heading: 'Awarded', means: 'What the project was awarded and has not given back.' },
    askPence: { heading: 'Asked for', means: 'What the project asked for.' },
    day: { heading: 'Date of the decision', means: 'The day of the last award of the project.' },
    authority: { heading: 'Authority', means: 'The delegation or minute behind that award.' },
    conditions: { heading: 'Conditions', means: 'The conditions of every award behind this amount.' },
    reason: { heading: 'Reason', means: 'Why a project was not chosen, by the rules of the event.' },
    funds: { heading: 'Other funds to try', means: 'What the letters to other groups say of other funds.' },
    questions: { heading: 'Contact for questions', means: 'Whom groups can ask.' },
    event: { heading: 'Event', means: 'The name of the event.' },
    area: { heading: 'Area', means: 'The area of the event.' },
    fund: { heading: 'Fund', means: 'The fund of the area.' },
  },
} as const;
