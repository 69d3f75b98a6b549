package org.iotlabel.certification;

import java.io.IOException;
import java.io.UncheckedIOException;
import org.iotlabel.scheme.BaselineDocument;

/** What the tests of certification share. */
final class CertificationFixture {
    private CertificationFixture() {}

    /** The public baseline of the repository. */
    static BaselineDocument baseline() {
        try (var file = CertificationFixture.class.getResourceAsStream("/labels-schema/baselines/1.0.json")) {
            return BaselineDocument.read(file.readAllBytes());
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
