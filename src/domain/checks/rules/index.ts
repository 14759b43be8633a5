import { actualDash } from "./actual-dash";
import { actualMissing } from "./actual-missing";
import { actualOfOtherYear } from "./actual-of-other-year";
import { actualPending } from "./actual-pending";
import { actualUnchanged } from "./actual-unchanged";
import { cardsCount } from "./cards-count";
import { columnAdded } from "./column-added";
import { columnMissing } from "./column-missing";
import { columnTooNarrow } from "./column-too-narrow";
import { countsDifferFromTable } from "./counts-differ-from-table";
import { countsDoNotAddUp } from "./counts-do-not-add-up";
import { cumulativeDecreased } from "./cumulative-decreased";
import { dateConverted } from "./date-converted";
import { departmentChanged } from "./department-changed";
import { departmentMissing } from "./department-missing";
import { departmentNotInList } from "./department-not-in-list";
import { directionDoubtful } from "./direction-doubtful";
import { eraYearMismatch } from "./era-year-mismatch";
import { errorValue } from "./error-value";
import { externalLink } from "./external-link";
import { forecastAsActual } from "./forecast-as-actual";
import { formOfOtherYear } from "./form-of-other-year";
import { formulaOtherRow } from "./formula-other-row";
import { formulaOverwritten } from "./formula-overwritten";
import { fractionOfCount } from "./fraction-of-count";
import { fullRateUnmet } from "./full-rate-unmet";
import { fullwidthNumber } from "./fullwidth-number";
import { headingChanged } from "./heading-changed";
import { hiddenColumn } from "./hidden-column";
import { hiddenRow } from "./hidden-row";
import { hiddenSheet } from "./hidden-sheet";
import { indicatorRenamed } from "./indicator-renamed";
import { indicatorRepeated } from "./indicator-repeated";
import { initiativeRenamed } from "./initiative-renamed";
import { mergedFigures } from "./merged-figures";
import { nameMissing } from "./name-missing";
import { negativeCount } from "./negative-count";
import { noActuals } from "./no-actuals";
import { notComparable } from "./not-comparable";
import { noteRow } from "./note-row";
import { numberAsText } from "./number-as-text";
import { numberRepeated } from "./number-repeated";
import { numberUnreadable } from "./number-unreadable";
import { orderOfMagnitude } from "./order-of-magnitude";
import { overAchievedWithoutReason } from "./over-achieved-without-reason";
import { percentFractionMix } from "./percent-fraction-mix";
import { placeholder } from "./placeholder";
import { previousActualChanged } from "./previous-actual-changed";
import { provisionalActual } from "./provisional-actual";
import { rateMethodDiffers } from "./rate-method-differs";
import { rateMissing } from "./rate-missing";
import { rateVerdictClash } from "./rate-verdict-clash";
import { rateWithoutTarget } from "./rate-without-target";
import { reasonMissing } from "./reason-missing";
import { reasonSaysNothing } from "./reason-says-nothing";
import { relistedCounted } from "./relisted-counted";
import { rowDeleted } from "./row-deleted";
import { rowInserted } from "./row-inserted";
import { rowsReordered } from "./rows-reordered";
import { sameTextAsLastYear } from "./same-text-as-last-year";
import { shareAbove100 } from "./share-above-100";
import { sharesDoNotAddUp } from "./shares-do-not-add-up";
import { sheetRenamed } from "./sheet-renamed";
import { shownValueRounded } from "./shown-value-rounded";
import { staleFormula } from "./stale-formula";
import { statedRateDiffers } from "./stated-rate-differs";
import { statedRateDirection } from "./stated-rate-direction";
import { statedRateRounding } from "./stated-rate-rounding";
import { statedVerdictDiffers } from "./stated-verdict-differs";
import { summaryShareDiffers } from "./summary-share-differs";
import { summaryTotalDiffers } from "./summary-total-differs";
import { targetAdded } from "./target-added";
import { targetChanged } from "./target-changed";
import { targetDiffersFromLastYear } from "./target-differs-from-last-year";
import { targetLowered } from "./target-lowered";
import { targetMissing } from "./target-missing";
import { targetZero } from "./target-zero";
import { textCountDiffers } from "./text-count-differs";
import { textEraMismatch } from "./text-era-mismatch";
import { textShareDiffers } from "./text-share-differs";
import { unitDiffers } from "./unit-differs";
import { unitMissing } from "./unit-missing";
import { unitsClash } from "./units-clash";
import { unmetTwoYears } from "./unmet-two-years";
import { verdictMissing } from "./verdict-missing";
import { verdictWithoutActual } from "./verdict-without-actual";
import { wordsInNumber } from "./words-in-number";
import { zeroLeftBlank } from "./zero-left-blank";

/** All rules, family after family. A new rule is added here and in the locale; `npx tsx scripts/new-rule.ts` does both. */
export const rules = [
  columnAdded,
  columnMissing,
  formOfOtherYear,
  headingChanged,
  hiddenColumn,
  hiddenRow,
  hiddenSheet,
  indicatorRepeated,
  mergedFigures,
  nameMissing,
  noteRow,
  numberRepeated,
  rowDeleted,
  rowInserted,
  rowsReordered,
  sheetRenamed,
  actualOfOtherYear,
  actualUnchanged,
  columnTooNarrow,
  cumulativeDecreased,
  dateConverted,
  eraYearMismatch,
  errorValue,
  externalLink,
  forecastAsActual,
  formulaOtherRow,
  formulaOverwritten,
  fractionOfCount,
  fullwidthNumber,
  negativeCount,
  numberAsText,
  orderOfMagnitude,
  percentFractionMix,
  provisionalActual,
  shareAbove100,
  shownValueRounded,
  staleFormula,
  unitDiffers,
  unitMissing,
  unitsClash,
  wordsInNumber,
  previousActualChanged,
  numberUnreadable,
  directionDoubtful,
  rateWithoutTarget,
  targetAdded,
  targetChanged,
  targetDiffersFromLastYear,
  targetLowered,
  targetMissing,
  targetZero,
  actualDash,
  actualMissing,
  actualPending,
  fullRateUnmet,
  noActuals,
  notComparable,
  rateMissing,
  rateVerdictClash,
  statedRateDiffers,
  statedRateDirection,
  statedRateRounding,
  statedVerdictDiffers,
  verdictMissing,
  verdictWithoutActual,
  zeroLeftBlank,
  rateMethodDiffers,
  departmentChanged,
  departmentMissing,
  departmentNotInList,
  indicatorRenamed,
  initiativeRenamed,
  overAchievedWithoutReason,
  placeholder,
  reasonMissing,
  reasonSaysNothing,
  sameTextAsLastYear,
  unmetTwoYears,
  cardsCount,
  countsDifferFromTable,
  countsDoNotAddUp,
  relistedCounted,
  sharesDoNotAddUp,
  summaryShareDiffers,
  summaryTotalDiffers,
  textCountDiffers,
  textEraMismatch,
  textShareDiffers,
] as const;
