/** Pages that nobody needs to vote: fetched once what they do need is here, and there long before they are opened. */

export const loadResults = () => import('./pages/results.tsx');
export const loadManage = () => import('./pages/manage.tsx');
