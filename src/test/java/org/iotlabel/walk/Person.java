package org.iotlabel.walk;

import java.net.URI;
import java.nio.file.Path;
import org.iotlabel.vectors.Chromium;

/** Somebody of the demo realm, signed in before a window of their own. */
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
        var window = new Window(login, browser.privateWindow(FOLDER.resolve(login)), FOLDER.resolve(login));
        window.open(server.resolve("/portal").toString());
        window.fill("Username or email", login);
        window.fill("Password", "demo-" + login);
        window.send("Sign In");
        window.mustSay("Overview");
        return new Person(server, window);
    }

    /** Comes in by the front door, makes a login at the identity provider, and is led back. */
    static Person signedUp(Chromium browser, URI server, String login) throws Exception {
        var folder = FOLDER.resolve(login);
        var window = new Window(login, browser.privateWindow(folder), folder);
        window.open(server.resolve("/").toString());
        window.follow("Makers and assessors: sign in");
        window.follow("Register");
        window.fill("Username", login);
        window.fill("Password", "walks-" + login + "-in");
        window.fill("Confirm password", "walks-" + login + "-in");
        window.fill("Email", login + "@example.org");
        window.fill("First name", "Nora");
        window.fill("Last name", "Newcomer");
        window.send("Register");
        window.mustSay("Overview");
        return new Person(server, window);
    }

    /** Somebody without a login, whose browser runs no script. */
    static Window stranger(Chromium browser) throws Exception {
        var folder = FOLDER.resolve("stranger");
        return new Window("stranger", browser.privateWindow(folder), folder).withoutScripts();
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
