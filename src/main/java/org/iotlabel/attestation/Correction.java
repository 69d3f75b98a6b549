package org.iotlabel.attestation;

import java.util.List;
import org.iotlabel.desk.Fact;

/**
 * What was remarked of a requirement when an attestation was returned, beside what it was about.
 *
 * @param href the card where it is mended
 * @param handedIn what was claimed when it was handed in last; empty where nothing was
 * @param changed whether the claim reads otherwise now
 */
record Correction(String requirement, String title, String href, String remark, List<Fact> handedIn, boolean changed) {}
