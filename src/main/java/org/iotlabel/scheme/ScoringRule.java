package org.iotlabel.scheme;

/** How the baseline tells its readers that the score is made; {@link Scoring} is the same rule as code. */
public record ScoringRule(String explanation) {}
