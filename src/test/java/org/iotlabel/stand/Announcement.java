package org.iotlabel.stand;

/** What the person at the terminal reads. */
final class Announcement {

    private Announcement() {}

    static void starting(DataDirectory data) {
        System.out.println("Starting PostgreSQL, Keycloak and the application (state and logs: " + data.root()
                + "; the first start takes a minute or two)...");
    }

    static void ready(Application application, Keycloak keycloak, boolean demo) {
        System.out.println("Ready: " + application.address());
        System.out.println("Sign-in: " + keycloak.issuer());
        if (demo) {
            System.out.println("Demo logins (name, password, part):");
            DemoLogin.ALL.forEach(login -> System.out.println(login.line()));
        }
        System.out.println("Ctrl-C stops everything.");
    }

    static void stopping() {
        System.out.println("Stopping the application, Keycloak and PostgreSQL...");
    }
}
