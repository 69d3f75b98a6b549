package org.iotlabel.stand;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;

/**
 * To which port the realm sends its mail. Keycloak fills it into the realm file when it imports that, and keeps it; another
 * port is told to it by its own door for administrators, so that nobody who signed up is lost for a port that was busy.
 *
 * @param data Keycloak's folder
 * @param port the port of the mail server
 * @param secret of the administrator that Keycloak makes with a new database: this stand and nobody else
 */
record RealmMail(Path data, int port, String secret) {

    /** The port for what is thrown away (RFC 863). */
    static final int DISCARD = 9;

    private static final String ADMINISTRATOR = "stand";
    private static final Duration PATIENCE = Duration.ofMinutes(1);

    /** What Keycloak is told at its start: the port, which the realm file calls by that name, and the administrator. */
    Map<String, String> environment() {
        var environment = new HashMap<>(KeycloakDistribution.ENVIRONMENT);
        environment.put(StandPorts.SMTP, Integer.toString(port));
        environment.put("KC_BOOTSTRAP_ADMIN_CLIENT_ID", ADMINISTRATOR);
        environment.put("KC_BOOTSTRAP_ADMIN_CLIENT_SECRET", secret);
        return environment;
    }

    /** Leads the mail of a realm that was imported with another port to this one. */
    void lead(URI issuer) {
        var mark = data.resolve("smtp.port");
        try (var client = HttpClient.newHttpClient()) {
            if (Files.exists(mark) && !Files.readString(mark).equals(Integer.toString(port))) {
                change(client, issuer);
            }
            Files.writeString(mark, Integer.toString(port));
        } catch (IOException e) {
            throw new StandFailure("Keycloak's mail cannot be led to port " + port, e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new StandFailure("Interrupted while leading Keycloak's mail to port " + port + ".");
        }
    }

    /** What is not named stays as it is, but all of the mail's settings go together. */
    private void change(HttpClient client, URI issuer) throws IOException, InterruptedException {
        var json = new ObjectMapper();
        var realm = URI.create(issuer.toString().replace("/realms/", "/admin/realms/"));
        var bearer = "Bearer "
                + json.readTree(token(client, issuer)).path("access_token").asText();
        var known = json.readTree(answer(client, HttpRequest.newBuilder(realm).header("Authorization", bearer)));
        var mail = new HashMap<String, Object>();
        known.path("smtpServer").properties().forEach(setting -> mail.put(setting.getKey(), setting.getValue()));
        mail.put("port", Integer.toString(port));
        var body = BodyPublishers.ofByteArray(json.writeValueAsBytes(Map.of("smtpServer", mail)));
        answer(
                client,
                HttpRequest.newBuilder(realm)
                        .header("Authorization", bearer)
                        .header("Content-Type", "application/json")
                        .PUT(body));
    }

    private String token(HttpClient client, URI issuer) throws IOException, InterruptedException {
        var form = "grant_type=client_credentials&client_id=" + ADMINISTRATOR + "&client_secret="
                + URLEncoder.encode(secret, StandardCharsets.UTF_8);
        var endpoint = issuer.resolve("/realms/master/protocol/openid-connect/token");
        return answer(
                client,
                HttpRequest.newBuilder(endpoint)
                        .header("Content-Type", "application/x-www-form-urlencoded")
                        .POST(BodyPublishers.ofString(form)));
    }

    private static String answer(HttpClient client, HttpRequest.Builder question)
            throws IOException, InterruptedException {
        var answer = client.send(question.timeout(PATIENCE).build(), BodyHandlers.ofString());
        if (answer.statusCode() / 100 != 2) {
            throw new IOException("it answers " + answer.statusCode() + " " + answer.body());
        }
        return answer.body();
    }
}
