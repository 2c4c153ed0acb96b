/** An evening in the pseudo-languages: nothing that people read is English, cut, or on the wrong side. */

import { expect } from '@playwright/test';
import { attendee } from '../../domain/words/en-GB/attendee.ts';
import { attendeeResults } from '../../domain/words/en-GB/attendee-results.ts';
import { happened } from '../../domain/words/en-GB/happened.ts';
import { attendeeLater } from '../../domain/words/en-GB/attendee-later.ts';
import { publicPages } from '../../domain/words/en-GB/public.ts';
import { desk as deskWords } from '../../domain/words/en-GB/desk.ts';
import { facilitator } from '../../domain/words/en-GB/facilitator.ts';
import { projector } from '../../domain/words/en-GB/projector.ts';
import { test } from './journey.ts';
import { usualPhone } from './phones.ts';
import { PseudoRoom } from './pseudo-room.ts';
import { bigScreen, laptop, oldProjector } from './stage.ts';
import { vote } from './voter.ts';

const phone = { sizes: [usualPhone, { width: 320, height: 640 }] } as const;

let room: PseudoRoom | undefined;
test.afterEach(() => room?.close());

test('[L6] every screen is in brackets or data, whole, and mirrored from right to left', async ({
  browser,
}) => {
  room = await PseudoRoom.open(browser, test.info().outputPath('vite'));
  const { hall } = room;
  await hall.ask({ type: 'open-doors' });

  // Screens of other roles sit down here: a line each, and `look` looks at them from then on.
  const voter = await room.sit('phone', phone, () => hall.url);
  await voter.says(attendee.codeTitle);
  await voter.each((page) => page.getByRole('button').click());
  await voter.says(attendeeLater.codeMissing);
  await room.look('the code of a card', voter);

  await voter.each((page, seat) => page.goto(hall.card(seat).url));
  await voter.says(attendee.rulesTitle);
  await room.look('the rules');
  await voter.each((page) => page.getByRole('main').getByRole('link').first().click());
  await voter.says(attendee.votingSoon);
  await room.look('before voting');

  await hall.ask({ type: 'open-voting' });
  await hall.call(1, 2);
  await voter.each((page) => page.getByRole('radio').nth(4).click());
  await voter.each((page) => expect(page.getByRole('radio').nth(4)).toBeChecked());
  await room.look('a project');
  await voter.each((page) => page.getByRole('banner').getByRole('link').click());
  await voter.says(attendee.homeTitle);
  await room.look('the list');
  await voter.each((page) => page.getByRole('contentinfo').getByRole('link').click());
  await voter.says(attendeeLater.canChange);
  await room.look('what was given');
  await voter.each((page) => page.getByRole('main').getByRole('link').last().click());
  await voter.says(attendee.thisPhone);
  await room.look('the cards of the phone', voter);
  await voter.each((page) => page.getByRole('button').last().click());
  await voter.says(attendeeLater.takeOffMeans);
  await room.look('taking a card off', voter);
  await voter.each((page, seat) => page.goto(hall.card(2 + seat).url));
  await voter.says(attendeeLater.newCardMeans);
  await room.look('a second card', voter);
  await voter.each((page) => page.getByRole('button').click());
  await voter.each((page) => page.goto(`${hall.url}/join/${hall.event}?page=cards`));
  await voter.says(attendeeLater.whoTitle);
  await room.look('whose turn it is', voter);
  await voter.each((page) => page.getByRole('listitem').first().getByRole('button').click());
  await voter.says(attendeeLater.confirmMeans);
  await room.look('is it you', voter);
  await voter.each((page) => page.getByRole('button').first().click());
  await voter.says(attendee.homeTitle);

  await hall.call(3, 4, 5);
  await hall.ask({ type: 'start-last-call' });
  await voter.says(attendee.lastCall);
  await room.look('the last call');
  await hall.ask({ type: 'close-voting' });
  await voter.says(attendee.closing);
  await room.look('the last votes');
  await hall.ask({ type: 'end-grace' });
  await voter.says(attendeeLater.closedTitle);
  await room.look('after the close');
  await hall.ask({ type: 'seal' });
  await voter.says(attendeeLater.sealedMeans);
  await hall.ask({ type: 'start-results' });
  await voter.says(attendee.resultsTitle);
  await room.look('before the first result');
  await hall.ask({ type: 'show-next-result' });
  await voter.each((page) => expect(page.getByText(hall.name(2)).first()).toBeVisible());
  await room.look('the first result');
  await hall.tellEverything();
  await voter.says(attendeeResults.thanks);
  await room.look('the results');
});

