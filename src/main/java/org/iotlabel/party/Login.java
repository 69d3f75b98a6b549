package org.iotlabel.party;

import io.quarkus.security.identity.SecurityIdentity;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.eclipse.microprofile.jwt.JsonWebToken;
import org.jspecify.annotations.Nullable;

/**
 * What a verified access token says about who holds it.
 *
 * <p>A machine is told from a person by three claims that the issuer sets and its users cannot: {@code client_id} is
 * there, {@code azp} (where it is there) is the same, and the token speaks for the client itself. It does so when
 * {@code sub} is the client id (RFC 9068 section 2.2) or, as Keycloak writes it, {@code preferred_username} is
 * {@code service-account-} and the client id. A user name alone proves nothing: a person may have chosen it.
 *
 * @param principal the key of (issuer, subject); see {@link PrincipalKey}
 * @param email in lower case, and only when the issuer has verified it
 * @param clientId of a machine; a person has none
 */
record Login(
        UUID principal,
        String issuer,
        String subject,
        String name,
        @Nullable String email,
        @Nullable String clientId) {
    /** The claims of a token. */
    @FunctionalInterface
    interface Claims {
        @Nullable
        Object get(String name);
    }

    static Optional<Login> of(SecurityIdentity identity) {
        return !identity.isAnonymous() && identity.getPrincipal() instanceof JsonWebToken token
                ? of(token::getClaim)
                : Optional.empty();
    }

    /** What verified claims say, by their names. */
    static Optional<Login> of(Claims token) {
        var issuer = text(token, "iss");
        var subject = text(token, "sub");
        if (issuer.isEmpty() || subject.isEmpty()) {
            return Optional.empty();
        }
        var clientId = machine(token, subject.get());
        return Optional.of(new Login(
                PrincipalKey.of(issuer.get(), subject.get()),
                issuer.get(),
                subject.get(),
                clientId.orElseGet(() -> personName(token, subject.get())),
                clientId.isPresent() ? null : verifiedEmail(token).orElse(null),
                clientId.orElse(null)));
    }

    /** The same under a name that people chose for it. */
    Login named(String chosen) {
        return new Login(principal, issuer, subject, chosen, email, clientId);
    }

    boolean isMachine() {
        return clientId != null;
    }

    private static Optional<String> machine(Claims token, String subject) {
        return text(token, "client_id")
                .filter(client -> text(token, "azp").map(client::equals).orElse(true))
                .filter(client -> client.equals(subject)
                        || text(token, "preferred_username")
                                .map(("service-account-" + client)::equalsIgnoreCase)
                                .orElse(false));
    }

    private static Optional<String> verifiedEmail(Claims token) {
        // The claim is a Boolean or its JSON form, depending on who parsed it; the string "true" is not enough.
        Object verified = token.get("email_verified");
        return text(token, "email")
                .filter(_ -> verified != null && !(verified instanceof String) && "true".equals(verified.toString()))
                .filter(email -> email.codePoints().allMatch(Login::isVisible))
                .map(Login::normalised);
    }

    /** E-mail addresses are compared without regard to case and surrounding space. */
    static String normalised(String email) {
        return email.strip().toLowerCase(Locale.ROOT);
    }

    private static String personName(Claims token, String subject) {
        return Stream.of("name", "preferred_username", "email")
                .flatMap(claim -> text(token, claim).stream())
                .findFirst()
                .map(Login::shown)
                .filter(name -> !name.isBlank())
                .orElse(subject);
    }

    /** People choose their names themselves: what could not be stored or would mislead a reader is left out. */
    private static String shown(String name) {
        return name.codePoints()
                .filter(Login::isVisible)
                .limit(200)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }

    private static boolean isVisible(int codePoint) {
        return switch (Character.getType(codePoint)) {
            case Character.CONTROL,
                    Character.FORMAT,
                    Character.SURROGATE,
                    Character.PRIVATE_USE,
                    Character.UNASSIGNED -> false;
            default -> true;
        };
    }

    private static Optional<String> text(Claims token, String claim) {
        return token.get(claim) instanceof String value && !value.isBlank()
                ? Optional.of(value.strip())
                : Optional.empty();
    }
}
