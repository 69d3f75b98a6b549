package org.iotlabel.testing;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.UUID;
import java.util.stream.Collectors;
import org.iotlabel.party.OrganisationKind;

/** Quick ways to have assessment bodies with accreditations: written as the owner of the tables. */
public final class TestBodies {
    private TestBodies() {}

    /** A new admitted body that is recognised for these categories, baseline 1.0, at every level. */
    public static UUID recognised(String... categories) {
        var body = TestPeople.organisation(OrganisationKind.ASSESSMENT_BODY);
        recognise(body, "1.0", categories);
        return body;
    }

    /** Recognises a body for these categories and that baseline at every level, from a year ago until in a year. */
    public static UUID recognise(UUID body, String baselineVersion, String... categories) {
        var today = LocalDate.now(ZoneOffset.UTC);
        return accreditation(
                body, "RECOGNISED", scope(baselineVersion, categories), today.minusYears(1), today.plusYears(1));
    }

    /** An accreditation in that stored state. */
    public static UUID accreditation(UUID body, String state, String scope, LocalDate from, LocalDate until) {
        var id = UUID.randomUUID();
        var now = OffsetDateTime.now(ZoneOffset.UTC);
        OwnerDatabase.run(
                """
                INSERT INTO accreditation (id, version, organisation, scope, certificate_number, accreditation_body,
                    valid_from, valid_until, state, state_at, recognised_at)
                VALUES (?, 0, ?, ?::jsonb, ?, 'A national accreditation body', ?, ?, ?, ?, ?)""",
                id,
                body,
                scope,
                "TEST-" + id.toString().substring(0, 8),
                from,
                until,
                state,
                now,
                "APPLIED".equals(state) ? null : now);
        return id;
    }

    /** A scope as JSON, at every level. */
    public static String scope(String baselineVersion, String... categories) {
        var codes =
                Arrays.stream(categories).sorted().map(code -> '"' + code + '"').collect(Collectors.joining(","));
        return "{\"categories\":[%s],\"baselineVersions\":[\"%s\"],\"levels\":[1,2,3]}"
                .formatted(codes, baselineVersion);
    }
}
