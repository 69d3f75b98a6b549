package org.iotlabel.stand;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CopyOnWriteArrayList;
import org.iotlabel.testing.KeycloakResource;
import org.jsoup.Connection;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.FormElement;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Somebody signs up at a real Keycloak whose realm was imported when the mail server had another port. */
class RealmMailTest {

    private static final Path KEYCLOAK = Path.of("target/keycloak-of-tests");

    @TempDir
    Path folder;

    private final int port = Ports.free();
    private final List<String> told = new CopyOnWriteArrayList<>();

    @AfterEach
    void leadBack() {
        mailTo(RealmMail.DISCARD).lead(KeycloakResource.issuer());
    }

    @Test
    void mail_follows_the_mail_server_to_another_port() throws IOException {
        Files.writeString(folder.resolve("smtp.port"), Integer.toString(RealmMail.DISCARD));

        mailTo(port).lead(KeycloakResource.issuer());

        try (var _ = MailServer.start(port, new KeptMail(folder.resolve("mail"), (people, _) -> told.add(people)))) {
            var name = "signs-up-" + UUID.randomUUID();
            var answer = signUp(name);
            assertTrue(answer.text().contains("You need to verify your email address"), answer::text);
            assertEquals(List.of(name + "@example.org"), told);
            var message = Files.readString(folder.resolve("mail/1.eml"));
            assertTrue(message.contains("From: \"Trusted IoT Label (demo)\" <sign-in@example.org>"), message);
        }
    }

    private RealmMail mailTo(int port) {
        // Asking for the issuer first has it started, and its secret made.
        KeycloakResource.issuer();
        return new RealmMail(folder, port, new Secrets(KEYCLOAK.resolve("secrets.properties")).of("keycloak"));
    }

    /** A test speaks http, where a browser would keep secure cookies to itself unless the host is its own. */
    private static Document signUp(String name) throws IOException {
        var signIn = Jsoup.connect(KeycloakResource.issuer() + "/protocol/openid-connect/auth"
                        + "?client_id=label-web&response_type=code&scope=openid&code_challenge_method=S256"
                        + "&code_challenge=E9Melhoa2OwvFrEMTJguCHaoeK1t8URWbuGJSstw-cM"
                        + "&redirect_uri=http%3A%2F%2Flocalhost%3A8080%2F")
                .execute();
        var cookies = new HashMap<>(signIn.cookies());
        var register = signIn.parse().expectFirst("a:containsOwn(Register)").absUrl("href");
        var page = Jsoup.connect(register).cookies(cookies).execute();
        cookies.putAll(page.cookies());
        var form = page.parse().expectFirst("form");
        Map.of("username", name, "email", name + "@example.org", "firstName", "Sina", "lastName", "Signs-Up")
                .forEach((field, text) ->
                        form.expectFirst("[name=" + field + "]").val(text));
        return ((FormElement) form)
                .submit()
                .cookies(cookies)
                .method(Connection.Method.POST)
                .execute()
                .parse();
    }
}
