package org.iotlabel.scheme;

import static org.iotlabel.party.Role.SCHEME_OWNER;

import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import java.util.function.Supplier;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.iotlabel.desk.Desk;
import org.iotlabel.desk.DocumentFile;
import org.iotlabel.desk.Done;
import org.iotlabel.desk.SentFile;
import org.iotlabel.idempotency.FirstAnswer;
import org.iotlabel.party.May;
import org.iotlabel.problem.Overtaken;
import org.iotlabel.problem.Problem;
import org.jboss.resteasy.reactive.RestResponse;

/** Where scheme owners bring a version of the baseline as a file; what is wrong in it is mended as {@link DraftingPages} text. */
@Path(DraftingSection.PATH)
@Produces(MediaType.TEXT_HTML)
class DraftingFilePages {
    private final BaselineResource door;
    private final OwnersBaselines baselines;
    private final FirstAnswer first;
    private final SchemeConfig config;
    private final Desk desk;

    DraftingFilePages(
            BaselineResource door, OwnersBaselines baselines, FirstAnswer first, SchemeConfig config, Desk desk) {
        this.door = door;
        this.baselines = baselines;
        this.first = first;
        this.config = config;
        this.desk = desk;
    }

    @POST
    @Path("/file")
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    @May(SCHEME_OWNER)
    @Operation(hidden = true)
    public RestResponse<byte[]> draft(@BeanParam SentFile sent, @BeanParam DocumentFile file) {
        return desk.submitFile(
                sent,
                file,
                file.typed(DraftingForms.TEXT, most()),
                () -> at(version(written(() -> door.draft(file.content(most()))))),
                form -> DraftingPages.text(DraftingForms.draft(form), desk.frame()));
    }

    @POST
    @Path("/{version}/file")
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    @May(SCHEME_OWNER)
    @Operation(hidden = true)
    public RestResponse<byte[]> write(String version, @BeanParam SentFile sent, @BeanParam DocumentFile file) {
        return desk.submitFile(
                sent,
                file,
                file.typed(DraftingForms.TEXT, most()),
                () -> {
                    written(() -> door.write(version, file.content(most()), file.ifMatch()));
                    return at(version);
                },
                form -> DraftingPages.text(baselines.written(version, form), desk.frame()));
    }

    private RestResponse<BaselineView> written(Supplier<RestResponse<BaselineView>> write) {
        try {
            return Overtaken.anew(() -> first.once(write));
        } catch (Problem refused) {
            throw DocumentFile.within(DraftingForms.TEXT, refused);
        }
    }

    /** An answer that is given again has nothing but its address. */
    private static String version(RestResponse<BaselineView> created) {
        var address = created.getHeaderString(HttpHeaders.LOCATION);
        return address.substring(address.lastIndexOf('/') + 1);
    }

    private static String at(String version) {
        return Done.SAVED.at(DraftingSection.PATH + "/" + version);
    }

    private long most() {
        return config.largestDocument().asLongValue();
    }
}
