package org.iotlabel.cli;

import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The people of the demo realm. */
final class Cast {
    static final List<String> ASSESSORS = List.of("assessor1", "assessor2", "assessor3");

    private final Map<String, Person> people;

    private Cast(Map<String, Person> people) {
        this.people = people;
    }

    /** Gathers them, with logins of an identity provider that the server trusts. */
    static Cast of(Server server, URI issuer) {
        var realm = new Realm(issuer);
        return new Cast(Stream.of(
                        "owner1",
                        "owner2",
                        "certifier",
                        "body1-admin",
                        "assessor1",
                        "body2-admin",
                        "assessor2",
                        "body3-admin",
                        "assessor3",
                        "lumen-admin",
                        "lumen-dev",
                        "nordic-admin",
                        "nordic-dev",
                        "tiny-admin")
                .collect(Collectors.toUnmodifiableMap(user -> user, user -> new Person(server, realm, user))));
    }

    Person person(String user) {
        var person = people.get(user);
        if (person == null) {
            throw new IllegalArgumentException("nobody in the demo realm is called " + user);
        }
        return person;
    }
}
