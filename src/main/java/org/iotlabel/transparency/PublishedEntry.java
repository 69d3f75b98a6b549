package org.iotlabel.transparency;

import java.time.Instant;

/**
 * An entry that is in the tree that was published last.
 *
 * @param index its place, counted from 0
 * @param content its bytes
 * @param sequencedAt when it got its place
 */
@SuppressWarnings("ArrayRecordComponent") // Only read, and never compared.
public record PublishedEntry(long index, byte[] content, Instant sequencedAt) {}
