import { expect, test } from 'vitest';
import { linkRoles } from '../../db/register/links.ts';
import { areaId, fundId, nobody } from '../../domain/ids.ts';
import { openHall } from '../testing/test-hall.ts';
import { HttpClient } from '../testing/http-client.ts';
import { routes } from './routes.ts';

const visitors = ['nobody', ...linkRoles] as const;

/** Numbers for whatever an address asks for; nothing of the kind exists but event 1. */
function addressOf(path: string): string {
  return path.replaceAll(/:(\w+)/g, (_, name: string) => (name === 'event' ? '1' : '99999'));
}

test('[W9] every role by every route: whoever is not named is kept out, whoever is named gets in', async () => {
  const hall = await openHall({ practice: true });
  const outsiders = new HttpClient(hall.localUrl);
  // Signing in and out answers `signed-out` to everybody who is: its own test is in sign-in.test.ts.
  const walkedRoutes = routes.filter(({ path }) => path !== '/api/session');
  // Each visitor walks alone: nobody waits for what another one is answered.
  const walk = async (who: (typeof visitors)[number]): Promise<void> => {
    const visitor = who === 'nobody' ? outsiders : outsiders.with({ Cookie: hall.cookie(who) });
    for (const { method, path, roles } of walkedRoutes) {
      // The body is wrong on purpose: nobody who gets in changes anything.
      const { refusal } = await visitor.send(method.toUpperCase(), addressOf(path), '{"wrong":1}');
      const keptOut = refusal === 'not-allowed' || refusal === 'signed-out';
      // Nobody is at the computer itself just by being signed in.
      const isNamed = roles === 'anyone' || (roles !== 'laptop' && roles.some((role) => role === who));
      expect([who, method, path, keptOut]).toEqual([who, method, path, !isNamed]);
    }
  };
  await Promise.all(visitors.map(walk));
  expect(walkedRoutes.length).toBeGreaterThan(20); // the walk was not empty
});

test('[W9] staff of one event are nobody at another', async () => {
  const hall = await openHall();
  const { rooms, register } = hall.server;
  const textHash = await register.texts.save('other');
  await rooms.createEvent(
    { fund: fundId(1), area: areaId(1), textHash },
    { role: 'officer', person: nobody },
  );
  const walk = async (role: 'projector' | 'desk' | 'facilitator'): Promise<void> => {
    const visitor = new HttpClient(hall.localUrl, { Cookie: hall.cookie(role) });
    for (const { method, path, ofEvent } of routes.filter((route) => route.ofEvent)) {
      const other = addressOf(path).replace('/events/1', '/events/2');
      const { refusal } = await visitor.send(method.toUpperCase(), other, '{"wrong":1}');
      expect([role, path, ofEvent, refusal]).toEqual([role, path, true, 'signed-out']);
    }
  };
  await Promise.all((['projector', 'desk', 'facilitator'] as const).map(walk));
});

test('[W9] a session that was ended is nobody', async () => {
  const hall = await openHall();
  const visitor = new HttpClient(hall.localUrl, { Cookie: hall.cookie('desk') });
  expect((await visitor.get('/api/events/1/cards/1')).refusal).toBeNull();
  expect((await visitor.delete('/api/session?role=desk&event=1')).headers['set-cookie']).toEqual([
    expect.stringMatching(/^dd_desk_1=; .*Expires=Thu, 01 Jan 1970/),
  ]);
  expect((await visitor.get('/api/events/1/cards/1')).refusal).toBe('signed-out');
});
