package org.iotlabel.desk;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * One thing that waits for somebody.
 *
 * @param words what is to be done, as a person says it
 * @param about whose or what it is about, such as the name of a product
 * @param href where it is done
 * @param due until when; null where nothing happens if it takes longer
 */
public record Duty(
        String words, String about, String href, @Nullable Instant due) {}
