package org.iotlabel.registry;

import java.util.Locale;

/** Countries by their names. */
final class Countries {
    private Countries() {}

    /** The name of a country (ISO 3166-1 alpha-2) in a language. */
    static String name(String code, Locale language) {
        return Locale.of("", code).getDisplayCountry(language);
    }
}
