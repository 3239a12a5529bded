/** The writers of evidence, loaded when something is first kept: a popup is parsed at every click, and most clicks keep nothing. */
export const loadEvidence = () => import('./evidence.ts');
