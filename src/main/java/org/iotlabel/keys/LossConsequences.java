package org.iotlabel.keys;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.iotlabel.desk.PortalFrame;
import org.iotlabel.frame.LocalForms;
import org.iotlabel.signing.KeyRole;

/** What comes of it when a key is declared lost, told to both owners before they do it. */
@ApplicationScoped
class LossConsequences {
    private static final LocalForms FORMS = new LocalForms(PortalFrame.LANGUAGE);

    private final SchemeKeyResource door;
    private final SignedInUse signed;

    LossConsequences(SchemeKeyResource door, SignedInUse signed) {
        this.door = door;
        this.signed = signed;
    }

    /** In sentences, each with a space before it; empty where nothing more is to be said. */
    String of(String kid) {
        var keys = door.list().getEntity().items();
        return keys.stream()
                .filter(key -> key.kid().equals(kid))
                .findAny()
                .map(key -> labels(key.role(), kid) + successor(key, keys))
                .orElse("");
    }

    private String labels(KeyRole role, String kid) {
        var words = KeyDeskForms.words();
        return switch (role) {
            case LABEL -> {
                var count = signed.labels(role, kid);
                yield " " + words.followsForLabels(count, FORMS.number(count));
            }
            case DOCUMENT -> {
                var count = signed.labels(role, kid);
                yield " " + words.followsForCertificates(count, FORMS.number(count));
            }
            case STATUS, LOG, WEBHOOK, AUTHORITY -> "";
        };
    }

    private static String successor(KeyView key, List<KeyView> keys) {
        return KeyDeskPage.lacksSuccessor(key, keys)
                ? " " + KeyDeskForms.words().nobodyStandsBy()
                : "";
    }
}
