package org.iotlabel.paper;

import java.time.Instant;
import org.iotlabel.signing.Sha256Digest;

/**
 * What a document says of itself.
 *
 * @param language of its words, by BCP 47
 * @param madeAt when it was made; a document of the same content and instant is the same to the byte
 * @param source digest of what it was made of
 */
public record PaperDescription(
        String title, String author, String subject, String language, Instant madeAt, Sha256Digest source) {}
