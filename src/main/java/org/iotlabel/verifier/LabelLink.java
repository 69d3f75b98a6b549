package org.iotlabel.verifier;

import java.util.Locale;
import java.util.regex.Pattern;
import org.iotlabel.label.Serial;

/** The address in the code on a label: nothing but the scheme's own host and a serial. */
final class LabelLink {
    private static final Pattern FORM =
            Pattern.compile("(?<place>https?://[^/?#@\\s\\\\]+)/(?<serial>[0-9A-Za-z]{9})/?", Pattern.CASE_INSENSITIVE);
    private static final Pattern HOST =
            Pattern.compile("[a-z][a-z0-9+.-]*:[/\\\\]*(?<authority>[^/?#\\\\]*)", Pattern.CASE_INSENSITIVE);
    private static final Pattern ADDRESS = Pattern.compile("[a-z][a-z0-9+.-]{0,20}:[/\\\\]", Pattern.CASE_INSENSITIVE);
    /** How the text of every offline seal begins (tag 18 and a list of four); its letters could pass for an address. */
    private static final String SEAL = "RRQ";

    private static final int LONGEST = 4296;

    private LabelLink() {}

    static boolean isAddress(String text) {
        return text.length() <= LONGEST
                && !text.startsWith(SEAL)
                && ADDRESS.matcher(text).lookingAt();
    }

    /**
     * The serial to which an address leads.
     *
     * @throws Refused LOOK_ALIKE_HOST, naming what gives it away; NOT_OURS
     */
    static Serial serial(String address, Trust trust) {
        var match = FORM.matcher(address);
        if (match.matches()
                && match.group("place").equalsIgnoreCase(trust.publicUrl().toString())) {
            return Serial.read(match.group("serial"))
                    .orElseThrow(() -> new Refused(
                            Reason.UNKNOWN_SERIAL, "MISTYPED", "The serial in the code has a mistake in it."));
        }
        var ours = String.valueOf(trust.publicUrl().getHost());
        LookAlike.of(authority(address), ours).ifPresent(how -> {
            throw new Refused(
                    Reason.LOOK_ALIKE_HOST, "The code does not lead to " + ours + ": the address " + how + ".");
        });
        throw new Refused(Reason.NOT_OURS, "The code does not lead to a label on " + ours + ".");
    }

    private static String authority(String address) {
        var match = HOST.matcher(address);
        return match.lookingAt() ? match.group("authority").toLowerCase(Locale.ROOT) : "";
    }
}
