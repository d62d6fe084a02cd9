/** Between an estimate and its margin: ", plus or minus ", " (±", " with a margin of error of ". The sign may be part of the figure, "minus 2". */
export const WITH_MARGIN =
  /^(?: \p{L}+){0,2},? \(?(?:plus or(?: minus)? ?|plus-or-minus |give or take |± ?|\+\/- ?|(?:with |and )?an? (?:margin|error)(?: of (?:sampling )?error)? of (?:plus or(?: minus)? ?|± ?)?)$/iu;
/** Between the margin and the first end: ", so it lies between ", ", meaning somewhere from ". */
export const SO_BETWEEN =
  /^(?: \p{L}+){0,2}(?:,|;| [–—-]|\))?(?: (?:so|meaning|means|that is|or|putting|placing|giving|making|implying|and|which|lies|is|was|falls)[^.;!?\d]{0,60})? (?:somewhere |anywhere )?(?:between|from) $/iu;
export const OTHER_END = /^ (?:and|to) $/;
