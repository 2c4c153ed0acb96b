/**
 * What is wrong or odd in an election file, as the commands say it. Names in capitals, and names with `_`, are words of the
 * file format: they stay as they are. `{line}` and `{column}` are where an editor shows the place.
 */
export const electionFaults = {
  malformed: {
    'quote-not-closed': 'line {line}, column {column}: the quote that opens here is never closed.',
    'text-after-quote': 'line {line}, column {column}: text follows the quoted text that opens here.',
    'before-first-section': 'line {line}, column {column}: there is text before the first section.',
    'section-twice': 'line {line}, column {column}: {section} is there twice.',
    'section-missing': {
      atTheEnd: 'line {line}, column {column}: the section {section} is missing.',
      another: 'line {line}, column {column}: {found} stands where {section} should begin.',
    },
    'header-missing': 'line {line}, column {column}: {section} has no header row.',
    'column-missing': 'line {line}, column {column}: {section} has no column {name}.',
    'column-twice': 'line {line}, column {column}: {section} has the column "{name}" twice.',
    'too-many-cells': 'line {line}, column {column}: this row of {section} has more cells than columns.',
    'cell-missing': {
      rowEnds: 'line {line}, column {column}: this row of {section} ends before {name}.',
      empty: 'line {line}, column {column}: this row of {section} has no {name}.',
    },
    'key-twice': 'line {line}, column {column}: META has "{key}" twice.',
    'key-missing': 'line {line}, column {column}: META has no {key}.',
    'utf-16':
      'line {line}, column {column}: the file is UTF-16 text. Open it in a text editor and save it as UTF-8.',
    'not-a-number':
      '{of, select, budget {line {line}, column {column}: the budget is not a number: "{text}".} cost {line {line}, column {column}: the cost is not a number: "{text}".} points {line {line}, column {column}: the points are not a number: "{text}".} other {line {line}, column {column}: {of} is not a number: "{text}".}}',
    'digits-grouped':
      '{of, select, budget {line {line}, column {column}: the budget has its thousands set apart: "{text}". Write its digits without commas or spaces.} cost {line {line}, column {column}: the cost has its thousands set apart: "{text}". Write its digits without commas or spaces.} points {line {line}, column {column}: the points have their thousands set apart: "{text}". Write the digits without commas or spaces.} other {line {line}, column {column}: {of} has its thousands set apart: "{text}". Write its digits without commas or spaces.}}',
    'below-zero':
      '{of, select, budget {line {line}, column {column}: the budget is below zero.} cost {line {line}, column {column}: the cost is below zero.} other {line {line}, column {column}: {of} is below zero.}}',
    'unknown-vote-type': 'line {line}, column {column}: "{text}" is not a known vote type.',
    'unknown-scoring': 'line {line}, column {column}: "{text}" is not a known scoring_fn.',
    'project-twice': 'line {line}, column {column}: the project "{text}" is there twice.',
    'unknown-project': 'line {line}, column {column}: the ballot lists an unknown project "{text}".',
    'list-item-missing':
      'line {line}, column {column}: a comma has nothing beside it in "{text}". Delete it, or write what is missing.',
    'listed-twice': 'line {line}, column {column}: the ballot lists a project twice.',
    'points-do-not-match':
      'line {line}, column {column}: the ballot lists {listed, plural, one {# project} other {# projects}} and gives {points, plural, one {# point} other {# points}}.',
  },
  // What is odd and changes no result.
  odd: {
    'voter-twice': 'The voter "{voter}" is there twice; both count.',
    'listed-twice-adds-up': 'The ballot lists a project twice; its points add up.',
    'listed-twice-counts-once': 'The ballot lists a project twice; it counts once.',
    'row-short': 'This row of {section} has fewer cells than its header.',
    'count-differs': 'META says {key} "{said}", the file has {rows}; its rows count.',
    'total-differs': 'The file says {column} {said} for {project}, its ballots give {counted}.',
    'limit-passed': {
      min_length:
        'META says min_length {said}; {ballots, plural, one {# ballot} other {# ballots}} with fewer projects.',
      max_length:
        'META says max_length {said}; {ballots, plural, one {# ballot} other {# ballots}} with more projects.',
      max_sum_cost:
        'META says max_sum_cost {said}; {ballots, plural, one {# ballot} other {# ballots}} with a higher cost.',
      max_sum_points:
        'META says max_sum_points {said}; {ballots, plural, one {# ballot} other {# ballots}} with more points.',
    },
    'not-all-funded': 'META says fully_funded; the projects cost more than the budget.',
  },
  // Why no event can be made of it.
  unfit: {
    averages: 'Ballots that score what they do not list have no average of those who scored.',
    points: 'The points of this election are no whole numbers from 0 to {highest, number}.',
    'too-much-money': 'An amount of this election is larger than any that is taken here.',
    pence: 'The amounts of this election are no whole pence.',
    'above-budget': 'Project {project} asks for nothing or for more than the budget: no event takes it.',
    'rule-not-known': 'There is no rule here that is called "{rule}".',
  },
} as const;
