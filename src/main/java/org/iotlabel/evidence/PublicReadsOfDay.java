package org.iotlabel.evidence;

import java.time.LocalDate;

/**
 * How often the public was given a piece of evidence on one day (UTC). Who it was is not asked, and copies that others
 * keep are not counted.
 */
public record PublicReadsOfDay(LocalDate day, long reads) {}
