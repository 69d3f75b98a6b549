package org.iotlabel.party;

import jakarta.enterprise.context.ApplicationScoped;
import java.net.URI;
import java.util.List;
import org.iotlabel.etag.Version;
import org.iotlabel.paging.Page;
import org.iotlabel.problem.Action;
import org.iotlabel.problem.Problem;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.RestResponse.ResponseBuilder;

/** What every door answers that leads to a membership: the view, what may be done next, and the version. */
@ApplicationScoped
class MembershipAnswers {
    private final Organisations organisations;
    private final LeavingLaw law;
    private final Caller caller;

    MembershipAnswers(Organisations organisations, LeavingLaw law, Caller caller) {
        this.organisations = organisations;
        this.law = law;
        this.caller = caller;
    }

    Page<MembershipView> of(Organisation place, Page<Membership> page) {
        var admins = law.admins(place);
        return page.map(membership -> MembershipView.of(membership, actions(place, membership, admins)));
    }

    RestResponse<MembershipView> of(ResponseBuilder<MembershipView> answer, Membership membership) {
        var place = organisations.entity(membership.organisation()).orElseThrow(Problem::notFound);
        return answer.entity(MembershipView.of(membership, actions(place, membership, law.admins(place))))
                .tag(Version.tag(membership.version()))
                .build();
    }

    RestResponse<MembershipView> begun(Membership membership) {
        return of(ResponseBuilder.created(URI.create(at(membership))), membership);
    }

    /** Nothing to the scheme where it only looks on. */
    private List<Action> actions(Organisation place, Membership membership, long admins) {
        return caller.belongsTo(place.id())
                ? List.of(Action.of("end", "DELETE", at(membership), law.whyNotEnd(place, membership, admins)))
                : List.of();
    }

    private static String at(Membership membership) {
        return "/api/v1/organisations/" + membership.organisation() + "/memberships/" + membership.id();
    }
}
