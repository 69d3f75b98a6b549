package org.iotlabel.verification;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.EntityTag;
import jakarta.ws.rs.core.MediaType;
import java.util.function.Function;
import org.iotlabel.frame.Frame;
import org.iotlabel.signing.Sha256Digest;

/**
 * Answers as bytes, so that a label that many people scan is told once. A verdict is found anew for each of them; only
 * how it is told is remembered, by the verdict itself: one that differs in anything is told anew. What depends on a number
 * that the asker chose is not remembered, or one of them could push out all others.
 */
@ApplicationScoped
class KeptVerdicts {
    /** Some thousand pages. */
    private static final long MOST_BYTES = 64L << 20;

    /** The facts of a label, which the key of an entry may hold, with all that belongs to it. */
    private static final int BESIDE = 20_000;

    private final Cache<Form, Answer> answers = Caffeine.newBuilder()
            .maximumWeight(MOST_BYTES)
            .weigher((Form _, Answer answer) -> answer.bytes().length + BESIDE)
            .build();

    private record Form(Verdict verdict, Frame frame, MediaType type) {}

    /**
     * One answer.
     *
     * @param tag of these bytes and no others
     */
    @SuppressWarnings("ArrayRecordComponent") // Handed to the response, which only reads them.
    record Answer(byte[] bytes, MediaType type, EntityTag tag) {}

    Answer of(Verdict verdict, Frame frame, MediaType type, Function<Told, byte[]> form) {
        var asked = new Form(verdict, frame, type);
        // The links of a page keep the number that was asked about, whether or not it is the right one.
        return frame.kept().isEmpty() ? answers.get(asked, wanted -> tell(wanted, form)) : tell(asked, form);
    }

    private static Answer tell(Form asked, Function<Told, byte[]> form) {
        var bytes = form.apply(Told.in(asked.frame(), asked.verdict()));
        return new Answer(
                bytes, asked.type(), new EntityTag(Sha256Digest.of(bytes).toString()));
    }
}
