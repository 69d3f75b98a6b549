package org.iotlabel.verifier;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.URI;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.iotlabel.signing.KeyRole;
import org.iotlabel.signing.PublishedKey;
import org.iotlabel.transparency.MalformedLog;
import org.iotlabel.transparency.TrustedLog;
import org.iotlabel.transparency.VerifierKey;

/**
 * Trust from the files that an issuer publishes: {@code did.json}, {@code jwks.json}, {@code ca.pem}, {@code ca.crl}, {@code vkey};
 * and from verifier keys of witnesses, which whoever believes them lays beside those. Who the issuer is, and which keys are its
 * own, is told by {@code did.json} alone.
 */
public final class TrustFiles {
    private final Map<FileKind, List<byte[]>> files;

    /** Files in any order; what is no trust material is passed over. */
    public TrustFiles(Collection<byte[]> files) {
        this.files = files.stream().collect(Collectors.groupingBy(FileKind::of));
    }

    /** The trust that the files give; empty where none of them says who the issuer is, or they are those of several. */
    public Optional<Trust> trust() {
        var issuers = issuers();
        return issuers.size() == 1 ? Optional.of(trust(issuers.getFirst())) : Optional.empty();
    }

    /** The addresses of all issuers that the files name, each once; files of several mix up the keys of different schemes. */
    public List<URI> issuers() {
        return documents(FileKind.DID)
                .flatMap(document -> DidFile.publicUrl(document).stream())
                .distinct()
                .toList();
    }

    private Trust trust(URI publicUrl) {
        var keys = keys(publicUrl);
        var authorities = of(FileKind.CERTIFICATE)
                .flatMap(file -> X509Files.certificates(file).stream())
                .filter(one -> one.getBasicConstraints() >= 0)
                .toList();
        return new Trust(
                publicUrl,
                keys,
                authorities,
                of(FileKind.REVOCATIONS)
                        .flatMap(file -> X509Files.revocations(file).stream())
                        .toList(),
                log(publicUrl),
                Trust.STATUS_LIMIT,
                closedOn(keys));
    }

    /**
     * The day from which nobody runs the scheme, as its keys say it ({@code jwks.json}); of several the first. A set that has
     * none of the issuer's keys is another scheme's, which may end by itself.
     */
    private Optional<LocalDate> closedOn(List<TrustedKey> keys) {
        var own = keys.stream().map(key -> key.key().kid()).collect(Collectors.toSet());
        return documents(FileKind.JWKS)
                .filter(set -> StreamSupport.stream(set.path("keys").spliterator(), false)
                        .anyMatch(jwk -> own.contains(jwk.path("kid").asText())))
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
     * The keys that {@code did.json} lists, each once, with the worst that any file says of it; those of another scheme may
     * lie in a key set beside it. A label key has to be one that may make assertions, too.
     */
    private List<TrustedKey> keys(URI publicUrl) {
        var keys = new LinkedHashMap<String, TrustedKey>();
        documents(FileKind.DID)
                .filter(did -> DidFile.publicUrl(did).filter(publicUrl::equals).isPresent())
                .flatMap(DidFile::keys)
                .forEach(key -> keys.merge(key.key().kid(), key, TrustedKey::and));
        documents(FileKind.JWKS)
                .flatMap(set -> JwkFile.keys(set.path("keys")))
                .forEach(key -> keys.computeIfPresent(key.key().kid(), (_, known) -> known.and(key)));
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
        var logs = logKeys();
        // Whoever also has a key that tells no time is a log, whose keys came without the set that lists them.
        var named = known.stream()
                .filter(key -> !key.hasTime())
                .map(VerifierKey::name)
                .collect(Collectors.toSet());
        var witnesses = known.stream()
                .filter(key -> !key.name().equals(origin) && key.hasTime() && !named.contains(key.name()))
                .filter(key -> logs.stream().noneMatch(key::isOf))
                .toList();
        return keys.isEmpty() ? Optional.empty() : Optional.of(new TrustedLog(origin, keys, List.of(), witnesses, 0));
    }

    /** What any scheme lists for its log; nobody has chosen to believe the clock of that by keeping the scheme's files. */
    private List<PublishedKey> logKeys() {
        return Stream.concat(
                        documents(FileKind.DID).flatMap(DidFile::keys),
                        documents(FileKind.JWKS).flatMap(set -> JwkFile.keys(set.path("keys"))))
                .map(TrustedKey::key)
                .filter(key -> key.role() == KeyRole.LOG)
                .toList();
    }

    private static Optional<VerifierKey> verifier(String line) {
        try {
            return Optional.of(VerifierKey.parse(line.strip()));
        } catch (MalformedLog e) {
            return Optional.empty();
        }
    }

    private Stream<JsonNode> documents(FileKind kind) {
        return of(kind).map(JsonKind::tree);
    }

    private Stream<byte[]> of(FileKind kind) {
        return files.getOrDefault(kind, List.of()).stream();
    }
}
