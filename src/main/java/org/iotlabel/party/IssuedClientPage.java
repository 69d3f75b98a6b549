package org.iotlabel.party;

import java.net.URI;
import java.util.Optional;
import org.iotlabel.desk.PortalFrame;

/**
 * What is shown once of a new client, with what its program has to do.
 *
 * @param expires until when the secret works; empty where it does not end
 * @param token the command that gets a token, for a shell
 * @param call the command that makes the first call with it
 */
record IssuedClientPage(
        String name, String clientId, String secret, String expires, String token, String call, String back) {

    static IssuedClientPage of(IssuedClientView issued, URI server, String back, PortalFrame desk) {
        var client = issued.client();
        return new IssuedClientPage(
                client.name(),
                Optional.ofNullable(client.clientId()).orElse(""),
                issued.clientSecret(),
                Optional.ofNullable(issued.secretExpiresAt()).map(desk::moment).orElse(""),
                token(issued),
                """
                curl --fail --silent --header "Authorization: Bearer $TOKEN" \\
                  %s""".formatted(quoted(server.resolve("/api/v1/me").toString())),
                back);
    }

    private static String token(IssuedClientView issued) {
        var scope = Optional.ofNullable(issued.scope())
                .map(asked -> " --data-urlencode " + quoted("scope=" + asked))
                .orElse("");
        return """
                TOKEN=$(curl --fail --silent --user "$LABEL_CLIENT_ID:$LABEL_CLIENT_SECRET" \\
                  --data grant_type=client_credentials%s \\
                  %s | jq --raw-output .access_token)""".formatted(scope, quoted(issued.tokenEndpoint().toString()));
    }

    /** Without the secret, for whoever writes it down by mistake. */
    @Override
    public String toString() {
        return "IssuedClientPage[" + clientId + "]";
    }

    /** As one word of a shell, whatever stands in it. */
    private static String quoted(String text) {
        return "'" + text.replace("'", "'\\''") + "'";
    }
}
