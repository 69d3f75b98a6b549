package org.iotlabel.label;

import static org.iotlabel.party.Role.CERTIFIER;
import static org.iotlabel.party.Role.SCHEME_OWNER;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.iotlabel.desk.PortalFrame;
import org.iotlabel.desk.Section;
import org.iotlabel.desk.Subject;
import org.iotlabel.frame.Words;
import org.iotlabel.keys.LostKeys;
import org.iotlabel.keys.LostKeys.LostKey;
import org.iotlabel.party.Caller;
import org.iotlabel.signing.KeyRole;

/** The part of the portal about labels whose key was lost; there is none while no key is. */
@ApplicationScoped
class LostKeySection implements Section {
    static final String PATH = "/portal/scheme/lost-keys";

    private final LostKeys lost;
    private final Caller caller;

    LostKeySection(LostKeys lost, Caller caller) {
        this.lost = lost;
        this.caller = caller;
    }

    static LostKeyMessages messages() {
        return Words.in(PortalFrame.LANGUAGE, LostKeyMessages.class);
    }

    /** The lost keys by which labels and their certificates were signed, the last one first. */
    List<LostKey> keys() {
        return Stream.of(KeyRole.LABEL, KeyRole.DOCUMENT)
                .flatMap(role -> lost.of(role).reversed().stream())
                .toList();
    }

    @Override
    public int order() {
        return 57;
    }

    @Override
    public Optional<Subject> subject() {
        return Optional.of(Subject.KEYS);
    }

    @Override
    public String href() {
        return PATH;
    }

    @Override
    public String words() {
        return messages().lostKeys();
    }

    @Override
    public boolean shown() {
        return caller.has(CERTIFIER, SCHEME_OWNER) && !keys().isEmpty();
    }
}
