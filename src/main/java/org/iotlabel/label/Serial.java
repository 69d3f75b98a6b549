package org.iotlabel.label;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.net.URI;
import java.util.Locale;
import java.util.Optional;
import java.util.random.RandomGenerator;
import java.util.regex.Pattern;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * The name of a label on packaging, in addresses and on the telephone: eight random characters and a check character,
 * all from Crockford's Base32 (no I, L, O or U). Printed {@code XXXX-XXXX-C}, in addresses without the hyphens.
 *
 * <p>The check character is not Crockford's own (modulo 37): that one needs the five further symbols {@code * ~ $ = U},
 * of which some are neither in the QR code's alphanumeric set nor plain in an address. See {@link CheckCharacter}.
 *
 * @param value nine characters, the last of which fits the others
 */
@Schema(type = SchemaType.STRING, pattern = "^[0-9A-Z]{4}-[0-9A-Z]{4}-[0-9A-Z]$")
public record Serial(String value) {

    private static final int RANDOM_CHARACTERS = 8;
    private static final int LENGTH = RANDOM_CHARACTERS + 1;
    // Nobody types more; a megabyte is not worth a regular expression.
    private static final int LONGEST_TYPED = 40;
    private static final Pattern TYPED = Pattern.compile("[0-9A-Za-z]{9}");
    private static final Pattern SEPARATORS = Pattern.compile("[\\s\\-\u2010\u2011\u2012\u2013]");

    /**
     * A serial as it stands in the database or in a document.
     *
     * @throws IllegalArgumentException when the text is not exactly a serial; for what people type, see {@link #read}
     */
    public Serial {
        if (value.length() != LENGTH || !CheckCharacter.holds(value)) {
            throw new IllegalArgumentException("Not a serial");
        }
    }

    /** A new serial of 40 random bits. Whether it is still free is for the database to say. */
    static Serial random(RandomGenerator random) {
        var text = new StringBuilder();
        for (int i = 0; i < RANDOM_CHARACTERS; i++) {
            text.append(CheckCharacter.ALPHABET.charAt(random.nextInt(CheckCharacter.ALPHABET.length())));
        }
        return new Serial(text.append(CheckCharacter.of(text)).toString());
    }

    /**
     * Reads what somebody typed or scanned: in either case, with or without hyphens and spaces, with I or L for 1 and O
     * for 0. Empty where it is no serial, which includes every single wrong character and every swap of two.
     */
    public static Optional<Serial> read(String typed) {
        return characters(typed)
                .map(characters -> characters
                        .toUpperCase(Locale.ROOT)
                        .replace('I', '1')
                        .replace('L', '1')
                        .replace('O', '0'))
                .filter(CheckCharacter::holds)
                .map(Serial::new);
    }

    /** The nine letters and digits of what looks like a serial, be there a slip in it or none; empty where it looks like none. */
    public static Optional<String> characters(String typed) {
        return Optional.of(typed)
                .filter(text -> text.length() <= LONGEST_TYPED)
                .map(text -> SEPARATORS.matcher(text).replaceAll(""))
                .filter(text -> TYPED.matcher(text).matches());
    }

    /** Reads the printed form in a document. */
    @JsonCreator
    static Serial printed(String text) {
        return read(text)
                .filter(serial -> serial.toString().equals(text))
                .orElseThrow(() -> new IllegalArgumentException("Not a serial"));
    }

    /** The address of the label's page: the serial without hyphens, right below the public address. */
    public URI pageUnder(URI publicUrl) {
        return publicUrl.resolve("/" + value);
    }

    /** As it is printed: {@code XXXX-XXXX-C}. */
    @Override
    @JsonValue
    public String toString() {
        return value.substring(0, 4) + "-" + value.substring(4, 8) + "-" + value.substring(8);
    }
}
