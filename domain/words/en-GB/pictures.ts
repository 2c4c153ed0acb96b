/** What the officer's page of a bid says about its picture. */
export const pictures = {
  title: 'Picture',
  none: 'This bid has no picture.',
  means: 'Everybody sees the picture with the project: on phones, on the big screen and on the public page.',
  under18: 'If the presenter is under 18, choose a picture in which nobody can recognise them.',
  file: 'Picture',
  fileHint: 'A photo as JPEG, PNG or WebP. The place, time and camera stored in it are removed.',
  alt: 'What the picture shows',
  altHint: 'For people who cannot see it, such as: Three people repair a bicycle.',
  add: 'Add this picture',
  replace: 'Use this picture instead',
  added: 'The picture has been added.',
  remove: 'Remove the picture',
  removeQuestion: 'Remove this picture?',
  removeMeans:
    'The picture is deleted from this computer, and nobody sees it any more. The next copy on a memory stick no longer has it.',
  removed: 'The picture has been removed.',
  frozen: 'Voting has opened, so you can no longer change the picture. You can remove it.',
  frozenNone: 'Voting has opened, so you can no longer add a picture.',
  /** What is wrong with what was typed. */
  fields: {
    file: {
      missing: 'Choose a picture',
      tooLarge: 'Choose a picture of at most {most, number} MB',
    },
    alt: {
      missing: 'Enter what the picture shows',
      tooLong: '“What the picture shows” can have at most {most, number} letters',
    },
  },
} as const;
