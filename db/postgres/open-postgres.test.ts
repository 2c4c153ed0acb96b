import { once } from 'node:events';
import { writeFileSync } from 'node:fs';
import { createServer, type Server } from 'node:net';
import { join } from 'node:path';
import { TLSSocket } from 'node:tls';
import { inspect } from 'node:util';
import { generate } from 'selfsigned';
import { describe, expect, onTestFinished, test } from 'vitest';
import { DatabaseTooNew } from '../migrate.ts';
import { run, sql } from '../sql/steps.ts';
import { asOwner, testConnections, testDatabase, whyNone } from '../testing/postgres/test-database.ts';
import { tempFolder } from '../testing/temp-database.ts';
import { openPostgres } from './open-postgres.ts';
import { CannotUsePostgres, fitToOpen } from './postgres-faults.ts';

function other(url: string, change: (url: URL) => void): string {
  const changed = new URL(url);
  change(changed);
  return changed.href;
}

const nameIn = (url: string) => new URL(url).pathname.slice(1);

async function whyNot(url: string): Promise<string> {
  const fault = await openPostgres(url).then(
    (opened) => opened.close().then(() => 'opened'),
    (thrown: unknown) => thrown,
  );
  expect(fault).toBeInstanceOf(CannotUsePostgres);
  return fault instanceof Error ? fault.message : '';
}

/** Where nobody listens. */
async function freePort(): Promise<string> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const port = portOf(server);
  server.close();
  return port;
}

function portOf(server: Server): string {
  const address = server.address();
  return String(typeof address === 'object' && address ? address.port : 0);
}

describe.skipIf(whyNone !== null)('[PG8] a database that no server can work on is said in a sentence', () => {
  test('where nothing answers, or nobody is let in, or there is no such database', async () => {
    const url = testDatabase();
    const port = await freePort();
    expect(await whyNot(other(url, (to) => (to.port = port)))).toContain('cannot be reached (ECONNREFUSED)');
    const wrong = other(url, (to) => (to.password = 'of somebody else'));
    expect(await whyNot(wrong)).toBe('The database in DATABASE_URL does not accept this user and password.');
    expect(await whyNot(other(url, (to) => (to.pathname = '/no_such')))).toContain(
      'no database of the name in DATABASE_URL',
    );
  });

  test('where it does not encrypt, though it has to', async () => {
    expect(await whyNot(`${testDatabase()}?sslmode=verify-full`)).toContain('does not encrypt connections');
  });

  test('where its certificate has expired, or nobody here knows who signed it', async () => {
    const day = 86_400_000;
    const made = await generate([{ name: 'commonName', value: 'database' }], {
      notBeforeDate: new Date(Date.now() - 9 * day),
      notAfterDate: new Date(Date.now() - day),
      extensions: [{ name: 'subjectAltName', altNames: [{ type: 7, ip: '127.0.0.1' }] }],
    });
    const known = join(tempFolder(), 'authority.pem');
    writeFileSync(known, made.cert);
    // As PostgreSQL does: the first message asks for TLS, and the answer is one letter.
    const server = createServer((socket) => {
      socket.on('error', () => undefined);
      socket.once('data', () => {
        socket.write('S');
        new TLSSocket(socket, { isServer: true, cert: made.cert, key: made.private }).on(
          'error',
          () => undefined,
        );
      });
    }).listen(0, '127.0.0.1');
    onTestFinished(() => void server.close());
    await once(server, 'listening');
    const url = `postgres://127.0.0.1:${portOf(server)}/any`;
    expect(await whyNot(`${url}?sslmode=verify-full&sslrootcert=${known}`)).toContain(
      'certificate of the database in DATABASE_URL is not accepted (CERT_HAS_EXPIRED)',
    );
    expect(await whyNot(`${url}?sslmode=verify-full`)).toContain('is not accepted (');
  });

  test('one that can only be read, as a standby can', async () => {
    const url = testDatabase();
    await asOwner(`ALTER DATABASE ${nameIn(url)} SET default_transaction_read_only = on`);
    onTestFinished(() => asOwner(`ALTER DATABASE ${nameIn(url)} RESET default_transaction_read_only`));
    expect(await whyNot(url)).toContain('it is a standby');
  });

  test('[J11] one of a newer form', async () => {
    const url = testDatabase();
    const connections = testConnections(url);
    await connections.use((each) => each.ask("INSERT INTO migrations VALUES (999, '999-later', 'x')"));
    await expect(openPostgres(url)).rejects.toThrow(DatabaseTooNew);
    await connections.use((each) => each.ask('DELETE FROM migrations WHERE number = 999'));
  });

  test('one whose clock says something else', async () => {
    const connections = testConnections();
    const at = (now: number) => connections.use((connection) => fitToOpen(connection, now));
    await at(Date.now() + 60_000);
    for (const now of [Date.now() + 600_000, Date.now() - 600_000])
      await expect(at(now)).rejects.toThrow('10 minutes apart');
  });
});

describe.skipIf(whyNone !== null)('faults of a database', () => {
  test('[PG9] name no value: neither of a row nor of a statement', async () => {
    const opened = await openPostgres(testDatabase());
    onTestFinished(() => opened.close());
    const secret = 'Mrs Canary';
    const statements = [
      sql`INSERT INTO texts (hash, salt, body) VALUES (${secret}, ${'s'}, ${secret})`,
      sql`INSERT INTO texts (hash, salt, body) VALUES (${null}, ${secret}, ${secret})`,
      sql`SELECT CAST(${secret} AS bigint)`,
    ];
    for (const statement of statements) {
      const fault: unknown = await opened.engine
        .write(() => run(statement))
        .catch((thrown: unknown) => thrown);
      expect(fault).toBeInstanceOf(Error);
      expect(inspect(fault, { depth: 9, showHidden: true })).not.toContain(secret);
    }
  });
});
