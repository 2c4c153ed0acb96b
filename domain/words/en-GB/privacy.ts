/** What is kept about people at one event, said from its own settings (O9): for everybody, and for children. */
export const privacy = {
  title: 'What is kept about people: {event}',
  who: 'The council runs this event and decides what is kept. In law it is the controller.',
  whoNamed: '{council} runs this event and decides what is kept. In law it is the controller.',
  why: 'The council keeps these data so that people can decide together how public money is spent. The legal basis is a task in the public interest (UK GDPR, Article 6(1)(e)).',
  kinds: 'What is kept, why, and until when',
  names: {
    voters: 'Data about voters',
    'not-chosen': 'Groups that were not chosen',
    funded: 'Groups that get money',
    staff: 'Staff and volunteers',
  },
  what: 'What: {what}',
  reason: 'Why: {why}',
  until: 'Until when: {until}',
  whats: {
    voters:
      'A number for each voting card, which card a vote came from, and on which phones a card was opened. No address and no date of birth.',
    'not-chosen': 'The name and contact of whoever presented a project that got no money.',
    funded: 'The name and contact of whoever presented a project that got money.',
    staff: 'The names of staff and volunteers who worked at the event, and what they did on its screens.',
  },
  reasons: {
    voters: 'So that nobody votes twice, and so that questions about one vote can be answered.',
    'not-chosen': 'So that the council can answer them, also if they object.',
    funded: 'So that the council can pay them, and ask what became of the money.',
    staff: 'So that anybody can see who did what.',
  },
  voterNames:
    '{demanded, select, yes {The desk notes the names of those who get a card, because the rules of this event demand it. They are sealed, in alphabetical order, without the card or the time, and erased with the data about voters.} other {Nobody notes the name of a voter.}}',
  answers:
    'After the results people can answer questions about themselves. Nobody has to. Answers are kept only as counts of ten people or more, and never with a card.',
  untilDay: '{day}. Then it is erased by itself.',
  untilErased: 'It was erased.',
  noDay: {
    voters: 'No day is set yet. Councils usually set 31 days after the signing.',
    'not-chosen': 'No day is set yet. Councils usually set 6 months after the signing.',
    funded: 'No day is set yet. Councils usually set 2 years after the signing.',
    staff: 'No day is set yet. Councils usually set 3 years after the signing.',
  },
  age: '{age, plural, =0 {There is no least age for voting.} other {People vote from the age of #. Their age is asked at the door and not written down.}}',
  under18:
    'Of a presenter under 18 the surname is not kept, and no page, file or sheet shows their school, their contact or the adult who answers for them.',
  secretTitle: 'Your vote is secret',
  secret:
    'No page, file or screen says how somebody voted. Votes are stored without names. {until, select, erased {The links between cards and votes were erased: nobody can find your vote any more.} day {Until the data about voters are erased on {day}, somebody who has the computer, its key and the number of your card could find your vote.} other {Until the data about voters are erased, somebody who has the computer, its key and the number of your card could find your vote.}}',
  whole:
    'Under today’s rules whole ballots are published if there are 50 or more, each under a random number.',
  countsOnly: 'What is published is how many people gave each mark to each project.',
  staysTitle: 'What stays for good',
  stays:
    'The result, the count, the names of groups and projects, and the names of those who signed the result. They are the record of a public decision.',
  rightsTitle: 'Your rights',
  rights:
    'You can ask what is kept about you, have it corrected, object to it, and ask for it to be erased. Have the number of your card ready: without it nobody can find your vote, not even to correct it.',
  questions: 'Ask {contact}.',
  noQuestions: 'Ask the council.',
  complain: 'If the answer does not help, you can complain to the Information Commissioner: ico.org.uk.',
  cookies:
    'A page keeps your card on your own phone until you close it or the event is over, and the language that you chose. There is no advertising and no tracking.',
  toChildren: 'The same in very plain words, for children',
  toAdults: 'The whole notice',
  toEvent: 'Back to the event',
} as const;
