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
import org.iotlabel.party.Open;
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
            @QueryParam("before") @Nullable String before,
            @BeanParam Reader reader,
            @Context Request request) {
        var frame = reader.frame();
        if (entry != null) {
            return led(entry, frame);
        }
        var given = Optional.ofNullable(before).filter(text -> !text.isEmpty());
        var from = given.flatMap(LogPages::index);
        if (from.isEmpty() && given.isPresent()) {
            var newest = page(from, AskedEntry.brokenLink(frame), frame);
            return PageAnswers.refused(Templates.log(newest, frame), frame);
        }
        var page = page(from, AskedEntry.NONE, frame);
        frame = frame.keeping("before", from.map(Object::toString));
        return PageAnswers.tagged(Templates.log(page, frame), frame, "no-cache", request);
    }

    /** To the entry, or to what is wrong with its number. */
    private RestResponse<byte[]> led(String entry, Frame frame) {
        var found = AskedEntry.number(entry).flatMap(log::at);
        if (found.isPresent()) {
            return RestResponse.seeOther(
                    URI.create(frame.to("/log/entry/" + found.get().index())));
        }
        var asked = AskedEntry.missing(entry, log.head().size(), frame);
        var page = page(Optional.empty(), asked, frame);
        var kept = frame.keeping("entry", Optional.of(asked.typed()));
        return PageAnswers.refused(Templates.log(page, kept), kept);
    }

    /** As our links have it. */
    private static Optional<Long> index(String text) {
        try {
            return Optional.of(Long.valueOf(text));
        } catch (NumberFormatException _) {
            return Optional.empty();
        }
    }

    private LogPage page(Optional<Long> before, AskedEntry asked, Frame frame) {
        return LogPage.of(publicUrl.resolve("/log"), log, keys, before, asked, frame);
    }
}
