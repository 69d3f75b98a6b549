package org.iotlabel.stand;

import java.util.List;

/**
 * A person of the demo realm. The password is {@code demo-} and the name: these people exist on a stand only.
 *
 * @param name the login
 * @param part what this person plays
 */
record DemoLogin(String name, String part) {

    static final List<DemoLogin> ALL = List.of(
            new DemoLogin("owner1", "scheme owner"),
            new DemoLogin("owner2", "scheme owner, for the second pair of eyes"),
            new DemoLogin("certifier", "certifier of the scheme"),
            new DemoLogin("body1-admin", "admin of the first assessment body"),
            new DemoLogin("assessor1", "assessor of the first assessment body"),
            new DemoLogin("body2-admin", "admin of the second assessment body"),
            new DemoLogin("assessor2", "assessor of the second assessment body"),
            new DemoLogin("body3-admin", "admin of the third assessment body"),
            new DemoLogin("assessor3", "assessor of the third assessment body"),
            new DemoLogin("lumen-admin", "admin of the vendor Lumen"),
            new DemoLogin("lumen-dev", "developer of the vendor Lumen"),
            new DemoLogin("nordic-admin", "admin of the vendor Nordic"),
            new DemoLogin("nordic-dev", "developer of the vendor Nordic"),
            new DemoLogin("tiny-admin", "admin of the vendor Tiny"),
            new DemoLogin("newcomer", "somebody new, who can register an organisation"),
            new DemoLogin("colleague", "somebody new, who can be invited"));

    String password() {
        return "demo-" + name;
    }

    String line() {
        return "  %-13s %-18s %s".formatted(name, password(), part);
    }
}
