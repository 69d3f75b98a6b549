package org.iotlabel.check;

import static org.iotlabel.check.FindingCode.*;

import java.net.URI;
import java.net.URISyntaxException;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;

/** Holds a security.txt against RFC 9116, section 2.5; a signature is seen and not checked. */
final class SecurityTxtCheck {
    /** Fields whose value is an address (sections 2.5.1, 2.5.2, 2.5.4, 2.5.6 and 2.5.7). */
    private static final List<String> ADDRESSES =
            List.of("acknowledgments", "canonical", "encryption", "hiring", "policy");

    private static final int SOON_DAYS = 30;

    private final SecurityTxt file;
    private final LocalDate today;
    private final Found found = new Found();

    private SecurityTxtCheck(SecurityTxt file, LocalDate today) {
        this.file = file;
        this.today = today;
    }

    static List<MachineFinding> of(SecurityTxt file, LocalDate today) {
        var check = new SecurityTxtCheck(file, today);
        check.contacts();
        check.expires();
        check.addresses();
        check.form();
        return check.found.all();
    }

    /** Section 2.5.3. */
    private void contacts() {
        var contacts = file.all("contact");
        found.say(
                SECURITY_TXT_READ, "Names " + Found.counted(contacts.size(), "way", "ways") + " to report a weakness.");
        found.when(contacts.isEmpty(), SECURITY_TXT_CONTACT_MISSING, "Contact is missing, which every file must have.");
        contacts.stream()
                .filter(SecurityTxtCheck::isUnsafe)
                .limit(3)
                .forEach(contact -> found.say(
                        SECURITY_TXT_CONTACT_UNUSABLE,
                        "Contact must be an address with https:, mailto: or tel: in front, and says "
                                + Found.quoted(contact) + "."));
    }

    /** Section 2.5.5. */
    private void expires() {
        var expires = file.all("expires");
        found.when(
                expires.isEmpty(),
                SECURITY_TXT_EXPIRES_MISSING,
                "Expires is missing: nobody can tell whether the file still holds.");
        found.when(
                expires.size() > 1,
                SECURITY_TXT_EXPIRES_REPEATED,
                "Expires stands there " + expires.size() + " times, and may once.");
        if (expires.size() == 1) {
            Days.of(expires.getFirst())
                    .ifPresentOrElse(
                            this::expiry,
                            () -> found.say(
                                    SECURITY_TXT_EXPIRES_UNREADABLE,
                                    "Expires must be a date and time such as 2027-01-31T00:00:00Z, and says "
                                            + Found.quoted(expires.getFirst()) + "."));
        }
    }

    private void expiry(LocalDate day) {
        if (day.isBefore(today)) {
            found.say(SECURITY_TXT_EXPIRED, "It expired on " + Days.words(day) + ": readers must not rely on it.");
        } else if (day.isBefore(today.plusDays(SOON_DAYS))) {
            found.say(SECURITY_TXT_EXPIRES_SOON, "It expires on " + Days.words(day) + ".");
        } else if (day.isAfter(today.plusYears(1))) {
            found.say(
                    SECURITY_TXT_EXPIRES_LATE,
                    "It expires on " + Days.words(day) + "; less than a year ahead is recommended.");
        }
    }

    private void addresses() {
        ADDRESSES.forEach(name -> file.all(name).stream()
                .filter(SecurityTxtCheck::isUnsafe)
                .limit(3)
                .forEach(address -> found.say(
                        SECURITY_TXT_ADDRESS_UNSAFE,
                        title(name) + " must be an address, on the web with https:, and says " + Found.quoted(address)
                                + ".")));
    }

    /** Sections 2.2, 2.3, 2.5.2 and 2.5.8. */
    private void form() {
        found.when(
                        file.all("preferred-languages").size() > 1,
                        SECURITY_TXT_LANGUAGES_REPEATED,
                        "Preferred-Languages stands there more than once.")
                .when(
                        file.all("canonical").isEmpty(),
                        SECURITY_TXT_CANONICAL_MISSING,
                        "Canonical is missing: the file does not say where it belongs.")
                .when(
                        file.odd() > 0,
                        SECURITY_TXT_LINES_UNREADABLE,
                        Found.counted(file.odd(), "line is", "lines are") + " neither a field nor a comment.")
                .when(file.signed(), SECURITY_TXT_SIGNED, "It is signed with OpenPGP; the signature was not checked.")
                .when(!file.signed(), SECURITY_TXT_UNSIGNED, "It is not signed, which is recommended.");
    }

    /** What is no address, or one on the web that anybody on the way can change. */
    private static boolean isUnsafe(String address) {
        try {
            var scheme = new URI(address).getScheme();
            return scheme == null || scheme.equalsIgnoreCase("http");
        } catch (URISyntaxException e) {
            return true;
        }
    }

    private static String title(String name) {
        return name.substring(0, 1).toUpperCase(Locale.ROOT) + name.substring(1);
    }
}
