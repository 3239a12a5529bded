/** Abbreviations after which a full stop does not end the sentence. Lower case, without the final stop. */
export const ABBREVIATIONS: ReadonlySet<string> = new Set(
  `adm approx apr assn aug ave blvd brig bros capt cf cmdr co col corp cpl dec dept dr e.g est etc feb fig ft gen gov hon i.e inc jan jr jul jun
  lt ltd maj mar messrs mr mrs ms mt no nos nov oct p pp prof pvt rep rev rm sen sep sept sgt sq sr st supt u.k u.n u.s e.u v vol vs`
    .split(/\s+/)
    .filter(Boolean),
);
