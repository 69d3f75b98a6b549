package org.iotlabel.walk;

import java.net.URI;
import java.nio.file.Path;
import org.iotlabel.vectors.Chromium;

/** Somebody who is signed in, before a window of their own. */
final class Person {
    private static final Path FOLDER = Path.of("target", "walk");

    final Window window;
    private final URI server;

    private Person(URI server, Window window) {
        this.server = server;
        this.window = window;
    }

    /** Signs in as people do: they ask for the portal, and are led to the identity provider and back. */
    static Person signedIn(Chromium browser, URI server, String login) throws Exception {
        var window = window(browser, login);
        window.open(server.resolve("/portal").toString());
        return signedIn(window, server, login);
    }

    /** Signs up: somebody who has no login, and knows no address but that of the front door. */
    static Person signedUp(Chromium browser, URI server, String login, Mailbox mail) throws Exception {
        var window = window(browser, login);
        window.open(server.resolve("/").toString());
        window.follow("Makers and assessors: sign in");
        window.follow("Register");
        window.fill("Username", login);
        window.fill("Email", mail.address());
        window.fill("First name", "Wanda");
        window.fill("Last name", "Walker");
        window.send("Register");
        window.mustSay("You need to verify your email address");
        window.open(mail.awaitLink("Verify email"));
        window.fill("New Password", password(login));
        window.fill("Confirm password", password(login));
        window.send("Submit");
        window.mustSay("Overview");
        return new Person(server, window);
    }

    private static Window window(Chromium browser, String login) throws Exception {
        var folder = FOLDER.resolve(login);
        return new Window(login, browser.privateWindow(folder), folder);
    }

    private static Person signedIn(Window window, URI server, String login) throws Exception {
        window.fill("Username or email", login);
        window.fill("Password", password(login));
        window.send("Sign In");
        window.mustSay("Overview");
        return new Person(server, window);
    }

    private static String password(String login) {
        return "demo-" + login;
    }

    /** Somebody without a login, whose browser runs no script. */
    static Window stranger(Chromium browser) throws Exception {
        return window(browser, "stranger").withoutScripts();
    }

    /** The same with scripts and a mouse, as most people have them. */
    static Window passerBy(Chromium browser) throws Exception {
        return window(browser, "passer-by").withMouse();
    }

    /** Ends the session here and at the identity provider, which asks for the name the next time. */
    void signOut() throws Exception {
        window.follow("Sign out");
        window.mustSay("You are signed out");
        window.follow("Sign in again");
        window.mustSay("Username or email");
    }

    void overview() throws Exception {
        window.open(server.resolve("/portal").toString());
    }
}
