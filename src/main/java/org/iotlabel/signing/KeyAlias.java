package org.iotlabel.signing;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * The name of a key in a keystore: the role, the algorithm where it is not the role's first, and from the second key on a
 * number. {@code label}, {@code label-2}, {@code log-ml-dsa-44}, {@code log-ml-dsa-44-2}.
 *
 * @param number from 1; the order in which the keys were made
 */
record KeyAlias(KeyRole role, SignatureAlgorithm algorithm, int number) {

    private static final Pattern NUMBER = Pattern.compile("(-(?<number>[2-9]|[1-9][0-9]{1,4}))?");

    static KeyAlias first(KeyRole role, SignatureAlgorithm algorithm) {
        return new KeyAlias(role, algorithm, 1);
    }

    KeyAlias next() {
        return new KeyAlias(role, algorithm, number + 1);
    }

    /** The role and algorithm that an entry's name stands for, or nothing when it is not one of ours. */
    static Optional<KeyAlias> parse(String name) {
        return Arrays.stream(KeyRole.values())
                .flatMap(role -> role.algorithms().stream().map(algorithm -> first(role, algorithm)))
                .flatMap(first -> first.numbered(name.toLowerCase(Locale.ROOT)).stream())
                .findAny();
    }

    private Optional<KeyAlias> numbered(String name) {
        if (!name.startsWith(text())) {
            return Optional.empty();
        }
        var rest = NUMBER.matcher(name.substring(text().length()));
        if (!rest.matches()) {
            return Optional.empty();
        }
        var digits = rest.group("number");
        return Optional.of(digits == null ? this : new KeyAlias(role, algorithm, Integer.parseInt(digits)));
    }

    String text() {
        var base = role.name().toLowerCase(Locale.ROOT)
                + (algorithm == role.algorithm() ? "" : "-" + algorithm.jose().toLowerCase(Locale.ROOT));
        return number == 1 ? base : base + "-" + number;
    }

    @Override
    public String toString() {
        return text();
    }
}
