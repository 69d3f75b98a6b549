package org.iotlabel.oauth;

import java.net.URI;
import java.time.Instant;
import java.util.Optional;

/**
 * A client that the provider has just made.
 *
 * @param secretExpiresAt empty where the secret does not expire
 * @param access what it is removed with; empty where the provider has no RFC 7592
 * @param tokenEndpoint where it gets its tokens, by the client credentials grant
 * @param scope what it has to ask for there; empty where it need not
 */
public record RegisteredClient(
        String clientId,
        Secret secret,
        Optional<Instant> secretExpiresAt,
        Optional<ManagementAccess> access,
        URI tokenEndpoint,
        Optional<String> scope) {}
