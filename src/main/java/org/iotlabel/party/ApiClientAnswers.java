package org.iotlabel.party;

import static org.iotlabel.party.Role.VENDOR_ADMIN;

import jakarta.enterprise.context.ApplicationScoped;
import java.net.URI;
import java.util.List;
import org.iotlabel.etag.Version;
import org.iotlabel.problem.Action;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.RestResponse.ResponseBuilder;

/** What every door answers that leads to an API client: the view, what may be done next, and the version. */
@ApplicationScoped
class ApiClientAnswers {
    private final ApiClientLaw law;
    private final Caller caller;

    ApiClientAnswers(ApiClientLaw law, Caller caller) {
        this.law = law;
        this.caller = caller;
    }

    ApiClientView view(ApiClient client) {
        return ApiClientView.of(client, actions(client));
    }

    RestResponse<ApiClientView> of(ApiClient client) {
        return ResponseBuilder.ok(view(client))
                .tag(Version.tag(client.version()))
                .build();
    }

    /** The only answer that has the secret; nobody on the way may keep it. */
    RestResponse<IssuedClientView> issued(ClientRegistering.Issued issued) {
        var client = issued.client();
        return ResponseBuilder.<IssuedClientView>created(URI.create(at(client)))
                .entity(IssuedClientView.of(view(client), issued))
                .tag(Version.tag(client.version()))
                .header("Cache-Control", "no-store")
                .build();
    }

    private List<Action> actions(ApiClient client) {
        var obstacle =
                caller.whyNotIn(client.organisation(), VENDOR_ADMIN).or(() -> client.whyNot(ApiClientState.REMOVED));
        return List.of(
                Action.of("renewal", "POST", at(client) + "/renewal", obstacle.or(law::whyNotOffered)),
                Action.of("removal", "DELETE", at(client), obstacle));
    }

    private static String at(ApiClient client) {
        return "/api/v1/organisations/" + client.organisation() + "/clients/" + client.id();
    }
}
