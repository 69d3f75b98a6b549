package org.iotlabel.oversight;

import jakarta.validation.constraints.Size;
import jakarta.ws.rs.QueryParam;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.iotlabel.audit.AuditQuery;
import org.iotlabel.desk.Search;
import org.iotlabel.problem.FieldError;
import org.iotlabel.problem.Problem;
import org.iotlabel.problem.Readings;
import org.jspecify.annotations.Nullable;

/** What somebody looks for in the audit trail. */
class AuditFilter implements Search {
    private static final String TOO_LONG = "may have at most 200 characters";
    private static final LocalDate EARLIEST = LocalDate.of(1970, 1, 1);
    private static final LocalDate LATEST = LocalDate.of(9999, 12, 30);

    /** The key of what was acted upon, such as the serial of a label, with its hyphens or without. */
    @QueryParam("subject")
    @Size(max = 200, message = TOO_LONG)
    @Nullable
    String subject;

    /** Who acted, by key. */
    @QueryParam("principal")
    @Parameter(schema = @Schema(format = "uuid"))
    @Size(max = 200, message = TOO_LONG)
    @Nullable
    String principal;

    /** What was done, in full, or its beginning up to a dot. */
    @QueryParam("act")
    @Size(max = 200, message = TOO_LONG)
    @Nullable
    String act;

    /** The first day, in UTC. */
    @QueryParam("from")
    @Parameter(schema = @Schema(format = "date"))
    @Size(max = 200, message = TOO_LONG)
    @Nullable
    String from;

    /** The last day, in UTC. */
    @QueryParam("until")
    @Parameter(schema = @Schema(format = "date"))
    @Size(max = 200, message = TOO_LONG)
    @Nullable
    String until;

    @Override
    public AuditQuery query() {
        var readings = new Readings();
        var query = new AuditQuery(
                text(subject).map(KnownSubjects::typed),
                readings.of(() -> text(principal)
                        .map(typed ->
                                read("principal", typed, UUID::fromString, "must be the key of somebody, not a name"))),
                text(act),
                readings.of(() -> day("from", from)).map(AuditFilter::start),
                readings.of(() -> day("until", until)).map(day -> start(day.plusDays(1))));
        readings.mustBeRight();
        return query;
    }

    @Override
    public Map<String, String> terms() {
        var terms = new LinkedHashMap<String, String>();
        Search.put(terms, "subject", subject);
        Search.put(terms, "principal", principal);
        Search.put(terms, "act", act);
        Search.put(terms, "from", from);
        Search.put(terms, "until", until);
        return terms;
    }

    private static Optional<String> text(@Nullable String value) {
        return Optional.ofNullable(value).map(String::strip).filter(words -> !words.isEmpty());
    }

    private static Optional<LocalDate> day(String name, @Nullable String value) {
        return text(value).map(typed -> {
            var day = read(name, typed, LocalDate::parse, "must be a day, such as 2031-06-30");
            if (day.isBefore(EARLIEST) || day.isAfter(LATEST)) {
                throw wrong(name, "must be a day of our era");
            }
            return day;
        });
    }

    private static <T> T read(String name, String typed, Function<String, T> reader, String why) {
        try {
            return reader.apply(typed);
        } catch (IllegalArgumentException | DateTimeException _) {
            throw wrong(name, why);
        }
    }

    private static Instant start(LocalDate day) {
        return day.atStartOfDay(ZoneOffset.UTC).toInstant();
    }

    private static Problem wrong(String name, String why) {
        return Problem.invalid(java.util.List.of(new FieldError("?" + name, why)));
    }
}
