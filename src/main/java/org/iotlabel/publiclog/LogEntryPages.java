package org.iotlabel.publiclog;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Request;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.iotlabel.frame.Frame;
import org.iotlabel.frame.PageAnswers;
import org.iotlabel.frame.Reader;
import org.iotlabel.party.Open;
import org.iotlabel.problem.Problem;
import org.iotlabel.transparency.PublicLog;
import org.jboss.resteasy.reactive.RestResponse;

/** One entry of the public log for readers, with the proof that it is there. */
@Path("/log/entry/{index:[0-9]{1,18}}")
class LogEntryPages {
    private final PublicLog log;

    LogEntryPages(PublicLog log) {
        this.log = log;
    }

    @CheckedTemplate(basePath = "publiclog")
    static class Templates {
        private Templates() {}

        static native TemplateInstance entry(LogEntryPage page, Frame frame);
    }

    @GET
    @Produces(MediaType.TEXT_HTML)
    @Open
    @Operation(hidden = true)
    public RestResponse<byte[]> show(long index, @BeanParam Reader reader, @Context Request request) {
        var frame = reader.frame();
        var entry = log.at(index).orElseThrow(Problem::notFound);
        var proof = log.proof(index).orElseThrow(Problem::notFound);
        var page = LogEntryPage.of(entry, proof, frame.language());
        return PageAnswers.tagged(Templates.entry(page, frame), frame, "public, max-age=60", request);
    }
}
