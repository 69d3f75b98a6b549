package org.iotlabel.verification;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import org.iotlabel.label.IssuedLabel;
import org.iotlabel.label.LabelFacts;

/** A label in the words of search engines: a {@code Certification} of schema.org, as JSON-LD. */
final class CertificationMarkup {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final int HIGHEST_LEVEL = 3;

    private CertificationMarkup() {}

    /** One that is in force, with what it states. */
    static String active(IssuedLabel label) {
        var facts = label.facts();
        var markup = bare(label, "CertificationActive");
        markup.put("auditDate", facts.decision().date().toString())
                .put("validFrom", facts.validFrom().toString())
                .put("expires", facts.validUntil().toString());
        markup.putObject("certificationRating")
                .put("@type", "Rating")
                .put("ratingValue", facts.level().number())
                .put("worstRating", 1)
                .put("bestRating", HIGHEST_LEVEL)
                .put("alternateName", facts.level().name());
        return harmless(markup);
    }

    /** One that must not be relied on: that there was one is all that is said. */
    static String inactive(IssuedLabel label) {
        return harmless(bare(label, "CertificationInactive"));
    }

    private static ObjectNode bare(IssuedLabel label, String status) {
        var facts = label.facts();
        var markup = JSON.createObjectNode()
                .put("@context", "https://schema.org")
                .put("@type", "Certification")
                .put("name", facts.issuer().name())
                .put("url", facts.url().toString())
                .put("certificationIdentification", label.serial().toString())
                .put("certificationStatus", "https://schema.org/" + status);
        markup.putObject("issuedBy")
                .put("@type", "Organization")
                .put("name", facts.issuer().name())
                .put("url", facts.issuer().url().toString());
        about(markup.putObject("about"), facts);
        return markup;
    }

    private static void about(ObjectNode product, LabelFacts facts) {
        var described = facts.product();
        product.put("@type", "Product").put("name", described.model());
        product.putObject("manufacturer")
                .put("@type", "Organization")
                .put("name", described.manufacturer().name());
        if (!described.gtins().isEmpty()) {
            var gtins = product.putArray("gtin");
            described.gtins().forEach(gtins::add);
        }
    }

    /** Makers chose some of the words: none may end the element that it stands in (HTML, restrictions for script). */
    private static String harmless(ObjectNode markup) {
        return markup.toString().replace("&", "\\u0026").replace("<", "\\u003c").replace(">", "\\u003e");
    }
}
