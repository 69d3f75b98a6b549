package org.iotlabel.attestation;

import java.util.Map;
import java.util.TreeMap;

/**
 * All that the vendor writes in an attestation.
 *
 * @param features the answers to the baseline's questions, by feature
 * @param claims what is claimed, by requirement
 * @param containment which containment facts the vendor says hold, by fact
 */
public record AttestationContent(
        Map<String, Boolean> features, Map<String, Claim> claims, Map<String, Boolean> containment) {
    static final AttestationContent EMPTY = new AttestationContent(Map.of(), Map.of(), Map.of());

    public AttestationContent {
        features = Map.copyOf(features);
        claims = Map.copyOf(claims);
        containment = Map.copyOf(containment);
    }

    AttestationContent withFeatures(Map<String, Boolean> answers) {
        return new AttestationContent(answers, claims, containment);
    }

    AttestationContent withContainment(Map<String, Boolean> facts) {
        return new AttestationContent(features, claims, facts);
    }

    AttestationContent withClaim(String requirement, Claim claim) {
        var more = new TreeMap<>(claims);
        more.put(requirement, claim);
        return new AttestationContent(features, more, containment);
    }
}
