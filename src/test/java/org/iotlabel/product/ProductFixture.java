package org.iotlabel.product;

import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import org.iotlabel.testing.TestPrincipal;

/** Products for tests, as their vendors send them. */
public final class ProductFixture {
    private ProductFixture() {}

    /** The description of a small gateway, as JSON members. */
    public static Map<String, Object> gateway(String model) {
        var description = new TreeMap<String, Object>();
        description.put("model", model);
        description.put("category", "GATEWAY");
        description.put("hardware", Map.of("from", "A1", "to", "A3"));
        description.put("firmware", Map.of("from", "2.0.0"));
        description.put("gtins", new String[] {"4006381333931"});
        description.put(
                "manufacturer",
                Map.of("name", "Lumen Oy", "address", "Harbour 1, Turku", "website", "https://lumen.example"));
        description.put("supportUntil", "2031-03");
        description.put(
                "vulnerabilityContact", Map.of("email", "psirt@lumen.example", "policy", "https://lumen.example/cvd"));
        description.put("updates", Map.of("manner", "AUTOMATIC", "how", "It installs them at night."));
        description.put("defaultPassword", Map.of("kind", "UNIQUE_PER_DEVICE", "howToChange", "On the settings page."));
        description.put("sensors", new String[] {"temperature"});
        description.put(
                "dataUse",
                new Object[] {Map.of("what", "readings", "who", "Lumen", "why", "charts", "where", "Finland")});
        description.put("worksOffline", true);
        return description;
    }

    /** The same gateway with everything said that may be left out. */
    public static Map<String, Object> gatewayInFull(String model) {
        var description = gateway(model);
        description.put(
                "manufacturer",
                Map.of(
                        "name", "Lumen Oy",
                        "address", "Harbour 1, Turku",
                        "website", "https://lumen.example",
                        "representative", Map.of("name", "Lumen UK Ltd", "address", "3 Quay, Leith")));
        description.put(
                "vulnerabilityContact",
                Map.of(
                        "email",
                        "psirt@lumen.example",
                        "policy",
                        "https://lumen.example/cvd",
                        "acknowledgedWithin",
                        1,
                        "updatesEvery",
                        14));
        description.put(
                "updates", Map.of("manner", "AUTOMATIC", "how", "It installs them at night.", "lastOn", "2026-01-20"));
        description.put("batch", "Batches 26-01 to 26-14");
        description.put("photoDigest", "sha256:" + "ab".repeat(32));
        description.put("secureSetupUrl", "https://lumen.example/setup");
        description.put("extendedSupport", Map.of("until", "2033-03", "terms", "Two years more for a fee."));
        description.put("unsupportedStatement", "It goes on working. Take it off the network.");
        description.put("sbom", Map.of("format", "CYCLONEDX", "digest", "sha256:" + "cd".repeat(32)));
        description.put("hbom", Map.of("format", "OTHER", "url", "https://lumen.example/parts"));
        description.put("recognition", new Object[] {
            Map.of(
                    "scheme", "Sampleland Cyber Label",
                    "reference", "SCL-42",
                    "url", "https://scl.example/42",
                    "until", "2099-12-31")
        });
        description.put("connections", new Object[] {
            Map.of(
                    "who",
                    "Lumen Oy",
                    "why",
                    "new firmware",
                    "where",
                    new String[] {"FI", "EU"},
                    "hosts",
                    new String[] {"updates.lumen.example", "*.cdn.lumen.example"},
                    "needed",
                    false),
            Map.of("who", "NTP Pool Project", "why", "the time", "needed", false)
        });
        return description;
    }

    /** Registers a product through the door. */
    public static UUID registered(TestPrincipal vendor, UUID organisation, Map<String, Object> description) {
        return UUID.fromString(
                vendor.makes("/api/v1/products", Map.of("vendor", organisation, "description", description))
                        .path("id")
                        .asText());
    }
}
