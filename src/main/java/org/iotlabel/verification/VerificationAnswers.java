package org.iotlabel.verification;

import io.quarkus.logging.Log;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.PersistenceException;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.UriBuilder;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.iotlabel.frame.Frame;
import org.iotlabel.frame.Reader;
import org.iotlabel.label.Serial;
import org.iotlabel.problem.FieldError;
import org.iotlabel.problem.Problem;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.RestResponse.ResponseBuilder;
import org.jspecify.annotations.Nullable;

/**
 * How a verdict is answered, in whatever form: never kept without asking again, and not sent again to whoever has it
 * (RFC 9110 section 13.1.2).
 */
@ApplicationScoped
class VerificationAnswers {
    /** Right below the public address; names with a dot are files and no serials. */
    static final String PATH = "/{serial:[^/.]+}";

    private static final int OK = 200;
    private static final int NOT_MODIFIED = 304;
    private static final int PERMANENT_REDIRECT = 308;

    private final LabelVerification verification;
    private final KeptVerdicts kept;

    /**
     * What somebody asks.
     *
     * @param serial as it was typed
     * @param reader in which language
     * @param request with what the asker has already
     */
    record Asked(String serial, @Nullable String gtin, Reader reader, Request request) {}

    VerificationAnswers(LabelVerification verification, KeptVerdicts kept) {
        this.verification = verification;
        this.kept = kept;
    }

    /** The verdict in that form; a serial that is spelt otherwise than printed in the code is sent to its one address. */
    RestResponse<byte[]> of(Asked asked, MediaType type, Function<Told, byte[]> form) {
        var typed = asked.serial();
        var number = number(asked.gtin());
        var frame = asked.reader().frame().keeping("gtin", number);
        var elsewhere = Serial.read(typed).map(Serial::value).filter(value -> !value.equals(typed));
        if (elsewhere.isPresent()) {
            return elsewhere(elsewhere.get(), number, frame);
        }
        var verdict = verification.verify(typed, number);
        return told(verdict, one -> kept.of(one, frame, type, form), asked)
                .header(HttpHeaders.CACHE_CONTROL, "public, no-cache")
                .header(HttpHeaders.VARY, HttpHeaders.ACCEPT + ", " + HttpHeaders.ACCEPT_LANGUAGE)
                .header(HttpHeaders.CONTENT_LANGUAGE, frame.tag())
                .build();
    }

    /** What a page tells beside the verdict can be out of reach although the verdict was not. */
    private static ResponseBuilder<byte[]> told(
            Verdict verdict, Function<Verdict, KeptVerdicts.Answer> written, Asked asked) {
        try {
            return answer(written.apply(verdict), status(verdict), asked.request());
        } catch (PersistenceException fault) {
            Log.error("what became of a label could not be read", fault);
            var stale = new Verdict.StatusStale(Serial.read(asked.serial()).orElseThrow());
            return answer(written.apply(stale), status(stale), asked.request());
        }
    }

    private static RestResponse<byte[]> elsewhere(String serial, Optional<String> gtin, Frame frame) {
        var address = UriBuilder.fromPath("/{serial}");
        gtin.ifPresent(digits -> address.queryParam("gtin", digits));
        if (frame.chosen()) {
            address.queryParam("lang", frame.tag());
        }
        return ResponseBuilder.<byte[]>create(PERMANENT_REDIRECT)
                .location(address.build(serial))
                .build();
    }

    private static ResponseBuilder<byte[]> answer(KeptVerdicts.Answer answer, int status, Request request) {
        var tag = answer.tag();
        if (status == OK && request.evaluatePreconditions(tag) != null) {
            return ResponseBuilder.<byte[]>create(NOT_MODIFIED).tag(tag);
        }
        return ResponseBuilder.<byte[]>create(status)
                .entity(answer.bytes())
                .type(answer.type())
                .tag(tag);
    }

    private static Optional<String> number(@Nullable String gtin) {
        var number = Optional.ofNullable(gtin).filter(text -> !text.isBlank());
        if (number.isPresent() && !number.get().matches("[0-9]{8}|[0-9]{12,14}")) {
            throw Problem.invalid(List.of(new FieldError("?gtin", "must have 8, 12, 13 or 14 digits")));
        }
        return number;
    }

    private static int status(Verdict verdict) {
        return switch (verdict.code()) {
            case UNKNOWN_LABEL -> 404;
            case STATUS_STALE -> 503;
            case VALID,
                    VALID_BUT_SUPPORT_ENDED,
                    SUSPENDED,
                    WITHDRAWN,
                    EXPIRED,
                    BAD_SIGNATURE,
                    PRODUCT_MISMATCH,
                    SCHEME_CLOSED -> 200;
        };
    }
}
