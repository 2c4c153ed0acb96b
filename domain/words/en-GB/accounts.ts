/** What officers and auditors read about signing in, their accounts and each other's. */
export const accounts = {
  againTitle: 'Sign in again',
  againMeans: 'Your session has ended. Nothing you typed is lost: sign in, and continue where you were.',
  againLeave: 'Leave this page',
  signIn: 'Sign in',
  name: 'Your name',
  nameHint: 'The record shows this name with what you do and sign.',
  signInName: 'Sign-in name',
  signInNameHint: 'An e-mail address, or any name that you will remember.',
  passPhrase: 'Pass-phrase',
  newPassPhrase: 'Choose a pass-phrase',
  newPassPhraseHint:
    'At least 12 letters. Three words that have nothing to do with each other are easy to remember and hard to guess.',
  before: 'Your current pass-phrase',
  /** What is wrong with what was typed. */
  fields: {
    name: {
      missing: 'Enter your name',
      tooLong: 'Your name can have at most {most, number} letters',
    },
    theirName: {
      missing: 'Enter their name',
      tooLong: 'Their name can have at most {most, number} letters',
    },
    signInName: {
      missing: 'Enter your sign-in name',
      tooLong: 'Your sign-in name can have at most {most, number} letters',
    },
  },
  passPhraseMissing: 'Enter your pass-phrase',
  tooShort: 'Make it at least {least, number} letters long',
  show: 'Show it',
  forgotten:
    'Pass-phrase forgotten? Another officer can let you choose a new one. If there is none, start the program again: its console shows a link for the owner.',

  chooseTitle: 'Choose your pass-phrase',
  chooseSentence:
    '{name}, this link works once. From now on you sign in with the name and pass-phrase that you choose here.',
  choose: 'Choose it and continue',
  makeTitle: 'Make your account',
  makeSentence:
    'You signed in from the computer’s console. With your own account, the record shows your name and you can sign results. The console’s other links for officers then stop working.',
  make: 'Make my account',
  made: 'You are signed in as {name}.',
  noAccount: 'You signed in from the computer’s console, so the record shows no name for what you do.',
  changeTitle: 'Change your pass-phrase',
  change: 'Change it',
  changed: 'Your pass-phrase has been changed. You are signed out everywhere else.',

  staffTitle: 'Officers and auditors',
  staffSentence:
    'Officers set everything up and sign results. Auditors can read what was done, until a set date. They change nothing.',
  noAccounts: 'Nobody has an account yet.',
  accountsCaption: 'Accounts',
  nameColumn: 'Name',
  roleColumn: 'Role',
  standingColumn: 'Status',
  actColumn: 'Action',
  roles: {
    officer: 'Officer',
    auditor: 'Auditor',
    facilitator: 'Facilitator',
    desk: 'Welcome desk',
    projector: 'Big screen',
    voter: 'Voter',
    signer: 'Signer',
    clock: 'Clock',
  },
  standings: {
    invited: 'Has to choose a pass-phrase',
    works: 'Active',
    ended: 'Ended on its date',
    closed: 'Closed',
  },
  until: 'Active until {date}',
  invite: 'Invite somebody',
  inviteRole: 'What will they do?',
  roleMeans: {
    officer: 'Sets up funds and events, makes links, signs results.',
    auditor: 'Reads exports, the log and the check of the journal. Changes nothing.',
  },
  theirName: 'Their name',
  lastDay: 'Last day',
  lastDayMissing: 'Choose the last day, from today on',
  makeInvitation: 'Make the invitation',
  invitation: 'Invitation for {name}',
  invitationSentence:
    'Give it to this person and nobody else. With it they choose their own pass-phrase. It works once and expires after a week. It is not shown again.',
  reset: 'Let them choose a new pass-phrase',
  /** For people who hear the button alone. It begins with the words that are on it. */
  resetOf: 'Let them choose a new pass-phrase: {name}',
  resetQuestion: 'Let them choose a new pass-phrase?',
  resetMeans:
    'The old pass-phrase stops working now, and they are signed out everywhere. You get a link to give to them.',
  close: 'Close the account',
  /** For people who hear the button alone. It begins with the words that are on it. */
  closeOf: 'Close the account of {name}',
  closeQuestion: 'Close this account?',
  closeMeans:
    'They are signed out and cannot sign in again. Their name stays in the record of what they did.',
  closed: 'The account of {name} has been closed.',

  sessionsTitle: 'Who is signed in',
  sessionsSentence:
    'Each browser is listed separately. A person who is signed out here can sign in again with their link or pass-phrase, unless that was ended.',
  sinceColumn: 'Since',
  eventColumn: 'Event',
  eventNumber: 'Event {event}',
  everyEvent: 'All',
  nobodyNamed: 'Nobody named',
  thisOne: '{name} (you, here)',
  end: 'Sign out',
  /** For people who hear the button alone. It begins with the words that are on it. */
  endOf: 'Sign out {name}, {role}',
  endQuestion: 'Sign this browser out?',
  endMeans: 'This browser is signed out at once.',
} as const;
