package org.iotlabel.frame;

import io.quarkus.qute.i18n.Localized;
import io.quarkus.qute.i18n.MessageBundles;
import java.util.Locale;

/** The words of a bundle in one language, for sentences that are made before a template is rendered. */
public final class Words {
    private Words() {}

    public static <T> T in(Locale language, Class<T> messages) {
        return MessageBundles.get(messages, Localized.Literal.of(language.toLanguageTag()));
    }
}
