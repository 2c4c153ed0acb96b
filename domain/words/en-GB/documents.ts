/** What the officer's page of a bid, an auditor's page and the public page say about documents. */
export const documents = {
  title: 'Documents',
  none: 'This bid has no documents.',
  means: 'Only officers and auditors can download a document, unless you make it public.',
  // {size} is a number with its unit, such as “1.2 MB”.
  forStaff: 'For officers and auditors, {size}',
  public: 'Public: on the event’s page for everybody, {size}',
  publicFile: 'PDF, {size}',
  megabytes: '{figure} MB',

  file: 'PDF',
  fileHint: 'Its author, dates and earlier versions are taken out of it. What is written on its pages stays.',
  name: 'Title',
  nameHint: 'What people read in the list, such as: Budget, Quotation for the roof, Safeguarding policy.',
  who: 'Who can download it?',
  whoStaff: 'Officers and auditors',
  whoPublic: 'Everybody, on the event’s page',
  whoPublicMeans:
    'First check that its pages show no private address, bank details or signature, and nobody under 18.',
  frozen: 'Voting has opened, so new documents are for officers and auditors. Public ones can be removed.',
  most: 'This bid has {most, number} documents, and cannot have more. Remove one to add another.',
  add: 'Add this document',
  added: '{title} has been added.',

  remove: 'Remove {title}',
  removeShort: 'Remove',
  removeQuestion: 'Remove {title}?',
  removeMeans:
    'It is deleted from this computer, and nobody can download it any more. Copies on a memory stick lose it with the next copy.',
  removed: '{title} has been removed.',

  // An auditor's page: the documents of all bids of an event.
  allOf: 'Documents of {event}',
  ofBid: 'of bid {bid}, {size}',

  /** What is wrong with what was typed. */
  fields: {
    file: {
      missing: 'Choose a PDF',
      tooLarge: 'Choose a PDF of at most {most, number} MB',
    },
    title: {
      missing: 'Enter a title',
      tooLong: 'Make the title at most {most, number} letters long',
    },
  },
} as const;
