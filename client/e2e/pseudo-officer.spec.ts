/** The officer's pages in the pseudo-languages: nothing that people read is English, cut, or on the wrong side. */

import { dateText } from '../../domain/words/formats.ts';
import { english } from '../../domain/words/language.ts';
import { bids } from '../../domain/words/en-GB/bids.ts';
import { officer } from '../../domain/words/en-GB/officer.ts';
import { people } from '../../domain/words/en-GB/people.ts';
import { rulesForm } from '../../domain/words/en-GB/rules-form.ts';
import { test } from './journey.ts';
import { PseudoRoom } from './pseudo-room.ts';

const laptop = {
  sizes: [
    { width: 1366, height: 768 },
    { width: 1024, height: 768 },
  ],
} as const;

let room: PseudoRoom | undefined;
test.afterEach(() => room?.close());

test('[L6] the officer’s pages are in brackets or data, whole, and mirrored from right to left', async ({
  browser,
}) => {
  room = await PseudoRoom.open(browser, test.info().outputPath('vite'));
  const { hall } = room;
  const desk = await room.sit('the officer', laptop, () => hall.link('officer'));
  await desk.says(officer.fundsTitle);
  room.knows('Fund', `${hall.url}/events/${hall.event}`);
  await room.look('the funds');

  const at = `${hall.url}/officer?event=${hall.event}`;
  const pages = [
    ['the event', '', officer.before],
    ['its bids', '&part=bids', bids.title],
    ['a new bid', '&bid=new', bids.presenterTitle],
    ['their order', '&part=order', bids.drawTitle],
    ['the rules', '&part=rules', rulesForm.preview],
    ['the people', '&part=people', people.add],
  ] as const;
  for (const [moment, part, says] of pages) {
    await desk.each((page) => page.goto(`${at}${part}`));
    await desk.says(says);
    await room.look(moment);
  }

  // When a link was made is told by a date, whose month is data.
  await desk.each((page) => page.goto(`${at}&part=links`));
  await desk.says(people.makeLink);
  room.knows(...months);
  await room.look('the links');
});

const months = Array.from({ length: 12 }, (_, month) =>
  dateText(new Date(2027, month, 1), { dateStyle: 'medium' }, english).replace(/[\d ]/g, ''),
);
