/** When data about people is erased, purpose by purpose: what officers read and press. */
export const erasure = {
  title: 'Erase data about people',
  sentence:
    'Each kind of data about people has its own day. On that day it is erased for good. The result, the count, the public texts and the log of staff actions stay, and a recount still works.',
  notYet: 'Nothing is erased before the result is signed, unless the event is archived.',
  backups:
    'What is erased also leaves the copies on this computer. Copies that somebody took away, such as backups and memory sticks, still contain it: delete those yourself.',
  setAside:
    'These files in the data folder were put aside when somebody replaced files. They may still contain what was erased: {files}. Delete them when nobody needs them.',
  waitsTitle: 'Erasing waits: the computer’s date may be wrong',
  waits:
    'This computer’s date is {today}, but this program last ran on {lastRun}. Nothing is erased automatically until the date is certain.',
  waitsThen:
    'If {today} is today, press the button. If it is not, set the computer’s date and start the program again. If you do nothing, erasing goes on after the program has run for a day.',
  dateIsRight: '{today} is right',
  dateConfirmed: 'The date is confirmed. Everything that was due is erased.',
  usualFilledIn: 'No days are set yet. The usual ones are filled in below: check them, then save.',

  names: {
    voters: 'Data about voters',
    'not-chosen': 'Contacts of groups that were not chosen',
    funded: 'Contacts of funded groups',
    staff: 'Names of staff',
  },
  what: {
    voters:
      'Which card each vote came from, which cards were opened, on which phones, and names noted at the door.',
    'not-chosen':
      'Names and contacts of groups that get no money. That includes groups that withdrew, said no thank you or were left out. Pictures and documents of their projects are erased too.',
    funded:
      'Names and contacts of groups that get money, for all their projects in this fund. They are needed until these groups have reported. References, supplier numbers and days of payment are erased with them. Pictures and documents of their projects are erased too.',
    staff:
      'Names of volunteers, of witnesses and of officers whose account has ended, in the log too. The names of people who signed, drew a number or watched a draw stay.',
  },

  dayFor: {
    voters: 'Day for data about voters',
    'not-chosen': 'Day for contacts of groups that were not chosen',
    funded: 'Day for contacts of funded groups',
    staff: 'Day for names of staff',
  },
  usual: {
    voters: 'Usual: {day}, 31 days after the result was signed.',
    'not-chosen': 'Usual: {day}, 6 months after the result was signed.',
    funded: 'Usual: {day}, 2 years after the result was signed.',
    staff: 'Usual: {day}, 3 years after the result was signed.',
  },
  usualLater: {
    voters: 'Usual: 31 days after the result is signed.',
    'not-chosen': 'Usual: 6 months after the result is signed.',
    funded: 'Usual: 2 years after the result is signed.',
    staff: 'Usual: 3 years after the result is signed.',
  },
  emptyFund: 'Leave this empty to use the fund’s day: {day}.',
  emptyNever: 'If you leave this empty, nothing is erased automatically.',
  ofEveryEvent: 'These days apply to every event that ends before them and has no days of its own.',
  saveDays: 'Save the days',
  daysSaved: 'The days are saved.',

  dayTerm: 'Erased on',
  never: 'Never automatically',
  ignored: '{day} is not used: it is not later than the day on which the event ends. Choose a later day.',
  keptTerm: 'Kept now',
  doorNamesTerm: 'Names noted at the door',
  uploadsTerm: 'Pictures and documents',
  // Two counts beside each other, as a list: 2 pictures, 3 documents.
  pictures: '{count, plural, one {# picture} other {# pictures}}',
  documents: '{count, plural, one {# document} other {# documents}}',
  doneTerm: 'Last erased',
  kept: {
    voters: '{count, plural, =0 {Nothing} one {Data about # card} other {Data about # cards}}',
    'not-chosen': '{count, plural, =0 {Nothing} one {# contact} other {# contacts}}',
    funded: '{count, plural, =0 {Nothing} one {# contact} other {# contacts}}',
    staff: '{count, plural, =0 {Nothing} one {# name} other {# names}}',
  },
  done: {
    voters: '{day}: {count, plural, one {data about # card} other {data about # cards}}',
    'not-chosen': '{day}: {count, plural, one {# contact} other {# contacts}}',
    funded: '{day}: {count, plural, one {# contact} other {# contacts}}',
    staff: '{day}: {count, plural, one {# name} other {# names}}',
  },
  doneOfAllGroups: '{day}: {count, plural, one {# contact} other {# contacts}} of all groups',

  nameErased: 'Name erased',

  eraseNow: {
    voters: 'Erase data about voters now',
    'not-chosen': 'Erase now the contacts of groups that were not chosen',
    funded: 'Erase contacts of funded groups now',
    staff: 'Erase names of staff now',
  },
  question: {
    voters: 'Erase data about voters now?',
    'not-chosen': 'Erase now the contacts of groups that were not chosen?',
    funded: 'Erase contacts of funded groups now?',
    staff: 'Erase names of staff now?',
  },
  means: {
    voters: 'This cannot be undone. The cards of this event stop working.',
    'not-chosen': 'This cannot be undone. Nobody can look these contacts up any more.',
    funded: 'This cannot be undone. Nobody can ask these groups for a report any more.',
    staff: 'This cannot be undone. The staff links of this event stop working.',
  },
  erasedNow: {
    voters: 'The data about voters is erased.',
    'not-chosen': 'The contacts of groups that were not chosen are erased.',
    funded: 'The contacts of funded groups are erased.',
    staff: 'The names of staff are erased.',
  },
} as const;
