/** What a published election and its projects are called where their file does not say. */
export const electionTexts = {
  name: 'A published election',
  unit: 'Everywhere',
  venue: 'From a file',
  date: 'Held before',
  project: 'Project {id}',
  organisation: 'Project {id} of the file',
  notInFile: 'Not in the file.',
} as const;
