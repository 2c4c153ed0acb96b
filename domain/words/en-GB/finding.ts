/** What is said above a list of projects that is too long to read through. */
export const finding = {
  project: 'Find a project',
  projectHint: 'By any word of its name or its group, or by its number.',
  found: '{found, plural, =0 {None of {of, number} found} other {# of {of, number}}}',
} as const;
