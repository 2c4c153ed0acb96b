/** What is kept about people, in very plain words, for children. */
export const privacyForChildren = {
  title: 'What we know about you: {event}',
  card: 'You vote with a card. Your card has a number. Your name is not on it.',
  vote: 'Nobody here can see how you voted. Not your teacher, not your parents, not your friends.',
  name: 'We do not write down your name when you vote.',
  nameNoted: 'A helper writes down your name when you get a card. The list does not say which card is yours.',
  present:
    'If you stand on the stage and tell people about a project, we know your first name. We do not keep your last name or the name of your school.',
  adult: 'A grown-up says yes for you first. We keep their name until we do not need it any more.',
  ends: 'On {day} we delete which card gave which vote.',
  endsLater: 'After the event we delete which card gave which vote.',
  phone: 'If you vote on a phone, the phone remembers your card until you close the page.',
  ask: 'Do you want to know what we know about you? Ask a grown-up to help you. You can both ask {contact}.',
  askCouncil:
    'Do you want to know what we know about you? Ask a grown-up to help you. You can both ask the council.',
} as const;
