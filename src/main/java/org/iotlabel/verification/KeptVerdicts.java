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
 * how it is told is remembered, by the verdict itself: one that differs in anything is told anew.
 */
@ApplicationScoped
class KeptVerdicts {
    /** Some thousand pages. */
    private static final long MOST_BYTES = 64L << 20;

    private final Cache<Form, Answer> answers = Caffeine.newBuilder()
            .maximumWeight(MOST_BYTES)
            .weigher((Form _, Answer answer) -> answer.bytes().length)
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
        return answers.get(new Form(verdict, frame, type), _ -> {
            var bytes = form.apply(Told.in(frame, verdict));
            return new Answer(bytes, type, new EntityTag(Sha256Digest.of(bytes).toString()));
        });
    }
}
