package org.iotlabel.walk;

import java.net.URI;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.iotlabel.vectors.Chromium;
import org.opentest4j.TestAbortedException;

/** The way from the sign-up of somebody new to a stranger who scans the label of their product. */
public final class Walk {
    private static final String ORGANISATION = "Walk Instruments Ltd";
    private static final String REFUSED = "Doubtful Devices Ltd";
    private static final String MODEL = "Walk T1";
    /** In evaluation, in the demo scheme. */
    private static final String DENIED = "Tiny Door";
    /** With a label that is suspended there. */
    private static final String LEAKING = "Nordic Leak";

    private static final String COLLEAGUE = "colleague@example.org";
    private static final String CERTIFICATE = "WALK T1";
    /** Of the first body of the demo scheme. */
    private static final String RECOGNISED = "FINAS T901";

    private static final String REMARK = "Say which port a shell could listen on, and why none is there.";

    private static final String QUESTION = "Which ports did the scan try?";
    private static final String ANSWER = "All of them, over the cable and over the air.";

    private static final String DOUBT = "Say where the report of the port scan is.";

    private static final String DANGER = "A weakness that endangers buyers";
    private static final String SUSPENDED = "because of a security problem. Do not rely on it for now.";
    private static final String WITHDRAWN = "because of a security problem. Do not rely on it.";
    private static final String SENTENCE = "Your device leaves no forgotten doors open on your network.";
    private static final String HALF = "Your device leaves no forgotten door open on your network.";
    private static final String MENDED = "Your device leaves no forgotten door open, on your network or on any other.";

    private final URI server;
    private final Path mail;
    private final Chromium browser;

    private Walk(URI server, Path mail, Chromium browser) {
        this.server = server;
        this.mail = mail;
        this.browser = browser;
    }

    /**
     * Walks it on a stand with the demo scheme. Where there is no browser it fails in CI; elsewhere it is left out.
     *
     * @param server where the stand's application listens
     * @param mail the folder where the stand keeps mail
     * @return why it was left out, to be thrown by the test when all else was tested, so that the report says skipped
     */
    public static Optional<TestAbortedException> through(URI server, Path mail) throws Exception {
        try (var browser = Chromium.open("about:blank", List.of("--lang=en", "--hide-scrollbars"))) {
            new Walk(server, mail, browser).walk();
            return Optional.empty();
        } catch (TestAbortedException noBrowser) {
            return Optional.of(noBrowser);
        }
    }

    private void walk() throws Exception {
        var newcomer = Person.signedUp(browser, server, "wanda", new Mailbox(mail, "wanda@walk.example"));
        var owner = new Owner(person("owner1"));
        takePart(newcomer, owner);
        var sample = new Sample();
        var vendor = new Vendor(newcomer, sample, MODEL);
        vendor.describe();
        vendor.attest();
        vendor.handIn();
        var pool = List.of(person("assessor1"), person("assessor2"), person("assessor3"));
        var assessors = Drawn.among(pool, MODEL);
        var bound = assessors.await();
        bound.declareThatTheyAdvise(ORGANISATION);
        bound.decline("I advise its maker.");
        var first = assessors.await();
        first.accept();
        first.giveBack("NET-1", REMARK);
        vendor.correct("NET-1", REMARK, "It has a radio that can only send, and no port of any kind.");
        var second = assessors.await();
        second.accept();
        ask(second, newcomer);
        second.judge();
        second.seal(sample.facts());
        var certifier = new Certifier(person("certifier"));
        certifier.giveBack(MODEL, DOUBT);
        second.sealAgain(DOUBT, sample.facts());
        certifier.grant(MODEL);
        certifier.readsOfDraws("RELATED_CONSULTANCY");
        vendor.findsState("Granted");
        var holder = new Holder(newcomer, MODEL);
        String address;
        try (var window = Person.stranger(browser)) {
            var stranger = new Stranger(window, server);
            address = stranger.scan(holder.takeCode(), MODEL, ORGANISATION);
            holder.extend("June 2031", "2033-09", "September 2033");
            stranger.findsSupported(address, "September 2033");
            stranger.mistypes(address);
            suspend(stranger, address, owner);
            stranger.looksUp(MODEL);
        }
        try (var window = Person.passerBy(browser)) {
            new Stranger(window, server).looksUp(MODEL);
        }
        deny(pool, certifier);
        takeBack(vendor, assessors);
        end(holder, owner, address);
        newcomer.signOut();
        putInForce(owner);
    }

