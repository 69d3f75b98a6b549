package org.iotlabel.desk;

import java.util.Objects;
import org.jboss.resteasy.reactive.RestForm;
import org.jspecify.annotations.Nullable;

/** What a form with a file carries beside what it is about; a {@code @BeanParam}. {@link Desk#submitFile} looks at the token. */
public class SentFile {
    @RestForm
    @Nullable
    String token;

    @RestForm
    @Nullable
    String once;

    String token() {
        return Objects.requireNonNullElse(token, "");
    }

    String once() {
        return Objects.requireNonNullElse(once, "");
    }
}
