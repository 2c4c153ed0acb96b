/** What may be wrong with one grant of the file. */

import { dayOf } from '../day.ts';
import { findingOf, type FindingField, type FindingKind, type GrantsFinding } from './finding.ts';
import { descriptionOf, recipientName, titleOf } from './grant.ts';
import { charityNumber, companyNumber, recipientId } from './identifiers.ts';
import type { GrantsSource, GrantSource, VotedGrantSource } from './sources.ts';

/** As the standard's own test sees one. */
const email = /[\w.-]+@[\w.-]+\.[\w.-]+/;
const longestTitle = 140;
const yearDays = 365.25;

type Found = readonly (readonly [kind: FindingKind, field: FindingField])[];

export function checkGrant(grant: GrantSource, source: GrantsSource): readonly GrantsFinding[] {
  const found = [moneyOf, dayOfAward, datesOf, wordsOf, numbersOf, recipientOf].flatMap((check) =>
    check(grant, source),
  );
  return found.map(([kind, field]) => findingOf(grant, kind, field));
}

function moneyOf(grant: GrantSource): Found {
  if (grant.amountPence <= 0) return [['zero-award', 'amount']];
  return grant.direct === null && grant.amountPence > grant.askPence ? [['above-ask', 'amount']] : [];
}

function dayOfAward(grant: GrantSource, { today }: GrantsSource): Found {
  const { awardDay } = grant;
  if (awardDay > today) return [['award-in-future', 'day']];
  if (awardDay < today - 25 * yearDays) return [['award-long-ago', 'day']];
  return grant.direct === null && awardDay < grant.signedDay ? [['award-before-vote', 'day']] : [];
}

function datesOf({ details, awardDay }: GrantSource, { today }: GrantsSource): Found {
  const dates = [
    ['from', details.from],
    ['until', details.until],
  ] as const;
  const impossible = dates.filter(([, date]) => date !== '' && dayOf(date) === null);
  if (impossible.length > 0) return impossible.map(([field]) => ['date-impossible', field]);
  const from = dayOf(details.from) ?? awardDay;
  const until = dayOf(details.until);
  if (until !== null && from > until) return [['start-after-end', 'until']];
  return dates.flatMap(([field, date]) => {
    const day = dayOf(date);
    const isFar = day !== null && (day > today + 12 * yearDays || day < today - 25 * yearDays);
    return isFar ? [['dates-far-away', field] as const] : [];
  });
}

function wordsOf(grant: GrantSource): Found {
  const [title, description] = [titleOf(grant), descriptionOf(grant)];
  const withEmail = [
    ['title', title],
    ['description', description],
    ['recipient', recipientName(grant)],
  ] as const;
  return [
    ...(title.length > longestTitle ? [['title-too-long', 'title'] as const] : []),
    ...(description === '' ? [['description-missing', 'description'] as const] : []),
    ...(description !== '' && description === title
      ? [['description-is-title', 'description'] as const]
      : []),
    ...withEmail.flatMap(([field, text]) => (email.test(text) ? [['email', field] as const] : [])),
  ];
}

function numbersOf({ details: { charity, company } }: GrantSource): Found {
  return [
    ...(charity !== '' && charityNumber(charity) === null ? [['charity-malformed', 'charity'] as const] : []),
    ...(company !== '' && companyNumber(company) === null ? [['company-malformed', 'company'] as const] : []),
  ];
}

/** A private person never becomes a recipient, whatever was ticked, and a person under 18 is never named (O5, S9). */
function recipientOf(grant: GrantSource, { publisher }: GrantsSource): Found {
  const { details } = grant;
  const presenter = grant.direct === null ? grant.presenter : null;
  const people = grant.direct === null ? [grant.presenter?.name ?? ''] : grant.people;
  const name = recipientName(grant);
  if (details.recipient === null) return [['recipient-not-said', 'recipient']];
  const field = details.recipient === 'body' ? 'body' : 'recipient';
  if (name === '') return [['recipient-unnamed', field]];
  const isRegistered = charityNumber(details.charity) !== null || companyNumber(details.company) !== null;
  const texts = [name, titleOf(grant), descriptionOf(grant)];
  if (namesChild(texts, presenter)) return [['names-a-child', field]];
  if (!isRegistered && isPerson(name, people)) return [['private-person', field]];
  // Letters that no identifier can be made of: punctuation alone.
  const hasId = publisher.prefix === '' || recipientId(name, details, '360G-any') !== null;
  return hasId ? [] : [['recipient-unnamed', field]];
}

/** An age below 18 behind a name, or the first name of a presenter under 18 in what would receive the money. */
function namesChild(
  [name = '', ...texts]: readonly string[],
  presenter: VotedGrantSource['presenter'],
): boolean {
  const age = /[\p{L}’'.-]+,?\s+\(?(?:aged\s+)?(\d{1,2})\)/u.exec(name)?.[1];
  if (age !== undefined && Number(age) < 18) return true;
  if (presenter?.under18 !== true) return false;
  const first = words(presenter.name)[0];
  const full = words(presenter.name);
  if (first !== undefined && words(name).includes(first)) return true;
  // The whole name of a child in a title or a description; the first name alone may stand there (S9).
  return full.length > 1 && texts.some((text) => words(text).join(' ').includes(full.join(' ')));
}

/** The own name of somebody who presents, or a name with a title of a person in front of it. */
function isPerson(name: string, people: readonly string[]): boolean {
  if (/^(?:mr|mrs|ms|miss|mx|dr)\b\.?\s+\p{L}+(?:\s+\p{L}+){0,2}$/iu.test(name.trim())) return true;
  return people.map(words).some((own) => own.length > 1 && own.every((word) => words(name).includes(word)));
}

function words(text: string): string[] {
  return (
    text
      .normalize('NFKC')
      .toLowerCase()
      .match(/[\p{L}\p{M}\p{N}’'-]+/gu) ?? []
  );
}
