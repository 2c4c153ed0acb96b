/** Debian's nginx in front of the server, as a council's IT would put it there: it speaks https, the server plain http. */

import { spawn, spawnSync } from 'node:child_process';
import { existsSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { generate } from 'selfsigned';
import { Stopped } from '../door.ts';

export interface Nginx {
  /** In PEM form: whoever connects has to trust it first. */
  readonly certificate: string;
  stop(): void;
}

const places = ['/usr/sbin/nginx', '/usr/bin/nginx', '/usr/local/sbin/nginx'];

/** Finds nginx, or installs Debian's. @throws Stopped when there is none and none can be installed */
export function findNginx(): string {
  const found = () => places.find((place) => existsSync(place));
  if (found() === undefined && process.getuid?.() === 0 && existsSync('/usr/bin/apt-get')) {
    const quiet = { stdio: ['ignore', 2, 2] as ['ignore', number, number] };
    spawnSync('apt-get', ['update'], quiet);
    spawnSync('apt-get', ['install', '--yes', '--no-install-recommends', 'nginx-light'], quiet);
  }
  const nginx = found();
  if (nginx === undefined)
    throw new Stopped('There is no nginx here to stand in front: install it, then try again.');
  return nginx;
}

/** Starts nginx on `port` with a certificate for localhost, in front of the server on `behind`. */
export async function startNginx(folder: string, port: number, behind: number): Promise<Nginx> {
  const program = findNginx();
  const made = await generate([{ name: 'commonName', value: 'localhost' }], {
    extensions: [{ name: 'subjectAltName', altNames: [{ type: 2, value: 'localhost' }] }],
  });
  writeFileSync(join(folder, 'hall.pem'), made.cert);
  writeFileSync(join(folder, 'hall-key.pem'), made.private, { mode: 0o600 });
  const settings = join(folder, 'nginx.conf');
  writeFileSync(settings, settingsFor(folder, port, behind));
  const words = ['-p', folder, '-c', settings, '-e', join(folder, 'nginx-error.log')];
  const nginx = spawn(program, words, { stdio: ['ignore', 2, 2] });
  return { certificate: made.cert, stop: () => void nginx.kill('SIGTERM') };
}

/** Everything it writes stays in `folder`; what a council's own settings need is the part inside `server`. */
function settingsFor(folder: string, port: number, behind: number): string {
  return `daemon off;
worker_processes 1;
pid ${join(folder, 'nginx.pid')};
events { worker_connections 512; }
http {
  access_log off;
  client_body_temp_path ${folder}; proxy_temp_path ${folder}; fastcgi_temp_path ${folder};
  uwsgi_temp_path ${folder}; scgi_temp_path ${folder};
  map $http_upgrade $connection_upgrade { default upgrade; '' close; }
  server {
    listen 127.0.0.1:${port} ssl;
    server_name localhost;
    ssl_certificate ${join(folder, 'hall.pem')};
    ssl_certificate_key ${join(folder, 'hall-key.pem')};
    location / {
      proxy_pass http://127.0.0.1:${behind};
      proxy_http_version 1.1;
      proxy_set_header Host $http_host;
      proxy_set_header X-Forwarded-For $proxy_add_x_forwarded_for;
      proxy_set_header X-Forwarded-Proto $scheme;
      proxy_set_header Upgrade $http_upgrade;
      proxy_set_header Connection $connection_upgrade;
      proxy_read_timeout 60s;
    }
  }
}
`;
}
