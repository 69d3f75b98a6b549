package org.iotlabel.registry;

import org.jspecify.annotations.Nullable;

/**
 * What an assessment body did, in numbers; of fewer than five cases a number would tell of single ones, and is absent.
 *
 * @param labels how many labels were issued on evaluations of its people; told however few they are, for the registry lists each
 * @param cases how many cases with an evaluation of its people were decided, for or against
 * @param medianDays from the offer of a case to the first sealed report, in whole days, a begun one counted
 * @param overturned in how many of the cases the certifier sent the evaluation back, or refused a label although the
 *     evaluation found its level reached
 * @param paired how many of the cases had two assessors
 * @param dissent in how many of those the two sealed reports were not of one opinion
 */
record AssessorFigures(
        int labels,
        @Nullable Integer cases,
        @Nullable Integer medianDays,
        @Nullable Integer overturned,
        @Nullable Integer paired,
        @Nullable Integer dissent) {
    /** Fewer cases have no figures. */
    static final int FEWEST = 5;
}
