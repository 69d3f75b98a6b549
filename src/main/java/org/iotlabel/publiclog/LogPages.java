package org.iotlabel.publiclog;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Request;
import java.net.URI;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.iotlabel.frame.Frame;
import org.iotlabel.frame.PageAnswers;
import org.iotlabel.frame.Reader;
import org.iotlabel.label.Serial;
import org.iotlabel.party.Open;
import org.iotlabel.publiclog.LogPage.Wish;
import org.iotlabel.transparency.LogKeys;
import org.iotlabel.transparency.PublicLog;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/** The public log explained to people. */
@Path("/log")
class LogPages {
    private final PublicLog log;
    private final LogKeys keys;
    private final URI publicUrl;

    LogPages(PublicLog log, LogKeys keys, @ConfigProperty(name = "label.public-url") URI publicUrl) {
        this.log = log;
        this.keys = keys;
        this.publicUrl = publicUrl;
    }

    @CheckedTemplate(basePath = "publiclog")
    static class Templates {
        private Templates() {}

        static native TemplateInstance log(LogPage page, Frame frame);
    }

    @GET
    @Produces(MediaType.TEXT_HTML)
    @Open
    @Operation(hidden = true)
    public RestResponse<byte[]> show(
            @QueryParam("entry") @Nullable String entry,
            @QueryParam("label") @Nullable String label,
            @QueryParam("before") @Nullable String before,
            @BeanParam Reader reader,
            @Context Request request) {
        var frame = reader.frame();
        if (entry != null) {
            return led(entry, frame);
        }
        var serial = Optional.ofNullable(label).flatMap(Serial::read);
        if (label != null && serial.isEmpty()) {
            return refused(AskedEntry.unknownLabel(label, frame), frame);
        }
        var here = frame.keeping("label", serial.map(Serial::value));
        var given = Optional.ofNullable(before).filter(text -> !text.isEmpty());
        var from = given.flatMap(LogPages::index);
        var isBroken = given.isPresent() && from.isEmpty();
        var page = page(new Wish(serial, from), isBroken ? AskedEntry.brokenLink(here) : AskedEntry.NONE, here);
        if (label != null && page.entries().isEmpty() && (from.isEmpty() || !isTold(serial.orElseThrow()))) {
            return refused(AskedEntry.unknownLabel(label, frame), frame);
        }
        if (isBroken) {
            return PageAnswers.refused(Templates.log(page, here), here);
        }
        here = here.keeping("before", from.map(Object::toString));
        return PageAnswers.tagged(Templates.log(page, here), here, "no-cache", request);
    }

    /**
     * To the entries of the label, to the entry, or to what is wrong with what was typed. One serial in some thirty thousand has no
     * letter in it; it is one where the log tells of such a label, and else the number that it looks like.
     */
    private RestResponse<byte[]> led(String typed, Frame frame) {
        var label = Serial.read(typed).filter(this::isTold);
        if (label.isPresent()) {
            var kept = frame.keeping("label", label.map(Serial::value));
            return RestResponse.seeOther(URI.create("/log" + kept.here()));
        }
        return AskedEntry.number(typed)
                .flatMap(log::at)
                .map(entry -> URI.create(frame.to("/log/entry/" + entry.index())))
                .map(RestResponse::<byte[]>seeOther)
                .orElseGet(() -> refused(AskedEntry.missing(typed, log.head().size(), frame), frame));
    }

    private boolean isTold(Serial serial) {
        return !log.ofLabel(serial.value(), Long.MAX_VALUE, 1).isEmpty();
    }

    private RestResponse<byte[]> refused(AskedEntry asked, Frame frame) {
        var kept = frame.keeping("entry", Optional.of(asked.typed()));
        return PageAnswers.refused(Templates.log(page(Wish.NEWEST, asked, frame), kept), kept);
    }

    /** As our links have it. */
    private static Optional<Long> index(String text) {
        try {
            return Optional.of(Long.valueOf(text));
        } catch (NumberFormatException _) {
            return Optional.empty();
        }
    }

    private LogPage page(Wish wish, AskedEntry asked, Frame frame) {
        return LogPage.of(publicUrl.resolve("/log"), log, keys, wish, asked, frame);
    }
}
