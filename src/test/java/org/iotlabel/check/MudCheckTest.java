package org.iotlabel.check;

import static org.iotlabel.check.CheckFixture.codes;
import static org.iotlabel.check.CheckFixture.json;
import static org.iotlabel.check.CheckFixture.message;
import static org.iotlabel.check.FindingCode.*;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class MudCheckTest {
    private static final String SOUND = """
            {"ietf-mud:mud": {"mud-version": 1, "mud-url": "https://example.com/plug.json",
               "mud-signature": "https://example.com/plug.p7s", "last-update": "2026-11-01T10:00:00+00:00",
               "cache-validity": 48, "is-supported": true, "systeminfo": "A plug",
               "from-device-policy": {"access-lists": {"access-list": [{"name": "out"}]}},
               "to-device-policy": {"access-lists": {"access-list": [{"name": "in"}]}}},
             "ietf-access-control-list:acls": {"acl": [
               {"name": "out", "type": "ipv4-acl-type", "aces": {"ace": [{"name": "cloud",
                 "matches": {"ipv4": {"ietf-acldns:dst-dnsname": "api.example.com", "protocol": 6},
                             "tcp": {"destination-port": {"operator": "eq", "port": 443}}},
                 "actions": {"forwarding": "accept"}}]}},
               {"name": "in", "type": "ipv4-acl-type", "aces": {"ace": [{"name": "local",
                 "matches": {"ietf-mud:mud": {"local-networks": [null]}},
                 "actions": {"forwarding": "accept"}}]}}]}}
            """;
    private static final String PEER = "\"ietf-acldns:dst-dnsname\": \"api.example.com\", ";
    private static final String HEADER = "\"ipv4\": {" + PEER + "\"protocol\": 6}";
    private static final String PORT = "{\"operator\": \"eq\", \"port\": 443}";

    @Test
    void a_sound_file_is_read_and_nothing_is_missed() {
        var checked = json(SOUND);
        assertEquals(CheckKind.MUD, checked.getFirst().kind());
        assertEquals(List.of(MUD_READ), codes(checked));
        assertEquals("Describes “A plug”.", message(checked, MUD_READ));
    }

    static Stream<Arguments> faults() {
        return Stream.of(
                arguments("\"mud-version\": 1", "\"mud-version\": 2", MUD_VERSION_UNKNOWN),
                arguments("https://example.com/plug.json", "http://example.com/plug.json", MUD_ADDRESS_UNSAFE),
                arguments("2026-11-01T10:00:00+00:00", "yesterday", MUD_LAST_UPDATE_WRONG),
                arguments("2026-11-01", "2026-11-27", MUD_LAST_UPDATE_WRONG),
                arguments("48", "169", MUD_CACHE_VALIDITY_WRONG),
                arguments("48", "0", MUD_CACHE_VALIDITY_WRONG),
                arguments("48", "\"48\"", MUD_CACHE_VALIDITY_WRONG),
                arguments("\"is-supported\": true,", "", MUD_SUPPORT_UNSAID),
                arguments("\"is-supported\": true", "\"is-supported\": false", MUD_UNSUPPORTED),
                arguments("A plug", "A plug".repeat(11), MUD_SYSTEM_UNNAMED),
                arguments("\"A plug\"", "null", MUD_SYSTEM_UNNAMED),
                arguments("mud-signature", "signature", MUD_SIGNATURE_MISSING),
                arguments("\"https://example.com/plug.p7s\"", "null", MUD_SIGNATURE_MISSING),
                arguments(
                        "[{\"name\": \"out\"}]",
                        "[{\"name\": \"out\"}, {\"name\": \"more\"}]",
                        MUD_ACCESS_LIST_MISSING),
                arguments("[{\"name\": \"out\"}]", "[]", MUD_ACCESS_LIST_UNUSED),
                arguments(PEER, "", MUD_ALLOWS_EVERYBODY),
                arguments(PEER, "\"ietf-acldns:dst-dnsname\": null, ", MUD_ALLOWS_EVERYBODY),
                arguments(PEER, "\"destination-ipv4-network\": null, ", MUD_ALLOWS_EVERYBODY),
                arguments(HEADER, "\"eth\": {\"ethertype\": 2048}", MUD_ALLOWS_EVERYBODY),
                arguments(PEER, "\"destination-ipv4-network\": \"0.0.0.0/0\", ", MUD_ALLOWS_EVERYBODY));
    }

    @ParameterizedTest
    @MethodSource("faults")
    void each_fault_is_found_and_nothing_else_is(String what, String instead, FindingCode code) {
        assertTrue(SOUND.contains(what), what);
        assertEquals(List.of(MUD_READ, code), codes(json(SOUND.replace(what, instead))));
    }

    @Test
    void an_entry_that_names_neither_peer_nor_port_is_named() {
        var open = SOUND.replace(PEER, "").replace(PORT, "{}");
        assertEquals(
                "Entries that let everybody through on every port: “cloud”.",
                message(json(open), MUD_ALLOWS_EVERYTHING));
        var allPorts = SOUND.replace(PEER, "")
                .replace(PORT, "{\"operator\": \"range\", \"lower-port\": 0, \"upper-port\": 65535}");
        assertEquals(List.of(MUD_READ, MUD_ALLOWS_EVERYTHING), codes(json(allPorts)));
        assertEquals(List.of(MUD_READ), codes(json(open.replace("accept", "drop"))), "what is dropped is not allowed");
    }

    @ParameterizedTest
    @CsvSource({
        "eq, 23, MUD_ALLOWS_EVERYBODY",
        "gte, 1024, MUD_ALLOWS_EVERYBODY",
        "gte, 1, MUD_ALLOWS_EVERYTHING",
        "lte, 1023, MUD_ALLOWS_EVERYBODY",
        "lte, 65535, MUD_ALLOWS_EVERYTHING",
        "neq, 23, MUD_ALLOWS_EVERYTHING"
    })
    void an_operator_that_leaves_out_one_port_at_most_names_none(String operator, int port, FindingCode code) {
        var open =
                SOUND.replace(PEER, "").replace(PORT, "{\"operator\": \"" + operator + "\", \"port\": " + port + "}");
        assertEquals(List.of(MUD_READ, code), codes(json(open)));
    }

    @Test
    void a_device_on_the_wire_is_a_peer_unless_its_mask_compares_nothing() {
        var address = "\"eth\": {\"destination-mac-address\": \"02:00:00:00:00:01\"";
        var mask = ", \"destination-mac-address-mask\": \"%s\"";
        for (var narrow : List.of("", mask.formatted("ff:ff:ff:00:00:00"))) {
            assertEquals(List.of(MUD_READ), codes(json(SOUND.replace(HEADER, address + narrow + "}"))));
        }
        var wide = address + mask.formatted("00:00:00:00:00:00") + "}";
        assertEquals(List.of(MUD_READ, MUD_ALLOWS_EVERYBODY), codes(json(SOUND.replace(HEADER, wide))));
    }

    @Test
    void of_two_lists_of_one_name_neither_hides_the_other() {
        var open = SOUND.replace(PEER, "");
        for (var list : List.of("{\"name\": \"out\"", "{\"name\": \"in\"")) {
            var at = open.lastIndexOf(list + ", \"type\"");
            var twice = open.substring(0, at) + "{\"name\": \"out\", \"aces\": {\"ace\": []}}, " + open.substring(at);
            assertEquals(List.of(MUD_READ, MUD_ALLOWS_EVERYBODY), codes(json(twice)), twice);
        }
    }

    @Test
    void a_file_without_anything_in_it_lacks_everything() {
        var codes = codes(json("{\"ietf-mud:mud\": 7}"));
        assertTrue(
                codes.containsAll(List.of(MUD_POLICY_MISSING, MUD_SUPPORT_UNSAID, MUD_ADDRESS_UNSAFE)),
                codes.toString());
    }
}
