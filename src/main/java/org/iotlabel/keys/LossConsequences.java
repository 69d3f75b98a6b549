package org.iotlabel.keys;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.iotlabel.desk.PortalFrame;
import org.iotlabel.frame.LocalForms;

/** What comes of it when a key is declared lost, told to both owners before they do it. */
@ApplicationScoped
class LossConsequences {
    private static final LocalForms FORMS = new LocalForms(PortalFrame.LANGUAGE);

    private final SchemeKeyResource door;

    LossConsequences(SchemeKeyResource door) {
        this.door = door;
    }

    /** In sentences, each with a space before it; empty where nothing more is to be said. */
    String of(String kid) {
        var keys = door.list().getEntity().items();
        return keys.stream()
                .filter(key -> key.kid().equals(kid))
                .findAny()
                .map(key -> labels(door.dependents(kid)) + successor(key, keys))
                .orElse("");
    }

    private static String labels(KeyDependentsView touched) {
        var words = KeyDeskForms.words();
        return switch (touched.role()) {
            case LABEL -> " " + words.followsForLabels(touched.labels(), FORMS.number(touched.labels()));
            case DOCUMENT ->
                " " + words.followsForCertificates(touched.certificates(), FORMS.number(touched.certificates()));
            case STATUS, LOG, WEBHOOK, AUTHORITY -> "";
        };
    }

    private static String successor(KeyView key, List<KeyView> keys) {
        return KeyDeskPage.lacksSuccessor(key, keys)
                ? " " + KeyDeskForms.words().nobodyStandsBy()
                : "";
    }
}
