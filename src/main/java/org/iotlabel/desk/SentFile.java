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

    /** In a form that is sent without a file too: both may be done, whichever page somebody goes back to. */
    @RestForm
    @Nullable
    String onceFile;

    String token() {
        return Objects.requireNonNullElse(token, "");
    }

    String once() {
        return Objects.requireNonNullElse(onceFile, Objects.requireNonNullElse(once, ""));
    }
}
