package org.iotlabel.stand;

import java.nio.file.Path;

/** What the person at the terminal reads. */
final class Announcement {

    private Announcement() {}

    static void starting(DataDirectory data) {
        System.out.println("Starting PostgreSQL, Keycloak and the application (state and logs: " + data.root()
                + "; the first start takes a minute or two)...");
    }

    static void ready(Application application, Keycloak keycloak, Path mail, boolean demo) {
        System.out.println("Ready: " + application.address());
        System.out.println("Sign-in: " + keycloak.issuer());
        System.out.println("Sign-up: there, with any e-mail address; mail is sent nowhere and kept in " + mail);
        if (demo) {
            System.out.println("Demo logins (name, password, part):");
            DemoLogin.ALL.forEach(login -> System.out.println(login.line()));
        }
        System.out.println("Ctrl-C stops everything.");
    }

    static void mail(String people, Path file) {
        System.out.println("Mail for " + people + ": " + file);
    }

    static void peopleForgotten() {
        System.out.println(
                "The demo realm has changed, so Keycloak begins anew: whoever signed up before is not known any more.");
    }

    static void stopping() {
        System.out.println("Stopping the application, Keycloak and PostgreSQL...");
    }
}
