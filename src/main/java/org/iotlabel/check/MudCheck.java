package org.iotlabel.check;

import static org.iotlabel.check.FindingCode.*;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;

/** Holds a MUD file against RFC 8520, section 3 (the mud container) and section 4 with RFC 8519 (what is allowed). */
final class MudCheck {
    static final String ROOT = "ietf-mud:mud";
    private static final int LONGEST_SYSTEM_INFO = 60;
    private static final int LONGEST_CACHE_HOURS = 168;

    private final JsonNode mud;
    private final Found found = new Found();

    private MudCheck(JsonNode mud) {
        this.mud = mud;
    }

    static List<MachineFinding> of(JsonNode file, LocalDate today) {
        var check = new MudCheck(file.path(ROOT));
        check.identity();
        check.times(today);
        check.support();
        MudAccess.of(file).judge(check.found);
        return check.found.all();
    }

    /** Sections 3.1, 3.2, 3.7 and 13. */
    private void identity() {
        var url = JsonText.of(mud.path("mud-url"));
        var system = JsonText.of(mud.path("systeminfo"));
        found.say(MUD_READ, "Describes " + Found.quoted(system) + ".")
                .when(
                        mud.path("mud-version").asInt() != 1,
                        MUD_VERSION_UNKNOWN,
                        "mud-version must be 1, and is " + Found.quoted(JsonText.orNumber(mud.path("mud-version")))
                                + ".")
                .when(
                        !url.toLowerCase(Locale.ROOT).startsWith("https://"),
                        MUD_ADDRESS_UNSAFE,
                        "mud-url must begin with https:, and says " + Found.quoted(url) + ".")
                .when(
                        system.isBlank() || system.length() > LONGEST_SYSTEM_INFO,
                        MUD_SYSTEM_UNNAMED,
                        "systeminfo should describe the device in 1 to " + LONGEST_SYSTEM_INFO + " characters.")
                .when(
                        !JsonText.isSaid(mud.path("mud-signature")),
                        MUD_SIGNATURE_MISSING,
                        "It does not say where its signature is.");
    }

    /** Sections 3.4 and 3.5; the time counts in hours. */
    private void times(LocalDate today) {
        var updated = Days.of(JsonText.of(mud.path("last-update")));
        var hours = mud.path("cache-validity");
        found.when(
                        updated.isEmpty(),
                        MUD_LAST_UPDATE_WRONG,
                        "last-update must be a date and time, and says "
                                + Found.quoted(JsonText.of(mud.path("last-update"))) + ".")
                .when(
                        updated.filter(today::isBefore).isPresent(),
                        MUD_LAST_UPDATE_WRONG,
                        "last-update has not come yet: "
                                + updated.map(Days::words).orElse("") + ".")
                .when(
                        !hours.isMissingNode() && !isHours(hours),
                        MUD_CACHE_VALIDITY_WRONG,
                        "cache-validity must be 1 to " + LONGEST_CACHE_HOURS + " hours, and is "
                                + Found.quoted(JsonText.orNumber(hours)) + ".");
    }

    /** Section 3.6. */
    private void support() {
        var supported = mud.path("is-supported");
        found.when(!supported.isBoolean(), MUD_SUPPORT_UNSAID, "is-supported must say true or false, and does not.")
                .when(
                        supported.isBoolean() && !supported.asBoolean(),
                        MUD_UNSUPPORTED,
                        "It says that its maker no longer supports the device.");
    }

    private static boolean isHours(JsonNode hours) {
        return hours.isIntegralNumber() && hours.asInt() >= 1 && hours.asInt() <= LONGEST_CACHE_HOURS;
    }
}
