package org.iotlabel.verifier;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.URI;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.iotlabel.signing.DidWeb;
import org.iotlabel.signing.KeyRole;
import org.iotlabel.transparency.MalformedLog;
import org.iotlabel.transparency.TrustedLog;
import org.iotlabel.transparency.VerifierKey;

/**
 * Trust from the files that an issuer publishes: {@code did.json}, {@code jwks.json}, {@code ca.pem}, {@code ca.crl}, {@code vkey};
 * and from verifier keys of witnesses, which whoever believes them lays beside those.
 */
public final class TrustFiles {
    private static final String DID_WEB = "did:web:";

    private final Map<FileKind, List<byte[]>> files;

    /** Files in any order; what is no trust material is passed over. */
    public TrustFiles(Collection<byte[]> files) {
        this.files = files.stream().collect(Collectors.groupingBy(FileKind::of));
    }

    /** The trust that the files give; empty where none of them says who the issuer is. */
    public Optional<Trust> trust() {
        return documents(FileKind.DID)
                .flatMap(document -> publicUrl(document).map(url -> trust(document, url)).stream())
                .findFirst();
    }

    private Trust trust(JsonNode did, URI publicUrl) {
        var authorities = of(FileKind.CERTIFICATE)
                .flatMap(file -> X509Files.certificates(file).stream())
                .filter(one -> one.getBasicConstraints() >= 0)
                .toList();
        return new Trust(
                publicUrl,
                keys(did),
                authorities,
                of(FileKind.REVOCATIONS)
                        .flatMap(file -> X509Files.revocations(file).stream())
                        .toList(),
                log(publicUrl),
                Trust.STATUS_LIMIT,
                closedOn());
    }

    /** The day from which nobody runs the scheme, as its keys say it ({@code jwks.json}); of several the first. */
    private Optional<LocalDate> closedOn() {
        return documents(FileKind.JWKS)
                .flatMap(set -> day(set.path(Trust.CLOSED_ON)).stream())
                .min(Comparator.naturalOrder());
    }

    /** A day that cannot be read is over: what is said there is never good news. */
    private static Optional<LocalDate> day(JsonNode member) {
        if (member.isMissingNode()) {
            return Optional.empty();
        }
        try {
            return Optional.of(LocalDate.parse(member.asText()));
        } catch (DateTimeParseException e) {
            return Optional.of(LocalDate.EPOCH);
        }
    }

    /**
     * Each key counts once, with the worst that is said of it, and in no other role than the one that its entry names; for
     * labels the DID document has to name it too.
     */
    private List<TrustedKey> keys(JsonNode did) {
        var labels = new HashSet<String>();
        did.path("assertionMethod").forEach(name -> labels.add(name.asText().replaceFirst("^.*#", "")));
        var jwks = new ArrayList<JsonNode>();
        documents(FileKind.JWKS).forEach(set -> set.path("keys").forEach(jwks::add));
        did.path("verificationMethod").forEach(method -> jwks.add(method.path("publicKeyJwk")));
        var keys = new LinkedHashMap<String, TrustedKey>();
        jwks.stream()
                .flatMap(jwk -> JwkFile.key(jwk).stream())
                .filter(key -> key.key().role() != KeyRole.LABEL
                        || labels.contains(key.key().kid()))
                .forEach(key -> keys.merge(key.key().kid(), key, TrustedKey::and));
        return List.copyOf(keys.values());
    }

    private Optional<TrustedLog> log(URI publicUrl) {
        var origin = publicUrl.getAuthority() + "/log";
        var known = of(FileKind.LOG_KEY)
                .flatMap(file -> FileKind.text(file).orElse("").lines())
                .flatMap(line -> verifier(line).stream())
                .distinct()
                .toList();
        var keys = known.stream().filter(key -> key.name().equals(origin)).toList();
        var witnesses = known.stream()
                .filter(key -> !key.name().equals(origin) && key.hasTime())
                .toList();
        return keys.isEmpty() ? Optional.empty() : Optional.of(new TrustedLog(origin, keys, List.of(), witnesses, 0));
    }

    private static Optional<VerifierKey> verifier(String line) {
        try {
            return Optional.of(VerifierKey.parse(line.strip()));
        } catch (MalformedLog e) {
            return Optional.empty();
        }
    }

    /** The address that a did:web stands for; the method knows https only, a stand on this machine has http. */
    private static Optional<URI> publicUrl(JsonNode did) {
        var id = did.path("id").asText();
        if (!id.matches("did:web:[a-z0-9.-]+(%3A[0-9]{1,5})?")) {
            return Optional.empty();
        }
        var authority = id.substring(DID_WEB.length()).replace("%3A", ":");
        var scheme = authority.matches("(localhost|127\\.0\\.0\\.1)(:[0-9]+)?") ? "http" : "https";
        var url = URI.create(scheme + "://" + authority);
        return url.getHost() != null && DidWeb.of(url).equals(id) ? Optional.of(url) : Optional.empty();
    }

    private Stream<JsonNode> documents(FileKind kind) {
        return of(kind).map(JsonKind::tree);
    }

    private Stream<byte[]> of(FileKind kind) {
        return files.getOrDefault(kind, List.of()).stream();
    }
}
