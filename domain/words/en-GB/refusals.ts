/** What happened, what it means and what to do: for each reason why something was refused. Phones have theirs in phone-refusals. */
export const refusals = {
  /** Said where no figure makes it plainer. */
  alone: {
    'signed-out':
      'You are signed out. Sign in, or open your link again; the organiser can give you a new one.',
    'not-allowed': 'Your link does not allow this. Ask the organiser if you need to do it.',
    'link-spent': 'This link has been used already or has expired. Ask the organiser for a new one.',

    'sign-in-failed': 'This name and pass-phrase do not match. Check both and try again.',
    'name-first': 'Say who you are first: the record shows your name with what you do today.',
    'own-account-needed': 'This needs an officer’s own account. Use your own sign-in name and pass-phrase.',
    'pass-phrase-too-short':
      'Make the pass-phrase at least 12 letters long. Three words that have nothing to do with each other are good.',
    'not-two-people':
      'Nothing proves that two people are signing. You can sign anyway: the sheet then says “named, not proven”.',
    'pass-phrase-too-common':
      'This pass-phrase is easy to guess: many people choose it, or it contains a name. Choose three words that have nothing to do with each other.',
    'sign-in-name-taken': 'Somebody signs in under this name already. Choose another.',
    'last-officer': 'This is the last officer with an account. Invite another one first.',

    'cards-out-of-range': 'Choose from 1 to 5,000 cards at a time.',
    'card-not-free':
      'Somebody has the new card already. Check its number, or take the next card from the pile.',
    'cards-not-shown':
      'Nobody is shown these cards any more, or another officer is printing them. To print them again, destroy the old ones first.',
    'cards-printed-before':
      'Some of these cards were printed before. Destroy the old ones first, then print them again.',
    'own-bid': 'A group does not vote on its own project today. Remove that mark and send the rest.',
    'groups-do-not-vote':
      'Today’s rules say that groups that present do not vote, so there are no cards for them. Change the rules first, or cancel their cards.',
    'no-young-cards':
      'Today’s rules have no young people’s cards. Change the rules first, or cancel those cards.',
    'cards-have-voted':
      'Some of these cards have voted, so people were given them. Nothing was cancelled. Check the pile again.',
    'letters-not-in-typeface':
      'A name has letters that the PDF cannot show. Use “Print” on the page instead: your browser can show them.',
    'names-not-asked': 'Under today’s rules the desk notes no names.',
    'fewer-than-voted': 'More people than that have voted already. Check the number.',
    'piles-not-whole': 'Somebody else has just made or counted cards. Check the piles again.',

    'voting-not-open': 'Voting is not open now. Your vote is kept here.',
    'too-many-chosen': 'Take a choice back first.',
    'too-many-tokens': 'Take some tokens back first.',
    'place-given-twice': 'Two projects have the same place. Give one of them another.',
    'more-than-the-pot': 'Your choices add up to more than the pot. Take one back first.',
    'voting-closed': 'Voting has closed. Votes received before that are in the count.',
    paused: 'Everything is paused for a moment, and then continues from where it stopped.',
    'unknown-bid': 'That project is not part of this event.',
    'bid-not-open': 'Voting on this project opens when its group begins to present.',
    'mark-out-of-range': 'Choose a whole number from the lowest score to the highest.',
    'changed-elsewhere': 'This voting card was also used on another phone or page. Choose which vote counts.',

    'card-not-on-paper':
      'This card votes by phone. Change it to paper at the welcome desk first, then enter its sheet.',
    'sheet-number-wrong': 'The two check digits do not fit. Look at the sheet’s number again.',
    'sheet-entered-before': 'The sheet of this card was entered before, or is in another batch.',
    'no-sheets': 'There is no voting sheet to print: none of these cards votes on paper, or works.',
    'sheets-out-of-range': 'Print from 1 to 500 voting sheets at a time.',
    'sheets-not-ready': 'This batch cannot be counted yet.',
    'only-scores': 'Sheets can count beside phones only where people score projects.',

    'questions-closed': 'No questions can be answered: none are asked, or they are finished.',
    'questions-anew':
      'The program was started again since this page was opened. See how many have answered before you add the bundle again.',

    'already-moved': 'Somebody else pressed first. Check this screen before you continue.',
    'no-pitches': 'At an event with stalls no project is called: every project is open from the start.',
    'no-hours': 'Today’s rules have no opening times, so there is nothing to approve.',
    'outside-hours':
      'This is outside the opening times of today’s rules. Wait for the next one, or close voting.',
    'hours-over':
      'The last opening time of today’s rules is over. Enter opening times that are still to come, then approve the rules again.',
    'wrong-stage': 'This cannot be done at this point of the day.',
    'not-paused': 'Nothing is paused.',
    'nothing-to-undo': 'This can no longer be undone.',
    'reason-needed': 'Give the reason. It stays in the record.',
    'bid-already-heard': 'This project has been heard already. To hear it once more, start its pitch again.',
    'bid-not-heard': 'This project has not been heard yet. Start its pitch.',
    'bid-not-set-aside': 'This project was not set aside.',
    'no-pitch-running': 'No group is presenting now.',
    'clock-not-held': 'No clock is waiting to continue.',
    'still-to-hear': 'Some projects are still to be heard. Hear, leave out or withdraw each one first.',
    'stop-last-call-first':
      'This project is still to be heard, and nobody could score it now. Stop the last call first, then put it back.',

    'rules-frozen':
      'Today’s rules are approved, or voting has opened. So nothing of them can change any more.',
    'rules-not-possible': 'Today’s rules cannot be met.',
    'no-bids': 'Add at least one bid first.',
    'order-not-complete': 'The running order must list every bid exactly once.',
    'amount-not-whole-pence': 'Enter an amount in pounds and pence, such as 1,850 or 1,850.50.',
    'ask-above-pot': 'This asks for more than the whole pot.',
    'ask-above-cap': 'This asks for more than today’s limit for a project.',
    'least-above-ask': 'The smallest amount that is enough is more than they ask for. Check both amounts.',
    'text-missing': 'Something is left empty. Fill it in.',
    'text-too-long': 'That text is too long. Make it shorter.',
    'date-not-possible': 'Choose a date, such as 28 February 2028.',
    'pots-above-fund': 'The pots add up to more than the fund.',
    'total-below-pots':
      'The areas and direct grants have more than that already. Make their pots smaller first.',
    'award-not-possible': 'The money does not allow this award. Load the page again to see what is free.',
    'area-has-events': 'This area has an event, so it stays. Only an area without an event can be removed.',
    'area-name-taken': 'The fund has an area with this name already. Choose another name.',
    'pot-decided': 'Voting on this pot has opened, so it cannot change any more.',
    'unknown-area': 'The fund has no such area.',
    'adult-missing': 'A presenter under 18 needs a responsible adult. Enter who that is.',
    'names-a-child':
      'A public text contains the surname or school of a presenter under 18. Use the first name only.',
    'rows-with-errors': 'Some rows have mistakes, so nothing was added. Correct them and try again.',

    'election-unreadable': 'This file cannot be read. No event was made.',
    'copy-folder-unfit': 'Copies cannot go to this folder. Choose another folder.',
    'election-unfit': 'This election cannot be held as an event. No event was made.',

    'tie-open': 'Two or more projects tie for the last of the money. Settle the tie first.',
    'no-tie': 'There is no tie to settle.',
    'wrong-method': 'The rules settle a tie in another way.',
    'hands-missing': 'Type how many hands were raised for each of the tied projects.',
    'draw-not-numbered': 'First show the hall which project has which number.',
    'number-not-in-draw': 'The number drawn must be from 1 to the last one shown.',
    'number-not-confirmed': 'The two numbers typed are different. Type the number that was drawn again.',
    'two-people-needed': 'One person draws and another watches. Name two people.',
    'share-not-possible':
      'What is left is not enough to give each of them the least that it can accept. Use the next way in the rules.',
    'no-part-to-ask': 'There is no group to ask about part of the money now.',
    'no-question': 'No group is being asked now.',
    'answer-first': 'A group is being asked whether a part is enough. Note its answer first.',
    'no-run': 'The results have not been worked out yet.',
    'not-chosen': 'This project was not chosen, so it has no money to turn down.',
    'not-all-shown': 'Show every step of the results first.',
    'counts-are-enough':
      'Under these rules the number of ballots with each mark is enough for a recount. So nobody gets whole ballots: use those numbers.',
    'too-few-ballots': 'With fewer than 50 ballots, whole ballots are given only to a named auditor.',
    'already-signed': 'This result is signed already.',
    'linked-to-bid': 'This person is linked to one of the bids and cannot sign. Ask somebody else.',
    'keyed-ballots': 'This person typed in voting sheets of this event and cannot sign. Ask somebody else.',
    'another-person-needed': 'Nobody can undo this for themselves. Ask another officer.',
    'same-person': 'Two different people must sign.',
    'another-run': 'The results have changed since this page was opened. Read them again before you sign.',
    'unknown-person': 'This person is not on the list of staff.',

    'unknown-picture': 'There is no such picture. It may have been removed.',
    'not-a-picture':
      'This file is not a picture that can be shown here. Choose a photo as JPEG, PNG or WebP.',
    'picture-too-large': 'This picture has too many pixels. Make it smaller, then try again.',
    'pictures-full': 'The pictures together would take too much room. Remove a picture first.',

    'unknown-document': 'There is no such document for you. It may have been removed, or it is not public.',
    'not-a-document':
      'This file is not a PDF that can be kept here. Save it again as a PDF, then choose that file.',
    'too-many-documents': 'This project has as many documents as it can have. Remove one first.',
    'documents-full': 'The documents together would take too much room. Remove a document first.',

    'grants-not-ready':
      'Something in the grants keeps the file from being published. Mend what the page lists, then publish again.',
    'not-published': 'The grants of this fund are not published yet.',
    'not-a-map': 'This file is no map of areas. Save it again as GeoJSON, then choose that file.',

    'practice-only': 'This can only be done in practice.',
  },

  /** Said where the refusal carries the figure. */
  known: {
    'picture-too-large':
      'This picture has more than {most, number} megapixels, and nothing was kept. Make it smaller, then try again.',
    'too-many-documents':
      'A project can have at most {most, number} documents, and nothing was kept. Remove one first.',
    'documents-full':
      'The documents together would take more than {most, number} MB, and nothing was kept. Remove a document first.',
    'pictures-full':
      'The pictures together would take more than {most, number} MB, and nothing was kept. Remove a picture first.',
    'pass-phrase-too-short':
      'Make the pass-phrase at least {least, number} letters long. Three words that have nothing to do with each other are good.',
    'cards-have-voted':
      '{count, plural, =1 {Card {cards} has voted, so somebody was given it.} other {Cards {cards} have voted, so people were given them.}} Nothing was cancelled. Check the pile again.',
    'too-many-chosen':
      'That is more than {atMost, plural, one {# choice} other {# choices}}. Take one back first.',
    'too-many-tokens':
      'You have {tokens, plural, one {# token} other {# tokens}} in all. Take some back first.',
    'more-than-the-pot': 'Your choices add up to more than {pot}. Take one back first.',
    'mark-out-of-range': 'Choose a whole number from {lowest, number} to {highest, number}.',
    'still-to-hear':
      '{bids, plural, one {There is # project} other {There are # projects}} still to hear. Hear, leave out or withdraw each one first.',
    'ask-above-pot': 'This asks for more than the pot, which is {pot}.',
    'ask-above-cap': 'A project can ask for at most {cap} today.',
    'pots-above-fund': 'The pots add up to more than the fund. {left} of the fund is left.',
    'total-below-pots':
      'The areas and direct grants have {pots} already. Make their pots smaller first, or enter at least that.',
    'number-not-in-draw': 'The number drawn must be from 1 to {highest, number}.',
  },
  amountTooLarge: 'Enter at most {most}. No amount here can be larger.',
  /** The pot typed is smaller than what a project asks for. */
  bidAbovePot: 'Project {bid} asks for more than {pot}. Enter a larger pot, or change that project first.',

  /** Why the money does not allow an award or a grant. */
  awardNotPossible: {
    'above-run': 'This is more than the rules give this project. Enter at most {left}.',
    'above-pot': 'The awards would be more than the pot. {left} of it is free.',
    'above-fund': 'Pots and direct grants would be more than the fund. {left} of the fund is left.',
    'more-than-held': 'The group has {left} of its award. It cannot give back more than that.',
    'not-awarded': 'Nothing was awarded to this project. Award it first.',
    assistance:
      'With this award the organisation would have more than {left}, which is the limit of minimal financial assistance. Ask your legal team before you go on.',
    'no-such-grant': 'There is no such direct grant. Load the page again.',
  },

  /** What the file is, if it is not a picture, and what to do. */
  notAPicture: {
    pdf: 'This file is a PDF, whatever its name says. Choose a photo as JPEG, PNG or WebP.',
    svg: 'This file is a drawing (SVG), which can hold programs. Save it as PNG, then choose that file.',
    gif: 'This file is a GIF. Save it as JPEG or PNG, then choose that file.',
    heic: 'This photo is in the format HEIC, which not every phone can show. Save it as JPEG, then choose that file.',
    broken:
      'This picture cannot be read to its end. Open it on your computer, save it again, then choose that file.',
    slow: 'This picture took too long to read, and nothing was kept. Make it smaller, then try again.',
  },
  /** What a file is that is no PDF, or what it has in it that may not be kept, and what to do. */
  notADocument: {
    jpeg: 'This file is a picture (JPEG), whatever its name says. Save it as a PDF, then choose that file.',
    png: 'This file is a picture (PNG), whatever its name says. Save it as a PDF, then choose that file.',
    webp: 'This file is a picture (WebP), whatever its name says. Save it as a PDF, then choose that file.',
    heic: 'This file is a photo (HEIC), whatever its name says. Save it as a PDF, then choose that file.',
    gif: 'This file is a picture (GIF), whatever its name says. Save it as a PDF, then choose that file.',
    svg: 'This file is a drawing (SVG), whatever its name says. Save it as a PDF, then choose that file.',
    locked:
      'This PDF is protected by a password or by restrictions. Open it, print it to a new PDF, then choose that file.',
    script: 'This PDF has a program in it. Open it, print it to a new PDF, then choose that file.',
    actions:
      'This PDF can start something on the reader’s computer. Open it, print it to a new PDF, then choose that file.',
    files: 'This PDF has other files in it. Take them out, or print it to a new PDF, then choose that file.',
    form: 'This PDF is a form that only some programs can read. Open it, print it to a new PDF, then choose that file.',
    media:
      'This PDF has sound, film or a 3D model in it. Open it, print it to a new PDF, then choose that file.',
    broken:
      'This PDF cannot be read to its end. Open it on your computer, print it to a new PDF, then choose that file.',
    slow: 'This PDF took too long to read, and nothing was kept. Print it to a new PDF, then choose that file.',
  },
  /** What keeps a file from being a map of areas, where in the file it is, and what to do. Nothing of the file is kept. */
  notAMap: {
    'no-json': 'This file is no GeoJSON. Save the areas again as GeoJSON, then choose that file.',
    'no-collection':
      'This file is JSON, but has no list of shapes. Save the areas again as GeoJSON (a FeatureCollection), then choose that file.',
    'other-coordinates':
      'This file is in another coordinate system. Save it again in longitude and latitude (WGS 84, EPSG:4326).',
    'no-shapes': 'This file has no shapes in it. Choose the file with the areas.',
    'too-many-shapes':
      'This file has more than {most, number} shapes. Keep those of the fund’s areas, and leave out the others.',
    'too-many-points':
      'The shapes of this file have more than {most, number} points. Choose a file with generalised borders, or leave out shapes.',
    'no-area':
      'Shape {shape, number} of this file is no area. Keep areas alone (Polygon or MultiPolygon), and leave out points and lines.',
    'no-rings': 'Shape {shape, number} of this file has no border. Draw it again, or leave it out.',
    'ring-short':
      'In shape {shape, number}, line {ring, number} has fewer than four points. Draw it again, or leave it out.',
    'ring-open':
      'In shape {shape, number}, line {ring, number} does not end where it begins. Close it, then choose the file again.',
    'ring-flat':
      'In shape {shape, number}, line {ring, number} encloses no area. Draw it again, or leave it out.',
    'no-position':
      'In shape {shape, number}, point {point, number} of line {ring, number} is no longitude and latitude. Mend it, then choose the file again.',
    'out-of-bounds':
      'In shape {shape, number}, point {point, number} of line {ring, number} is not on the globe in degrees. Save the file again in longitude and latitude (WGS 84, EPSG:4326).',
    'no-such-property':
      'No shape of this file has that property. Leave the field empty, so that the names are looked for in all of them.',
    'no-match':
      'No shape of this file has the name or the ONS code of an area of this fund. Name the shapes as the areas are named, or type the areas’ ONS codes first.',
  },
  /** Why a card cannot take the place of a lost one. */
  cardNotFree: {
    unknown: 'No card of this event has that number. Check the number on the new card.',
    cancelled: 'The new card was cancelled. Put it aside, and take the next one from the pile.',
    taken: 'Somebody has the new card already. Check its number, or take the next card from the pile.',
    group: 'The new card is kept for another group. Take the next one from the pile.',
    kind: 'The new card is of another kind. Replace a young people’s card with a young people’s card, and any other card with another one.',
    opened:
      'A phone has opened the new card already. If you have just handed it over, press “Cancel it only”. If not, put it aside, and take the next one from the pile.',
  },
} as const;
