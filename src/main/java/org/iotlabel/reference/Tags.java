package org.iotlabel.reference;

import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.tags.Tag;

/** One sentence for each group of operations. */
final class Tags {
    private static final Map<String, String> SENTENCES = Map.ofEntries(
            Map.entry("accreditations", "What a body may evaluate, and until when."),
            Map.entry("assessments", "Verdicts and questions of the assessors who were drawn."),
            Map.entry("assessors", "The recognised bodies, and those that were."),
            Map.entry("attestations", "What a vendor claims of a product, up to the sealed submission."),
            Map.entry("audit", "Who did what, when and why, for the owner of the scheme."),
            Map.entry("baselines", "What is asked of devices, and how it is scored."),
            Map.entry("draws", "How assessors were drawn, for anybody to recompute."),
            Map.entry("keys", "Public keys: the scheme's, and those that vendors seal with."),
            Map.entry("labels", "What was granted, where it stands, and its documents."),
            Map.entry("log", "The public log, to the byte (C2SP tlog-tiles)."),
            Map.entry("memberships", "Who acts for whom, and invitations to."),
            Map.entry("organisations", "Who takes part: vendors, bodies and the scheme."),
            Map.entry("jobs", "What the application does by itself, for the owner of the scheme."),
            Map.entry("outbox", "What must follow what was done, for the owner of the scheme."),
            Map.entry("problems", "What the errors mean."),
            Map.entry("products", "The device models that are attested."),
            Map.entry("relations", "What binds people and organisations to each other."),
            Map.entry("reviews", "Review and decision by a certifier."),
            Map.entry("status", "Signed lists that say of many labels at once whether they hold."),
            Map.entry("verification", "Whether a label holds: the address that stands on it, and its documents."),
            Map.entry("vocabulary", "What the names in our documents mean: JSON-LD context and JSON Schemas."));

    private Tags() {}

    static List<Tag> of(OpenAPI description) {
        var used = new TreeSet<String>();
        description
                .getPaths()
                .getPathItems()
                .values()
                .forEach(item -> item.getOperations().values().forEach(operation -> {
                    if (operation.getTags() != null) {
                        used.addAll(operation.getTags());
                    }
                }));
        return used.stream()
                .map(name -> OASFactory.createTag().name(name).description(SENTENCES.get(name)))
                .toList();
    }
}
