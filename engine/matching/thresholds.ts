/**
 * Calibrated probability from which a pairing is shown. docs/accuracy.md has what this reaches on unseen events: higher would show
 * fewer wrong pairs and lose right ones faster.
 */
export const SHOWN = 0.62;
/**
 * From which a pairing is shown whose texts say what parts the figures (a day's catch beside a total, another place's distance): it
 * says itself that the two do not compare, so less is claimed.
 */
export const SHOWN_STATED_GAP = 0.45;
/** From which it is offered behind "possibly the same fact". */
export const POSSIBLE = 0.25;
/** Event similarity below which two articles are not compared at all: a page on something else shows no fact. */
export const SAME_EVENT = 0.12;
/** Days from which two articles count as far apart: then names alone do not make them reports of one event. */
export const FAR_APART = 120;
/**
 * Share of its leading names that either article has to itself from which they are of two events, in one country perhaps. Of 540 pairs
 * of reports of one event none comes near it.
 */
export const OTHER_NAMES = 0.55;
/** Candidates per claim that the index hands on. */
export const CANDIDATES = 60;
/** Articles at most that one page is compared with, those most like it first. */
export const ARTICLES = 24;
