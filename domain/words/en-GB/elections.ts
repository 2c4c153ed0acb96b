/** What the officer reads while a published election is opened from its file. */
export const elections = {
  title: 'Open an election from a file',
  sentence:
    'The file of a published election (Pabulib, .pb) becomes a practice event with its projects and ballots, counted and sealed. You can show it on the big screen, export it, and compare it under other rules.',
  file: 'Choose the file',
  fileHint:
    'Up to {projects, number} projects and {ballots, number} ballots. Its amounts are read as pounds.',
  fileMissing: 'Choose a file first',
  fileNotUtf8:
    'This file is not UTF-8 text. Open it in a text editor, save it as UTF-8, and choose it again.',
  fileTooLarge: 'This file is too large. It can have up to 7 megabytes.',
  rule: 'How is the pot used?',
  rules: {
    'of-the-file': 'As the file says; best project first if it does not say',
    ranked: 'Best project first, until the pot is used',
    'greedy-per-cost': 'Most support for each pound first',
    'equal-shares': 'Everybody has an equal share of the pot',
    phragmen: 'Everybody’s money grows until their projects can be paid for',
  },
  open: 'Open this election',
  opening: 'The ballots are being cast and counted…',
  opened: 'The election is open, with {ballots, plural, one {# ballot} other {# ballots}}.',
  leftOut:
    '{leftOut, plural, one {# project was} other {# projects were}} left out: they ask for nothing or for more than the pot.',

  /** Why a file cannot be read, and where. */
  unreadable: {
    'quote-not-closed':
      'Line {line}, column {column}: a quotation mark opens here and is never closed. No event was made.',
    'text-after-quote':
      'Line {line}, column {column}: text follows a closing quotation mark. No event was made.',
    'before-first-section':
      'Line {line}, column {column}: there is text before the first section. No event was made.',
    'section-twice': 'Line {line}, column {column}: a section appears twice. No event was made.',
    'section-missing':
      'Line {line}, column {column}: a section is missing: there must be META, PROJECTS and VOTES. No event was made.',
    'header-missing':
      'Line {line}, column {column}: a section has no row with the names of its columns. No event was made.',
    'column-missing': 'Line {line}, column {column}: a column that is needed is missing. No event was made.',
    'column-twice': 'Line {line}, column {column}: a column appears twice. No event was made.',
    'too-many-cells':
      'Line {line}, column {column}: the row has more cells than its header. No event was made.',
    'cell-missing': 'Line {line}, column {column}: a cell that is needed is empty. No event was made.',
    'key-twice': 'Line {line}, column {column}: this setting appears twice. No event was made.',
    'key-missing':
      'Line {line}, column {column}: META does not say the budget or the type of vote. No event was made.',
    'utf-16':
      'Line {line}, column {column}: the file is UTF-16 text. Open it in a text editor and save it as UTF-8. No event was made.',
    'not-a-number': 'Line {line}, column {column}: this is not a number. No event was made.',
    'digits-grouped':
      'Line {line}, column {column}: the number has separators. Write the digits without commas or spaces. No event was made.',
    'below-zero': 'Line {line}, column {column}: an amount is below zero. No event was made.',
    'unknown-vote-type': 'Line {line}, column {column}: this type of vote is not known. No event was made.',
    'unknown-scoring':
      'Line {line}, column {column}: this way to score places is not known. No event was made.',
    'project-twice': 'Line {line}, column {column}: a project appears twice. No event was made.',
    'list-item-missing':
      'Line {line}, column {column}: a comma has nothing beside it. Delete it, or write what is missing. No event was made.',
    'unknown-project':
      'Line {line}, column {column}: a ballot lists a project that is not in the file. No event was made.',
    'listed-twice': 'Line {line}, column {column}: a ballot lists a project twice. No event was made.',
    'points-do-not-match':
      'Line {line}, column {column}: a ballot lists more or fewer projects than it gives points. No event was made.',
  },
  unreadableSomehow: 'Line {line}, column {column}: this cannot be read. No event was made.',
  /** Why a file that can be read still cannot be opened here. */
  unfit: {
    'no-projects': 'The file has no project that could be paid for from its budget. No event was made.',
    'no-ballots': 'The file has no ballots. No event was made.',
    'too-many-projects':
      'The file has more than {projects, number} projects. That is the most that can be opened here. No event was made.',
    'too-many-ballots':
      'The file has more than {ballots, number} ballots. That is the most that can be opened here. No event was made.',
    pence: 'An amount in the file is not a whole number of pence. No event was made.',
    'too-much-money':
      'An amount in the file is above {most}. That is the most that can be opened here. No event was made.',
    points:
      'The points in the file are not whole numbers from 0 to 1,000. No ballot here can have other points. No event was made.',
    averages: 'Averages cannot be worked out from this file. No event was made.',
    'above-budget':
      'A project asks for nothing or for more than the budget, and the file’s own rule stops there. Choose another rule. No event was made.',
    'rule-not-known':
      'The file names a rule that is not known here. Choose one of the other rules. No event was made.',
    rules:
      'No kind of ballot here can take what the file contains, or this rule does not suit it. Try another rule. No event was made.',
  },
  unfitSomehow: 'This election cannot be held as an event. No event was made.',
} as const;
