/** What the public page of an event says of what changed after the signing (O16). */
export const sinceSigning = {
  title: 'What changed after the signing',
  dropped: '{group} dropped out.',
  keeps: '{group} keeps {amount} of {before}.',
  cameBack: 'Money of an award last came back on {date}.',
  tied: 'Some projects are equal for the money that became free. It will be drawn by lot which goes first.',
  means:
    'The same ballots and the same rules then said who is next. The signed result above stays as it was signed. No group loses an award because of it.',
  caption: 'Projects with another amount than in the signed result',
  project: 'Project',
  signed: 'Signed result',
  newest: 'By the same ballots now',
  awarded: 'Awarded so far',
  file: 'Download every step after the signing (JSON)',
} as const;
