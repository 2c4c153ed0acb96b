/** What is said where people sign: on the facilitator's screen, the officer's Result page, and one's own phone. */
export const signing = {
  title: 'Sign the results',
  compare: 'Compare this check code with the one on the big screen.',
  consequence:
    'By signing, you confirm that these are the results that the hall saw, worked out by today’s rules. Nobody who is linked to a project, or typed in voting sheets, may sign.',
  signAs: { officer: 'Sign as the officer', second: 'Sign as the second person' },
  signAnyway: 'Sign anyway',
  signedBy: 'Signed by {name}',
  part: { officer: 'officer', second: 'second signer' },
  signer: { officer: 'The officer who signs', second: 'The second person who signs' },
  nobodyMaySign:
    'No officer may sign yet. An officer needs an account of their own, and no link to a project.',
  maySign: 'May sign as the officer: {names}.',
  mayNotSign: {
    'linked-to-bid': '{name} may not sign: linked to a project.',
    'keyed-ballots': '{name} may not sign: typed in voting sheets.',
    other: '{name} may not sign.',
  },
  // `{part}`: such as “officer”, or why somebody may not sign.
  nameAndPart: '{name} ({part})',
  bars: { 'linked-to-bid': 'linked to a project', 'keyed-ballots': 'typed in voting sheets' },

  // By pass-phrase.
  signInName: {
    officer: 'The officer’s sign-in name',
    second: 'The second person’s sign-in name',
    vouching: 'Sign-in name of the officer who vouches',
  },
  passPhrase: {
    officer: 'The officer’s pass-phrase',
    second: 'The second person’s pass-phrase',
    vouching: 'Pass-phrase of the officer who vouches',
  },
  ownPassPhrase: 'Pass-phrase of {name}',
  passPhraseHint: 'They type it here themselves. It is checked and not kept, and does not sign them in.',
  passPhraseMissing: 'Type the sign-in name and the pass-phrase',

  // The second person.
  ways: 'How does the second person sign?',
  way: {
    phrase: 'With a pass-phrase of their own',
    code: 'On their own phone, with a one-time code',
    name: 'By name alone',
  },
  wayHint: {
    phrase: 'An officer or an auditor, on this screen.',
    code: 'An officer who does not sign vouches for them.',
    // `{said}`: what the signed sheet says.
    name: 'Nothing proves who pressed, so the sheet says “{said}”.',
  },
  wayMissing: 'Choose how the second person signs',
  personMissing: 'Choose somebody, or type a name',
  secondConfirms: 'I am {name}. I compared the check code, and I sign.',
  confirmMissing: 'The second person must confirm here that they sign',
  unsent: 'There is no connection, so nothing was done. This screen reconnects by itself.',
  choose: 'Choose a name',
  somebodyElse: 'Somebody else',
  name: 'Their name',

  // One-time codes.
  makeCode: 'Show the code',
  codeFor: 'Code for {name}',
  codeMeans:
    '{name} points the camera of their own phone at this code, and signs there. The code works once, on the first phone that opens it, and expires after a week.',
  codeAddress: 'The code as an address, to send',
  codeQr: 'QR code by which {name} signs',
  vouch: 'By showing this code to somebody you say that you know who they are.',
  // `{why}`: one or more whole sentences.
  codeDoubt: 'For now, the sheet will say “{said}”. {why}',

  // On one's own phone.
  ownTitle: 'Sign on your phone',
  opening: 'Opening. One moment.',
  notTold: 'You can sign once the hall has seen the whole result. This page waits for it.',
  you: 'You sign as {name}, the second person.',
  practice: 'Practice: nothing here counts. Sign on the facilitator’s screen.',
  place: 'How do you sign?',
  placeName: { officer: 'As the officer', second: 'As the second person' },
  placeMissing: 'Choose how you sign',
  signInMissing: 'Type your sign-in name',
  phraseMissing: 'Type your pass-phrase',
  ownSignIn: 'Your sign-in name',
  ownPhrase: 'Your pass-phrase',
  ownHint: 'For officers and auditors. It is checked and not kept, and does not sign you in.',
  byCodeHint: 'Without an account you need a one-time code, which an officer makes for you.',
  done: 'You have signed. Thank you.',
  allSigned: 'Both have signed these results.',
  codeSpent: 'This code was opened on another phone, has been used, or has expired. Ask for a new one.',

  // Where both signatures stand.
  section: 'Signatures',
  nobody: 'Nobody has signed yet.',
  sitting: 'Each person can also sign on their own phone: {address}',
} as const;
