package org.iotlabel.desk;

import java.util.Objects;
import org.jboss.resteasy.reactive.RestForm;
import org.jspecify.annotations.Nullable;

/**
 * What every form of ours with a file (RFC 7578) sends along, as a door takes it with {@code @BeanParam}. The door hands it
 * to {@link Desk#receive}, which looks at the token before anything is done.
 *
 * @param token see {@link FormTokens}
 * @param once the key of the form
 */
public record SentWithFile(
        @RestForm @Nullable String token,
        @RestForm @Nullable String once) {
    String tokenOrNone() {
        return Objects.requireNonNullElse(token, "");
    }

    String onceOrNone() {
        return Objects.requireNonNullElse(once, "");
    }
}
