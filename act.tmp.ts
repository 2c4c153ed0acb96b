import { Staff, type Act } from './scripts/hall/staff.ts';
const [url, token, ...acts] = process.argv.slice(2);
import { readFileSync, writeFileSync, existsSync } from 'node:fs';
const staff = existsSync('/tmp/fac.json') ? Object.assign(Object.create(Staff.prototype), JSON.parse(readFileSync('/tmp/fac.json','utf8'))) as Staff : await Staff.signIn(url!, token!);
writeFileSync('/tmp/fac.json', JSON.stringify(staff));
const f = await staff.facilitate(1);
for (const a of acts) {
  if (a.startsWith('crowd:')) { console.log(await (await staff.fetch('/api/events/1/crowd', {method:'POST', headers:{'content-type':'application/json'}, body: JSON.stringify({phones:+a.slice(6)})})).text()); continue; }
  if (a.startsWith('wait:')) { await new Promise(r=>setTimeout(r,+a.slice(5))); continue; }
  const act = (a.startsWith('{') ? JSON.parse(a) : { type: a }) as Act;
  console.log(a, JSON.stringify(await f.tryTo(act)));
}
const v = await f.seen(); console.log(JSON.stringify(v).slice(0, 700)); f.leave(); process.exit(0);