test('[L6] so is every page that anybody may read', async ({ browser }) => {
  room = await PseudoRoom.open(browser, test.info().outputPath('vite'));
  const { hall } = room;
  await hall.openVoting();
  const sizes = [usualPhone, { width: 1024, height: 768 }] as const;
  const reader = await room.sit('a reader', { sizes }, () => `${hall.url}/events/${hall.event}`);
  await reader.says(publicPages.results);
  await room.look('an event');
  await hall.call(1, 2, 3, 4, 5);
  await vote(
    hall,
    hall.card(1),
    [1, 2, 3, 4, 5].map((bid) => [bid, bid]),
  );
  await hall.seal();
  await hall.ask({ type: 'start-results' });
  await hall.tellEverything();
  await reader.each((page) => page.reload());
  await reader.says(publicPages.resultsTold);
  await room.look('its results');
  await reader.each((page) => page.goto(`${hall.url}/events/${hall.event}?what-happened`));
  await reader.says(happened.means);
  await room.look('what happened');
});

test('[L6] so are the screens of the hall: the big screen, the facilitator’s and the desk', async ({
  browser,
}) => {
  room = await PseudoRoom.open(browser, test.info().outputPath('vite'));
  const { hall } = room;
  room.knows(new URL(hall.url).host, `${new URL(hall.url).host}/join/${hall.event}`);
  await hall.ask({ type: 'open-doors' });
  const big = await room.sit('big screen', { sizes: [bigScreen], isPicture: true }, () =>
    hall.link('projector'),
  );
  const lead = await room.sit('facilitator', { sizes: [oldProjector, laptop] }, () =>
    hall.link('facilitator'),
  );
  const desk = await room.sit('desk', { sizes: [oldProjector] }, () => hall.link('desk'));
  await big.says(projector.scanToFollow);
  await lead.says(facilitator.openVoting);
  await desk.says(deskWords.numberLabel);
  await desk.each((page) => page.getByRole('textbox').fill('1'));
  await desk.each((page) => page.keyboard.press('Enter'));
  await desk.says(deskWords.fresh);
  await room.look('the doors are open');
  await desk.each((page) => page.goto(`${page.url()}?piles`));
  await desk.says(deskWords.pilesSentence);
  await room.look('the piles', desk);

  await hall.ask({ type: 'open-voting' });
  await hall.ask({ type: 'call-bid', bid: 1 });
  await big.says(projector.asksFor);
  await room.look('a pitch', big, lead);
  for (const part of [0, 1, 2, 3]) {
    await lead.each((page) => page.getByRole('navigation').getByRole('button').nth(part).click());
    await room.look(`part ${part}`, lead);
  }
  await hall.ask({ type: 'show-overlay', overlay: 'rules' });
  await big.says(projector.todaysRules);
  await room.look('the rules', big);
  await hall.ask({ type: 'end-pitch' });
  await hall.ask({ type: 'show-overlay', overlay: null });
  await big.says(projector.next);
  await room.look('between two pitches', big);

  await hall.call(2, 3, 4, 5);
  await hall.ask({ type: 'start-last-call' });
  await big.says(projector.toTheClose);
  await room.look('the last call', big, lead);
  await hall.ask({ type: 'close-voting' });
  await hall.ask({ type: 'end-grace' });
  await big.says(projector.countingHeading);
  await lead.each((page) => page.getByRole('region').getByRole('button').first().click());
  await room.look('the count is checked', big, lead);
  await hall.ask({ type: 'seal' });
  await hall.ask({ type: 'start-results' });
  await hall.tellEverything();
  await big.says(projector.checkCode);
  await room.look('every result', big, lead);
});
