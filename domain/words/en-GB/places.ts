/** Which place a project has, and what gave it that place. */
export const places = {
  // Pieces of a list: “7th of 21, equal with Youth boxing, average 3.8 from 97 scores”.
  place: '{place, selectordinal, one {#st} two {#nd} few {#rd} other {#th}}',
  placeInPot:
    '{place, selectordinal, one {#st} two {#nd} few {#rd} other {#th}} in part {pot, number} of the pot',
  placeInLastRound: '{place, selectordinal, one {#st} two {#nd} few {#rd} other {#th}} in the last round',
  placeOf: '{place, selectordinal, one {#st} two {#nd} few {#rd} other {#th}} of {of, number}',
  placeOfInPot:
    '{place, selectordinal, one {#st} two {#nd} few {#rd} other {#th}} of {of, number} in part {pot, number} of the pot',
  placeOfInLastRound:
    '{place, selectordinal, one {#st} two {#nd} few {#rd} other {#th}} of {of, number} in the last round',
  equal: 'equal with {name}',
  equalMany: 'equal with {others, plural, one {# other} other {# others}}',
  scoredByNobody: 'scored by nobody',
  average: 'average {average} from {scorers, plural, one {# score} other {# scores}}',
  total:
    '{unit, select, points {{count, plural, one {# point} other {# points}}} tokens {{count, plural, one {# token} other {# tokens}}} other {{count, plural, one {# vote} other {# votes}}}} from {from, plural, one {# person} other {# people}}',
  totalOfScores:
    '{unit, select, points {{count, plural, one {# point} other {# points}}} tokens {{count, plural, one {# token} other {# tokens}}} other {{count, plural, one {# vote} other {# votes}}}} from {from, plural, one {# score} other {# scores}}',
  given:
    '{unit, select, points {{count, plural, one {# point} other {# points}}} tokens {{count, plural, one {# token} other {# tokens}}} other {{count, plural, one {# vote} other {# votes}}}}',
  perPound:
    '{unit, select, points {{count, plural, one {# point} other {# points}}} tokens {{count, plural, one {# token} other {# tokens}}} other {{count, plural, one {# vote} other {# votes}}}} for {ask}: {rate} for each {thousand}',
  perPoundFree:
    '{unit, select, points {{count, plural, one {# point} other {# points}}} tokens {{count, plural, one {# token} other {# tokens}}} other {{count, plural, one {# vote} other {# votes}}}} for {ask}',
  fromList:
    'from the list of totals, with {unit, select, points {{count, plural, one {# point} other {# points}}} tokens {{count, plural, one {# token} other {# tokens}}} other {{count, plural, one {# vote} other {# votes}}}}',
  fromListSupported:
    'from the list of totals, with {unit, select, points {{count, plural, one {# point} other {# points}}} tokens {{count, plural, one {# token} other {# tokens}}} other {{count, plural, one {# vote} other {# votes}}}}; {voters, plural, one {its # supporter had {some, select, no {nothing} other {{held}}} left} other {its # supporters had {some, select, no {nothing} other {{held}}} left in all}}',

  // That list as a sentence.
  standing: '{facts}.',

  // What ranks a project where voters spend money of their own.
  payment:
    '{voters, plural, one {Its # supporter had {some, select, no {nothing} other {{held}}} left} other {Its # supporters had {some, select, no {nothing} other {{held}}} left between them}}, and nobody paid more than {most}.',
  paymentTowards:
    '{voters, plural, one {Its # supporter had {some, select, no {nothing} other {{held}}} left} other {Its # supporters had {some, select, no {nothing} other {{held}}} left between them}}, and nobody paid more than {most} of the {towards}.',
  earned:
    '{voters, plural, one {Its # supporter had} other {Its # supporters had}} enough when everybody had earned {earned}.',
  earnedAlone:
    '{voters, plural, =0 {Nobody supports it, and no other project was waiting to be paid for} one {Its # supporter was the only one waiting to pay for a project} other {Its # supporters were the only ones waiting to pay for a project}}.',

  // How many projects were passed over since the one before that was chosen.
  between:
    '{count, plural, =1 {One project} =2 {Two projects} =3 {Three projects} =4 {Four projects} =5 {Five projects} =6 {Six projects} =7 {Seven projects} =8 {Eight projects} =9 {Nine projects} =10 {Ten projects} other {# projects}} {where, select, before {before it} other {in between}} {why, select, fit {did not fit} other {could not be chosen}}.',
} as const;
