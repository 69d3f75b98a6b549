package org.iotlabel.party;

import static org.iotlabel.party.Role.VENDOR_ADMIN;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.iotlabel.etag.Version;
import org.iotlabel.problem.Action;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.RestResponse.ResponseBuilder;

/** What every door answers that leads to a vendor's key: the view, what may be done next, and the version. */
@ApplicationScoped
class VendorKeyAnswers {
    private final Caller caller;

    VendorKeyAnswers(Caller caller) {
        this.caller = caller;
    }

    VendorKeyView view(VendorKey key) {
        return VendorKeyView.of(key, actions(key));
    }

    RestResponse<VendorKeyView> of(ResponseBuilder<VendorKeyView> answer, VendorKey key) {
        return answer.entity(view(key)).tag(Version.tag(key.version())).build();
    }

    static String at(VendorKey key) {
        return "/api/v1/organisations/" + key.organisation() + "/keys/" + key.id();
    }

    private List<Action> actions(VendorKey key) {
        return caller.belongsTo(key.organisation())
                ? List.of(Action.of(
                        "retirement",
                        "DELETE",
                        at(key),
                        caller.whyNotIn(key.organisation(), VENDOR_ADMIN).or(key::whyNotRetired)))
                : List.of();
    }
}
