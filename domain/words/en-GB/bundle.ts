/** README.txt of the audit bundle. It is published in English for everybody (L12). */
export const bundle = {
  title: '{event}, {area}, {date}',
  practice: 'This was practice: nothing in it counts.',
  holds: 'This bundle contains what was decided at this event and everything needed to decide it again.',
  checkCode: 'Check code: {code}',
  fingerprint: 'Whole fingerprint: {fingerprint}',
  compare:
    'The check code was shown to the hall with the results, and it is printed on the signed sheet. It is the beginning of the whole fingerprint, which is printed at the foot of the sheet. The whole fingerprint is the SHA-256 of the file result.json, byte for byte. Compare the whole fingerprint if you can: somebody who tries for long enough can make another file with the same eight digits. Capitals and spaces do not matter. Compare it with the paper, the big screen or the page of the event, never with this file: a fingerprint proves result.json only, and whoever changes that can change this file too. To see that result.json is the one that was signed:',
  ifChanged: 'If one number in the file is changed, its fingerprint is different.',

  isIn: 'What is in it',
  file: {
    'result.json':
      'the rules, the projects, how many ballots gave each mark, and every run with its ties and how they were settled. Money is in whole pence. "rulesFingerprint" is what everybody saw of the rules before the vote: the SHA-256 of one object with "potPence" and "rules" as they stand here, written as JSON in one line without spaces, the names in each object in alphabetical order.',
    'result.schema.json': 'what every field of result.json is (JSON Schema, draft 2020-12).',
    'signatures.json':
      'which roles signed this fingerprint, how each proved who they are, and why they might be one person ("doubt"). The names are on the signed sheet.',
    'ballots.json':
      'the whole ballots, because the rule of this event looks at whole ballots. Their ids are random, made for this file alone, and the ballots are sorted by them. To check them: write the "marks" of each without spaces, as [[1,5],[2,3]], sort these texts, join them by commas between one pair of square brackets, and compare the SHA-256 with "ballotsHash" in result.json.',
  },

  isNotIn: 'What is deliberately not in it',
  notIn: 'No names of people, no card numbers, no times of votes, no whole ballots.',
  notInWithBallots: 'No names of people, no card numbers, no times of votes.',
  nobodyCanTell: 'Nobody can tell from these files who cast a ballot.',
  withheld:
    'The rule of this event looks at whole ballots. There are fewer than 50, so only a named auditor gets them.',
  countsAreEnough: 'The number of ballots with each mark is enough to decide again.',

  decided: 'What was decided',
  toCountAgain: 'To count again',
  auditorHasBallots: 'These steps need ballots.json, which only a named auditor has.',
  withProgram: 'With the program itself, and the code or the whole fingerprint from the printed sheet:',
  // In the command, in place of the code.
  codeOnSheet: 'CODE ON THE SHEET',
} as const;
