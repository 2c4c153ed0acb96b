import type { FrontProgram } from './front-program.ts';

/** It passes on host, address and upgrade by itself: a council’s own settings need the two lines inside the last braces. */
export const caddy: FrontProgram = {
  places: ['/usr/bin/caddy', '/usr/local/bin/caddy'],
  package: 'caddy',
  words: (_, settings) => ['run', '--config', settings, '--adapter', 'caddyfile'],
  settings: ({ port, behind, certificate, key }) => `{
	admin off
	auto_https off
	log {
		level ERROR
	}
}
:${port} {
	tls ${certificate} ${key}
	reverse_proxy 127.0.0.1:${behind}
}
`,
};
