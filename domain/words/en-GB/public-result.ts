/** What the public page of an event says once its result was told: who got what and why, how to check it, what comes next. */
export const publicResult = {
  chosenTitle: 'Chosen projects',
  chosen:
    '{count, plural, =0 {No project was chosen.} one {# project was chosen. It gets {given} of {pot}.} other {# projects were chosen. Together they get {given} of {pot}.}}',
  left: '{amount} is left over.',
  whole: '{group} gets all that it asked for. {standing}',
  part: '{group} gets a part of the {ask} that it asked for. {standing}',
  notChosenTitle: 'Not chosen this time',
  notChosen: '{group} asked for {ask}. {reason}',
  declined:
    '{group} asked for {ask}. It was chosen first, and then said no thank you. The same votes and rules decided again where its money goes.',

  checkTitle: 'Check it yourself',
  code: 'Check code: {code}. The big screen and the paper show the same code.',
  fingerprint:
    'The code is the beginning of the fingerprint (SHA-256) of the file result.json in the download: {fingerprint}',
  bundle: 'Download everything that it takes to work out this result again (ZIP)',
  bundleMeans:
    'It holds the rules, the projects, how often each mark was given, and every step. README.txt in it says how to count again, with this program or with another. Nobody’s own vote is in it.',

  nextTitle: 'What comes next',
  awardNext: 'The council checks each chosen project, then makes the awards.',
  awarded: 'The council made the awards on {date}.',
  awardedBy: '{council} made the awards on {date}.',
  askUntil:
    'You can ask whether your vote was counted until {date}. After that nobody can find out which card gave which vote.',
  questions: 'Questions? Ask {contact}',
  questionsOf: 'Questions? Ask {council}: {contact}',
  grants: 'The grants of this fund are open data.',
} as const;
