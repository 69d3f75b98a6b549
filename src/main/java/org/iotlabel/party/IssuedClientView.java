package org.iotlabel.party;

import java.net.URI;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A client that was just made, with what is told in this answer only.
 *
 * @param clientSecret shown once; nobody can read it again
 * @param secretExpiresAt missing where it does not expire
 * @param tokenEndpoint where the client gets tokens by the client credentials grant (RFC 6749 section 4.4)
 * @param scope what it has to ask for there; missing where it need not
 */
record IssuedClientView(
        ApiClientView client,
        String clientSecret,
        @Nullable Instant secretExpiresAt,
        URI tokenEndpoint,
        @Nullable String scope) {
    static IssuedClientView of(ApiClientView client, ClientRegistering.Issued issued) {
        var registered = issued.registered();
        return new IssuedClientView(
                client,
                registered.secret().text(),
                registered.secretExpiresAt().orElse(null),
                registered.tokenEndpoint(),
                registered.scope().orElse(null));
    }

    /** Without the secret, for whoever writes it down by mistake. */
    @Override
    public String toString() {
        return "IssuedClientView[" + client.id() + "]";
    }
}
