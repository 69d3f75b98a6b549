package org.iotlabel.assessment;

import static org.iotlabel.party.Role.VENDOR_ADMIN;
import static org.iotlabel.party.Role.VENDOR_MEMBER;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.iotlabel.party.May;

/** The door where a vendor reads that a dismissal is near. */
@Path("/api/v1/attestations/{id}/dismissal-notices")
@Tag(name = "attestations")
class DismissalNoticeResource {
    private final AnswerWorkflow workflow;

    DismissalNoticeResource(AnswerWorkflow workflow) {
        this.workflow = workflow;
    }

    @GET
    @May(
            value = {VENDOR_MEMBER, VENDOR_ADMIN},
            machines = true)
    @Operation(
            operationId = "listDismissalNotices",
            summary = "List the notices of a coming dismissal, the latest last")
    public List<DismissalNoticeView> list(UUID id) {
        return workflow.notices(id).stream().map(DismissalNoticeView::of).toList();
    }
}
