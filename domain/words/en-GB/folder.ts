/** The folder that an officer takes away once a result is signed: names of its files, and the note for the press. */
export const folder = {
  // In the name of every file: the area, and the day of the second signature. No name of a file holds / \ : * ? ".
  of: '{kind, select, practice {practice-{area}-{day}} other {{area}-{day}}}',
  // In place of the day, until both have signed.
  provisional: 'provisional',
  names: {
    everything: '{of}-everything',
    chosen: '{of}-chosen',
    allResults: '{of}-all-results',
    acrossFund: '{of}-across-the-fund',
    payments: '{of}-payments',
    pressNote: '{of}-press-note',
    resultSheet: '{of}-result-sheet',
    letters: '{of}-letters',
    certificates: '{of}-certificates',
    grants: '{of}-grants-360giving',
    bundle: '{of}-bundle',
    columns: '{of}-what-the-columns-mean',
    readMe: '{of}-read-me-first',
  },
  // A folder inside the folder.
  forChecking: 'for-checking',

  readMe: {
    title: '{event}: the files of the result',
    chosen: 'The projects that get money.',
    allResults: 'Every project, with its place, figure, amount and reason.',
    acrossFund: 'Every area of the fund, also those without an event, and the money that no area has.',
    payments:
      'One row for each payment: what was chosen, and after you make the award what was awarded. Take this folder again then. Fill in the supplier number and the day of payment, and read the file back on the page Result.',
    pressNote: 'A note for the press. It names no voter and nobody who signed.',
    resultSheet: 'The signed sheet, with everything that an auditor looks for.',
    resultSheetPage: 'The same sheet as a web page. It opens in any browser, also without the internet.',
    letters:
      'A letter to each group that has an award, and to each that was not chosen. Chosen groups get theirs after you make the award: then take this folder again. It names contacts, so keep it inside the council.',
    lettersTable: 'The same letters as a table for mail merge, with the contacts of the groups.',
    certificates: 'A certificate for each group, to print.',
    grants: 'The grants of the fund in the 360Giving Data Standard, as they were last published.',
    columns: 'What each column of each file means.',
    forChecking: 'Files for programs and for anybody who wants to count again.',
    lettersMissing:
      'In {file}, three dots stand for words in letters that the typeface of our PDFs does not have. {page} has every letter.',
    noLetter:
      'No letter in the PDF: {names}. The text has letters that the typeface of our PDFs does not have. Print that letter from the page Letters, in a browser.',
    noCertificate:
      'No certificate here: {names}. The name has letters that the typeface of our PDFs does not have.',
  },

  press: {
    headline: '{event}: {chosen, plural, one {# project} other {# projects}} chosen',
    how: '{ballots, plural, one {# ballot was} other {# ballots were}} counted at {venue} on {date}. {pot} was to be shared out in {area}.',
    howPractice: 'This was practice: nothing here counts.',
    provisional: 'The result is provisional until two people have signed.',
    chosenTitle: 'Chosen',
    chosen: '{name} ({organisation}): {amount}',
    part: '{name} ({organisation}): {amount} of the {ask} that it asked for',
    othersTitle: 'Not chosen',
    other: '{name} ({organisation}). {why}',
    none: 'No project was chosen.',
    left: '{left} of the {pot} is left over.',
    council: 'The council makes the awards after final checks.',
    aboutTitle: 'Notes for editors',
    fund: 'The money is part of {fund}.',
    presented: '{projects, plural, one {# project was} other {# projects were}} put to the vote.',
    check: 'Check code of the result: {code}. Anybody can count again from the published bundle.',
  },
} as const;
