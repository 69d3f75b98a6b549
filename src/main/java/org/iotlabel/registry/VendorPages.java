package org.iotlabel.registry;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Request;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.iotlabel.frame.Frame;
import org.iotlabel.frame.PageAnswers;
import org.iotlabel.frame.Reader;
import org.iotlabel.label.IssuedLabels;
import org.iotlabel.label.LabelQuery;
import org.iotlabel.paging.PageRequest;
import org.iotlabel.party.Open;
import org.iotlabel.problem.Problem;
import org.jboss.resteasy.reactive.RestResponse;

/** A vendor for readers: its labels, and where they stand. */
@Path("/vendors/{id}")
class VendorPages {
    private static final int NEWEST = 20;

    private final Vendors vendors;
    private final IssuedLabels labels;

    VendorPages(Vendors vendors, IssuedLabels labels) {
        this.vendors = vendors;
        this.labels = labels;
    }

    @CheckedTemplate(basePath = "registry")
    static class Templates {
        private Templates() {}

        static native TemplateInstance vendor(VendorPage page, Frame frame);
    }

    @GET
    @Produces(MediaType.TEXT_HTML)
    @Open
    @Operation(hidden = true)
    public RestResponse<byte[]> show(UUID id, @BeanParam Reader reader, @Context Request request) {
        var frame = reader.frame();
        var vendor = vendors.find(id).orElseThrow(Problem::notFound);
        var newest = labels.search(LabelQuery.heldBy(id), PageRequest.first(NEWEST));
        var page = VendorPage.of(vendor, newest, frame.language());
        return PageAnswers.tagged(Templates.vendor(page, frame), frame, "public, no-cache", request);
    }
}
