package org.iotlabel.label;

import java.net.URI;
import java.time.Instant;
import java.time.YearMonth;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.iotlabel.problem.Action;
import org.iotlabel.signing.Sha256Digest;
import org.jspecify.annotations.Nullable;

/**
 * Where a label stands now. What it states is in its documents, which never change.
 *
 * @param serial as it is printed
 * @param url the page for people
 * @param reasonCode why it stands there, where there is a reason
 * @param since since when it stands there
 * @param validUntil the end of the label, not of the device
 * @param supportUntil the last month of security updates that is promised now
 * @param supersededBy the label that took its place
 * @param digest of {@code label.json}
 * @param links the documents and the history, by name
 * @param actions what the caller may do next; empty for those who are not signed in
 */
record LabelView(
        String serial,
        URI url,
        LabelState state,
        @Nullable ReasonCode reasonCode,
        Instant since,
        Instant validFrom,
        Instant validUntil,
        @Nullable YearMonth supportUntil,
        @Nullable String supersededBy,
        Sha256Digest digest,
        Map<String, String> links,
        List<Action> actions) {
    static LabelView of(Label label, Instant now, List<Action> actions) {
        var facts = LabelFacts.read(label.facts());
        var standing = LabelStanding.of(label, now);
        return new LabelView(
                label.serial().toString(),
                facts.url(),
                standing.state(),
                standing.reasonCode().orElse(null),
                standing.since(),
                facts.validFrom(),
                facts.validUntil(),
                label.support().until().orElse(null),
                label.supersededBy().map(Serial::toString).orElse(null),
                Sha256Digest.of(label.facts()),
                links(
                        label,
                        !label.support()
                                .until()
                                .equals(Optional.ofNullable(facts.product().supportUntil()))),
                actions);
    }

    private static Map<String, String> links(Label label, boolean isPromisedLonger) {
        var at = "/api/v1/labels/" + label.serial().value();
        var links = new TreeMap<String, String>();
        Arrays.stream(LabelDocumentName.values())
                .filter(label::has)
                .forEach(name -> links.put(name.fileName(), at + "/" + name.fileName()));
        links.put("bundle.zip", at + "/bundle.zip");
        LabelProofResource.FILES.forEach(name -> links.put(name, at + "/" + name));
        if (isPromisedLonger) {
            links.put(LabelProofResource.SUPPORT, at + "/" + LabelProofResource.SUPPORT);
        }
        links.put("decision.json", at + "/decision.json");
        links.put("evidence", at + "/evidence");
        links.put("history", at + "/history");
        links.put("support", at + "/support");
        return links;
    }
}
