/**
 * The limit of minimal financial assistance: what a recipient that trades may get from all public bodies together, over
 * this and the two financial years before it, without further steps (Subsidy Control Act 2022, sections 36 and 37). If
 * the law changes the figures, they change here and nowhere else.
 */
export const minimalAssistance = { limitPence: 315_000_00, years: 3 } as const;
