package org.iotlabel.check;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Set;
import java.util.stream.Stream;

/**
 * An entry of an access list (RFC 8519 section 4.1: ace).
 *
 * @param accepts whether what it matches is let through
 * @param peer whether it says with whom: a network, a name, a device on the wire, or one of the abstractions of RFC 8520 section 4
 * @param ports whether it says on which ports, or which messages of ICMP
 */
record MudEntry(String name, boolean accepts, boolean peer, boolean ports) {
    private static final Set<String> NAMES = Set.of("ietf-acldns:src-dnsname", "ietf-acldns:dst-dnsname");
    private static final Set<String> DEVICES = Set.of("source-mac-address", "destination-mac-address");
    private static final Set<String> NETWORKS = Set.of(
            "source-ipv4-network", "destination-ipv4-network", "source-ipv6-network", "destination-ipv6-network");
    private static final Set<String> EVERYWHERE = Set.of("", "0.0.0.0/0", "::/0");
    private static final String ANY_DEVICE = "00:00:00:00:00:00";
    private static final int LAST_PORT = 65_535;

    static MudEntry of(JsonNode entry) {
        var matches = entry.path("matches");
        var forwarding = JsonText.of(entry.path("actions").path("forwarding"));
        return new MudEntry(
                JsonText.of(entry.path("name")),
                forwarding.equals("accept") || forwarding.endsWith(":accept"),
                namesPeer(matches),
                namesPorts(matches));
    }

    boolean allowsEverything() {
        return accepts && !peer && !ports;
    }

    boolean allowsEverybody() {
        return accepts && !peer && ports;
    }

    private static boolean namesPeer(JsonNode matches) {
        return !matches.path("ietf-mud:mud").isEmpty()
                || DEVICES.stream().anyMatch(name -> isDevice(matches.path("eth"), name))
                || Stream.of(matches.path("ipv4"), matches.path("ipv6")).anyMatch(MudEntry::isNarrow);
    }

    /** A mask of zeros compares no bit of the address. */
    private static boolean isDevice(JsonNode header, String name) {
        return JsonText.isSaid(header.path(name))
                && !JsonText.of(header.path(name + "-mask")).strip().equals(ANY_DEVICE);
    }

    private static boolean isNarrow(JsonNode header) {
        return NAMES.stream().anyMatch(name -> JsonText.isSaid(header.path(name)))
                || NETWORKS.stream()
                        .anyMatch(name -> !EVERYWHERE.contains(
                                JsonText.of(header.path(name)).strip()));
    }

    private static boolean namesPorts(JsonNode matches) {
        return !matches.path("icmp").isEmpty()
                || !matches.path("icmpv6").isEmpty()
                || Stream.of(matches.path("tcp"), matches.path("udp"))
                        .flatMap(header -> Stream.of(header.path("source-port"), header.path("destination-port")))
                        .anyMatch(port -> !port.isEmpty() && !isEveryPort(port));
    }

    /** A range, or an operator with a port; what leaves out one port only is as good as all of them. */
    private static boolean isEveryPort(JsonNode range) {
        var port = range.path("port");
        return switch (JsonText.of(range.path("operator")).strip()) {
            case "neq" -> true;
            case "gte" -> port.asInt(LAST_PORT) <= 1;
            case "lte" -> port.asInt() >= LAST_PORT - 1;
            default ->
                range.path("lower-port").asInt(LAST_PORT) <= 1
                        && range.path("upper-port").asInt() == LAST_PORT;
        };
    }
}
