package org.iotlabel.label;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.iotlabel.pades.SignatureField;
import org.iotlabel.pades.TestPades;
import org.iotlabel.scheme.BaselineDocument;
import org.iotlabel.signing.JwsSigner;
import org.iotlabel.signing.KeyRole;
import org.iotlabel.signing.SigningKeys;
import org.iotlabel.signing.TestKeystore;

/** Certificates of labels for tests, with the public baseline and the keys that tests share. */
final class CertificateFixture {
    private static final Path BASELINE = Path.of("labels-schema", "baselines", "1.0.json");

    // Opening a keystore takes long on purpose.
    private static final SigningKeys KEYS = TestKeystore.keys();
    private static final JwsSigner SIGNER = TestKeystore.signer();

    private CertificateFixture() {}

    static LabelSources sources(LabelFacts facts) {
        var input = SIGNER.prepare(
                KeyRole.LABEL,
                LabelCredential.MEDIA,
                LabelCredential.of(facts, LabelFactsFixture.STATUS).canonical().bytes());
        return new LabelSources(1, facts.canonical().bytes(), SIGNER.sign(input), baseline(), List.of());
    }

    static BaselineDocument baseline() {
        try {
            return BaselineDocument.read(Files.readAllBytes(BASELINE));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Without a signature, so that it is the same each time. */
    static byte[] unsigned(LabelFacts facts) {
        return unsigned(sources(facts));
    }

    static byte[] unsigned(LabelSources sources) {
        return unsigned(sources, Locale.ENGLISH);
    }

    static byte[] unsigned(LabelSources sources, Locale language) {
        return LabelCertificatePdf.of(sources, language, LabelRendering.code(sources.facts()), paper -> {});
    }

    /** As it is kept. */
    static byte[] signed(LabelFacts facts) {
        return signed(facts, Locale.ENGLISH);
    }

    static byte[] signed(LabelFacts facts, Locale language) {
        var sources = sources(facts);
        return TestPades.signer()
                .sign(LabelCertificatePdf.of(
                        sources,
                        language,
                        LabelRendering.code(facts),
                        paper -> SignatureField.reserve(
                                paper.writer(), facts.issuer().name(), "Issues this label", Instant.EPOCH)));
    }

    /** Every document that is kept, by file name. */
    static Map<String, byte[]> documents(LabelFacts facts) {
        var rendering = new LabelRendering(KEYS, TestPades.signer(), Clock.systemUTC());
        return rendering.render(sources(facts)).stream()
                .collect(Collectors.toMap(one -> one.name().fileName(), LabelDocument::content));
    }
}