    /** One is admitted and invites the other, whose own organisation is refused; the first invitation is taken back. */
    private void takePart(Person person, Owner owner) throws Exception {
        var newcomer = new Newcomer(person);
        newcomer.register(ORGANISATION);
        var colleague = new Newcomer(person("colleague"));
        colleague.register(REFUSED);
        owner.admit(ORGANISATION);
        owner.refuse(REFUSED, "Nobody answers at that address.");
        colleague.findsRefused(REFUSED, "Nobody answers at that address.");
        newcomer.findsAdmitted(ORGANISATION);
        owner.suspendOrganisation(ORGANISATION, "Its address is in doubt.");
        newcomer.findsSuspended(ORGANISATION, "Its address is in doubt.");
        owner.reinstateOrganisation(ORGANISATION, "A letter came back answered.");
        newcomer.findsAdmitted(ORGANISATION);
        var token = newcomer.invite(COLLEAGUE);
        newcomer.takeBack(COLLEAGUE, ORGANISATION);
        colleague.findsTakenBack(token);
        colleague.accept(newcomer.invite(COLLEAGUE), ORGANISATION);
        refuse(new Body(person("body1-admin")), owner);
    }

    /** An assessment body asks for more than it can show, and what it has does not count for a while. */
    private static void refuse(Body body, Owner owner) throws Exception {
        body.apply(CERTIFICATE);
        owner.refuseAccreditation(CERTIFICATE, "The national body does not know that certificate.");
        body.findsRefused("The national body does not know that certificate.");
        owner.suspendAccreditation(RECOGNISED, "Its yearly report is late.");
        body.findsSuspended("Its yearly report is late.");
        owner.reinstateAccreditation(RECOGNISED, "The report is here.");
        body.findsRecognised(RECOGNISED);
    }

    /** A question that the workbench leads to, and its answer with a file. */
    private static void ask(Assessor assessor, Person vendor) throws Exception {
        assessor.tryKeys();
        assessor.ask(QUESTION);
        var file = Sample.made("ports.md", "# Ports\n\nFrom 0 to 65535, none is open.\n");
        new Respondent(vendor).answer(MODEL, QUESTION, ANSWER, file);
        assessor.findsAnswer(QUESTION, ANSWER, file);
    }

    /** What the owner was shown of it beforehand is what the stranger reads under the same code, until the suspension ends. */
    private void suspend(Stranger stranger, String address, Owner owner) throws Exception {
        owner.suspend(MODEL, DANGER, SUSPENDED, "It answers on a port that nobody wrote of.");
        stranger.findsSuspended(address, SUSPENDED);
        owner.reinstate(MODEL, "The port is closed.");
        stranger.findsValid(address);
    }

    /** The other end: an application of the demo scheme that shows too little, and its vendor reads why it was denied. */
    private void deny(List<Person> pool, Certifier certifier) throws Exception {
        var assessor = Drawn.among(pool, DENIED).inHand();
        assessor.reject();
        assessor.seal(List.of());
        certifier.deny(DENIED, "Nothing that is claimed was shown.");
        new Vendor(person("tiny-admin"), new Sample(), DENIED).findsDenied("Nothing that is claimed was shown.");
    }

    /** An application that its vendor ends, while somebody who was drawn for it looks at the offer. */
    private static void takeBack(Vendor vendor, Drawn assessors) throws Exception {
        vendor.attestAgain();
        vendor.handIn();
        var offered = assessors.await();
        offered.findsOffer();
        vendor.takeBack("It is sold in another form.");
        offered.findsTakenBack();
    }

    /** Two labels that end for good: one that its vendor gives back, and one that the scheme takes away. */
    private void end(Holder holder, Owner owner, String address) throws Exception {
        holder.giveBack("It is made no more.");
        owner.withdraw(LEAKING, DANGER, WITHDRAWN, "Nobody mended it.");
        try (var window = Person.stranger(browser)) {
            var stranger = new Stranger(window, server);
            stranger.findsEnded(address, "This label was given back.");
            stranger.findsWithdrawn(LEAKING, WITHDRAWN);
        }
    }

    /**
     * Another version of the baseline by two owners, which the second one does not take as it is; last of all, for whoever attests from
     * now on does so against it.
     */
    private void putInForce(Owner owner) throws Exception {
        owner.draft("1.0", "1.1", SENTENCE, HALF);
        var other = new Owner(person("owner2"));
        other.giveBack("1.1", "Say it of every network.");
        owner.mend("1.1", "Say it of every network.", HALF, MENDED);
        owner.proposeLoss("2026-01-01T00:00", "A disk of ours was sold.");
        other.refuseProposal("A disk of ours was sold.");
        other.approve("1.1", SENTENCE, MENDED);
        try (var window = Person.stranger(browser)) {
            new Stranger(window, server).readsOf("1.1", "NET-1", MENDED);
        }
    }

    private Person person(String login) throws Exception {
        return Person.signedIn(browser, server, login);
    }
}
