/** Words that say that a value moved: "from A to B" behind them are two values, not an interval. */
export const CHANGE_WORDS: ReadonlySet<string> = new Set(
  `rise rises rose risen rising increase increases increased increasing grow grows grew grown growing climb climbs climbed climbing jump jumps jumped jumping gain gains gained surge surges surged surging soar soared soaring
  fall falls fell fallen falling drop drops dropped dropping decline declines declined declining decrease decreases decreased plunge plunged plunging slump slumped slumping slip slips slipped slipping slide slid sliding tumble tumbled sink sank sunk
  shrink shrank shrunk shrinking ease eased easing cut cuts cutting reduce reduces reduced reducing reduction lower lowers lowered lowering raise raises raised raising lift lifts lifted lifting boost boosted boosting hike hiked hiking
  trim trimmed trimming narrow narrowed narrowing widen widened widening expand expanded expanding expansion extend extended extending revise revised revising upgrade upgraded downgrade downgraded adjust adjusted
  up down change changed changing change move moved moving go goes went gone double doubled tripled shorten shortened shortening lengthen lengthened accelerate accelerated slow slowed slowing swell swelled improve improved worsen worsened
  tick ticks ticked ticking nudge nudges nudged nudging spike spikes spiked spiking rocket rocketed rocketing skyrocket skyrocketed balloon ballooned ballooning dip dips dipped dipping plummet plummets plummeted plummeting
  recover recovered rebound rebounded edge edged inch inched creep crept doubled advance advanced retreat retreated promote promoted warm warmed cool cooled`
    .split(/\s+/)
    .filter((word) => word !== ''),
);
