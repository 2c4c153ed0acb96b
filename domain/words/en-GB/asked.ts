/** What officers and auditors read when somebody asks: about one group, about one person, about the whole event. */
export const asked = {
  title: 'When somebody asks: {event}',
  means: 'Everything here is from the record of the event. Print what you need.',
  signInTitle: 'Sign in first',
  signIn: 'Only officers and auditors can read this page.',
  toSignIn: 'Sign in',
  groupsTitle: 'About one group',
  groupOf: '{project}, {group}',
  others: 'About people and the whole event',
  toHeld: 'What is kept about people',
  toImpact: 'Data protection and equality: what the record says',
  back: 'Back to all questions',

  presentedTitle: 'When it presented',
  notPresented: 'It did not present.',
  presented: '{when}, for {clock} minutes on the clock.',
  asks: 'It asked for {ask}.',
  asksLeast: 'It asked for {ask}, and {least} would have been enough.',
  resultTitle: 'What became of it',
  notTold: 'The results have not all been announced. Nothing of them is shown here yet.',
  scored: '{count, plural, =0 {Nobody marked it.} one {# ballot marked it.} other {# ballots marked it.}}',
  runTitle: '{number, plural, other {Run #}}: {why}',
  because: {
    sealed: 'when the count was sealed',
    'tie-settled': 'after a tie was settled',
    'no-thank-you': 'after a group said no thank you',
    'asked-aloud': 'after a group was asked about a part',
    'part-kept': 'after the signing, when a group dropped out or kept a part',
    'tie-drawn': 'after the signing, when a tie was drawn by lot',
  },
  chosen: 'It gets {amount}. {standing}',
  notChosen: 'It gets no money. {reason}',
  gives: 'It gives {amount}.',
  nothing: 'It gives no money.',
  open: 'A tie was open, and nothing was decided about it.',
  contactTitle: 'Who presented it',
  contact: '{name}, {contact}',
  contactNone: 'Nothing is kept about who presented it.',
  contactUnder18:
    'A presenter under 18: a first name, and who answers for them. An officer can read the adult’s name on the page of the project.',

  heldTitle: 'What is kept about people: {event}',
  heldMeans: 'For anybody who asks what the council holds about them at this event.',
  cardTitle: 'A voting card',
  cardNumber: 'Number of the card',
  look: 'Look it up',
  cardUnknown: 'No card with this number was printed.',
  card: {
    opened:
      '{yes, select, yes {A phone opened card {number}. When is not kept.} other {No phone opened card {number}.}}',
    cancelled: '{yes, select, yes {It was cancelled.} other {It was not cancelled.}}',
    linked:
      '{yes, select, yes {The database still has the link between this card and its vote. No page shows it.} other {The link between this card and its vote is erased: nobody can find the vote.}}',
  },
  cardAlways:
    'No name is kept with a card. How it voted is shown to nobody but its holder, on the phone that voted.',
  keptNow: '{count, plural, =0 {Nothing is kept now.} one {# is kept now.} other {# are kept now.}}',
  staffTitle: 'Names of staff and volunteers',
  staffNone: 'No names are kept.',
  staffOf: '{name}, {part}',

  impactTitle: 'Data protection and equality: {event}',
  impactMeans:
    'A start for a data protection impact assessment and for evidence under the Equality Act 2010, section 149. What the record says is filled in. What only the council can judge is left open.',
  whatTitle: 'What the processing is',
  what: '{bids, plural, one {# project} other {# projects}}; {cards, plural, one {# card} other {# cards}} that work; {ballots, plural, one {# ballot} other {# ballots}}.',
  under18:
    '{count, plural, =0 {No presenter is under 18.} one {# presenter is under 18.} other {# presenters are under 18.}}',
  necessaryTitle: 'Whether it is necessary and in proportion',
  necessary:
    'No address or date of birth of a voter is kept. Votes are stored under keys that say nothing about a card without the key file.',
  risksTitle: 'Risks, and what is done about them',
  risk: {
    secrecy:
      'Somebody learns how a person voted: figures move in steps, marks are shown on the phone that voted alone, and links are erased with the data about voters.',
    laptop:
      'The computer is lost: the database alone cannot link a card to a vote. With the key file beside it, it can until the links are erased. Keep them apart.',
    child: 'A child is named: no surname or school is kept, and contacts are shown to nobody.',
    wrong: 'A figure is wrong: every result can be counted again from published data.',
  },
  councilTitle: 'For the council to complete',
  council: {
    consulted: 'Who was consulted, and what they said:',
    accepted: 'Which risks are accepted, by whom, and when:',
    duty: 'How the council had due regard to people with protected characteristics:',
  },
  turnoutTitle: 'Who took part',
  paper:
    '{count, plural, =0 {Nobody voted on paper.} one {# ballot came on paper.} other {# ballots came on paper.}}',
  hoursTitle: 'When their ballots first came',
  hour: 'From {from} to {to}',
  ballots: '{count, plural, one {# ballot} other {# ballots}}',
  kindsTitle: 'By kind of card',
  kindLine:
    '{ballots, plural, one {# ballot} other {# ballots}} from {cards, plural, one {# card} other {# cards}}',
  fewOnPaper: 'Too few ballots came on paper, or by phone, to say how many.',
  suppressed: 'Fewer than ten are never shown alone: they are joined with their neighbours.',
  tooFew: 'There are too few to tell them apart.',
  notYet: 'These figures appear once the result was announced.',
} as const;
