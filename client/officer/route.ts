import {
  areaId,
  bidId,
  eventId,
  fundId,
  type AreaId,
  type BidId,
  type EventId,
  type FundId,
} from '../../domain/ids.ts';
import { goTo } from '../query.ts';

export const eventParts = [
  'overview',
  'bids',
  'import',
  'order',
  'rules',
  'cards',
  'links',
  'people',
  'result',
  'questions',
  'words',
  'keeping',
  'log',
  'sheet',
  'compare',
  'awards',
  'letters',
] as const;
export type EventPart = (typeof eventParts)[number];

/** Where an officer is: everything stands in the address, so that Back, reload and a second tab work. */
export type OfficerRoute =
  | { readonly at: 'funds' }
  | { readonly at: 'new-fund' }
  | { readonly at: 'account' | 'staff' | 'log' | 'copies' }
  | { readonly at: 'new-area' | 'across' | 'fund' | 'awards'; readonly fund: FundId }
  | {
      readonly at: 'open-data' | 'publisher' | 'facts';
      readonly fund: FundId;
      /** The field that one came to mend. */
      readonly about?: string;
    }
  | {
      readonly at: 'grant';
      readonly fund: FundId;
      readonly event: EventId;
      readonly bid: BidId;
      readonly about?: string;
    }
  | {
      readonly at: 'direct';
      readonly fund: FundId;
      /** The number of a direct grant. */
      readonly grant: number;
      readonly about?: string;
    }
  | { readonly at: 'pot'; readonly fund: FundId; readonly area: AreaId }
  | { readonly at: 'new-event'; readonly fund: FundId; readonly area: AreaId }
  | {
      readonly at: 'event';
      readonly event: EventId;
      readonly part: EventPart;
      /** The question of today's rules that one came to answer. */
      readonly about?: string;
    }
  | { readonly at: 'bid'; readonly event: EventId; readonly bid: BidId | 'new' };

/** Reads the part of the address after the question mark; whatever it is, there is a page for it. */
export function readWhere(query: URLSearchParams): OfficerRoute {
  const event = idIn(query, 'event', eventId);
  const fund = idIn(query, 'fund', fundId);
  const area = idIn(query, 'area', areaId);
  const asked = query.get('do');
  const bid = query.get('bid') === 'new' ? 'new' : idIn(query, 'bid', bidId);
  if (asked === 'grant' && fund !== undefined && event !== undefined && bid !== undefined && bid !== 'new')
    return { at: asked, fund, event, bid, ...aboutOf(query) };
  const grant = idIn(query, 'grant', Number);
  if (asked === 'direct' && fund !== undefined && grant !== undefined)
    return { at: asked, fund, grant, ...aboutOf(query) };
  if ((asked === 'open-data' || asked === 'publisher' || asked === 'facts') && fund !== undefined)
    return { at: asked, fund, ...aboutOf(query) };
  if (event !== undefined && bid !== undefined) return { at: 'bid', event, bid };
  if (event !== undefined) return { at: 'event', event, part: partOf(query.get('part')), ...aboutOf(query) };
  if (
    asked === 'new-fund' ||
    asked === 'account' ||
    asked === 'staff' ||
    asked === 'log' ||
    asked === 'copies'
  )
    return { at: asked };
  if (isOfFund(asked) && fund !== undefined) return { at: asked, fund };
  if (fund !== undefined && area !== undefined && (asked === 'pot' || asked === 'new-event'))
    return { at: asked, fund, area };
  return { at: 'funds' };
}

function isOfFund(asked: string | null): asked is 'new-area' | 'across' | 'fund' | 'awards' {
  return asked === 'new-area' || asked === 'across' || asked === 'fund' || asked === 'awards';
}

export function addressOf(where: OfficerRoute): string {
  switch (where.at) {
    case 'funds':
      return '/officer';
    case 'event': {
      const part = where.part === 'overview' ? '' : `&part=${where.part}`;
      return `/officer?event=${where.event}${part}${aboutWords(where)}`;
    }
    case 'bid':
      return `/officer?event=${where.event}&bid=${where.bid}`;
    case 'new-fund':
    case 'account':
    case 'staff':
    case 'log':
    case 'copies':
      return `/officer?do=${where.at}`;
    case 'open-data':
    case 'publisher':
    case 'facts':
      return `/officer?do=${where.at}&fund=${where.fund}${aboutWords(where)}`;
    case 'grant':
      return `/officer?do=grant&fund=${where.fund}&event=${where.event}&bid=${where.bid}${aboutWords(where)}`;
    case 'direct':
      return `/officer?do=direct&fund=${where.fund}&grant=${where.grant}${aboutWords(where)}`;
    case 'new-area':
    case 'across':
    case 'fund':
    case 'awards':
      return `/officer?do=${where.at}&fund=${where.fund}`;
    default:
      return `/officer?do=${where.at}&fund=${where.fund}&area=${where.area}`;
  }
}

export function goToPlace(where: OfficerRoute): void {
  goTo(addressOf(where));
}

function aboutWords({ about }: { readonly about?: string }): string {
  return about === undefined ? '' : `&about=${about}`;
}

function aboutOf(query: URLSearchParams): { about?: string } {
  const about = query.get('about');
  return about !== null && /^[\w-]+$/.test(about) ? { about } : {};
}

function idIn<Id>(query: URLSearchParams, name: string, idOf: (number: number) => Id): Id | undefined {
  const text = query.get(name);
  return text !== null && /^[1-9]\d{0,8}$/.test(text) ? idOf(Number(text)) : undefined;
}

function partOf(text: string | null): EventPart {
  return eventParts.find((part) => part === text) ?? 'overview';
}
