package org.iotlabel.scheme;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.BiConsumer;
import org.iotlabel.problem.FieldError;

/**
 * The law of coverage: each provision of each catalogue is answered by a requirement or listed as not covered, never
 * both and never neither, and nothing else is mapped to.
 */
final class CoverageDefects {

    private final BaselineDocument baseline;
    private final Set<ProvisionRef> listed = new HashSet<>();
    private final Set<ProvisionRef> mapped = new HashSet<>();
    private final Set<ProvisionRef> leftOut = new HashSet<>();
    private final List<FieldError> defects = new ArrayList<>();

    private CoverageDefects(BaselineDocument baseline) {
        this.baseline = baseline;
    }

    static List<FieldError> in(BaselineDocument baseline) {
        CoverageDefects found = new CoverageDefects(baseline);
        found.catalogues();
        found.mappings();
        found.notCovered();
        found.gaps();
        return found.defects;
    }

    private void catalogues() {
        eachEntry((provision, place) -> {
            if (!listed.add(provision)) {
                defects.add(new FieldError(place, "is listed twice"));
            }
        });
    }

    private void mappings() {
        for (int i = 0; i < baseline.requirements().size(); i++) {
            Set<ProvisionRef> own = new HashSet<>();
            List<ProvisionRef> provisions = baseline.requirements().get(i).provisions();
            for (int k = 0; k < provisions.size(); k++) {
                ProvisionRef provision = provisions.get(k);
                String place = pointer("requirements", i, "mappings", k, "ref");
                expectListed(provision, place);
                if (!own.add(provision)) {
                    defects.add(new FieldError(place, "maps to the same provision twice"));
                }
                mapped.add(provision);
            }
        }
    }

    private void notCovered() {
        for (int i = 0; i < baseline.notCovered().size(); i++) {
            ProvisionRef provision = baseline.notCovered().get(i).provision();
            String place = pointer("notCovered", i, "ref");
            expectListed(provision, place);
            if (mapped.contains(provision)) {
                defects.add(new FieldError(place, "is answered by a requirement, and cannot be left out too"));
            }
            if (!leftOut.add(provision)) {
                defects.add(new FieldError(place, "is left out twice"));
            }
        }
    }

    private void gaps() {
        eachEntry((provision, place) -> {
            if (!mapped.contains(provision) && !leftOut.contains(provision)) {
                defects.add(new FieldError(place, "is neither answered by a requirement nor listed in notCovered"));
            }
        });
    }

    private void expectListed(ProvisionRef provision, String place) {
        if (!listed.contains(provision)) {
            defects.add(new FieldError(
                    place, "is not in the catalogue of " + provision.scheme() + " " + provision.version()));
        }
    }

    private void eachEntry(BiConsumer<ProvisionRef, String> visitor) {
        for (int i = 0; i < baseline.catalogues().size(); i++) {
            Catalogue catalogue = baseline.catalogues().get(i);
            for (int k = 0; k < catalogue.refs().size(); k++) {
                visitor.accept(
                        catalogue.provision(catalogue.refs().get(k)), pointer("catalogues", i, "refs", k, "ref"));
            }
        }
    }

    private static String pointer(Object... path) {
        return FieldError.at("", path).pointer();
    }
}
