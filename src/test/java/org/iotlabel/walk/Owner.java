package org.iotlabel.walk;

/** A scheme owner, who looks at whoever wants to take part. */
final class Owner {
    private final Window window;
    private final Person person;

    Owner(Person person) {
        this.person = person;
        this.window = person.window;
    }

    void admit(String name) throws Exception {
        decide(name, "Admit it", "It is in the register of companies.");
        window.mustSay("Admitted");
    }

    void refuse(String name, String reason) throws Exception {
        decide(name, "Refuse it", reason);
        window.mustSay("Not admitted");
    }

    private void decide(String name, String move, String reason) throws Exception {
        person.overview();
        window.mustSay("An organisation waits to be admitted");
        window.followInLine(name);
        window.follow(move);
        window.fill("Reason", reason);
        window.send(move);
    }
}
