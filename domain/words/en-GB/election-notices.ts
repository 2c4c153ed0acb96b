/** What people are told of an election file before they compare a result with the one that was published. */
export const electionNotices = {
  'rule-not-said': 'The file does not say how the pot was decided: here the best project is chosen first.',
  'own-exceptions':
    'The file’s rule “{rule}” has exceptions that the file does not describe. Here the best project is chosen first, without exceptions.',
  'no-comparison':
    'The file’s rule “{rule}” compares two results at the end: here that comparison is not made.',
  'threshold-not-heeded': 'The file has a least score of {threshold} for a project: here it is not applied.',
  // `{keys}`: names of fields of the file.
  'limits-not-heeded': 'The file has limits for parts of the pot ({keys}): here they are not applied.',
  'rest-not-heeded': 'The file says what to do with money left over: “{said}”. Here that is not done.',
  withdrawn:
    '{count, plural, one {# project was withdrawn and left out (cost 999999999): {projects}.} other {# projects were withdrawn and left out (cost 999999999): {projects}.}}',
} as const;
