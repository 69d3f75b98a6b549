package org.iotlabel.party;

import jakarta.enterprise.context.ApplicationScoped;
import org.iotlabel.etag.Version;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.RestResponse.ResponseBuilder;

/** What every door answers that leads to an organisation: the view, what may be done next, and the version. */
@ApplicationScoped
class OrganisationAnswers {
    private final OrganisationActions actions;

    OrganisationAnswers(OrganisationActions actions) {
        this.actions = actions;
    }

    OrganisationView view(Organisation organisation) {
        return OrganisationView.of(organisation, actions.of(organisation));
    }

    RestResponse<OrganisationView> of(Organisation organisation) {
        return of(ResponseBuilder.ok(), organisation);
    }

    RestResponse<OrganisationView> of(ResponseBuilder<OrganisationView> answer, Organisation organisation) {
        return answer.entity(view(organisation))
                .tag(Version.tag(organisation.version()))
                .build();
    }
}
