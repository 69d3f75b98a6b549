package org.iotlabel.verifier;

import static java.nio.charset.StandardCharsets.US_ASCII;

import java.net.URI;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.iotlabel.signing.KeyRole;
import org.iotlabel.statuslist.BitstringStatusList;
import org.iotlabel.statuslist.StatusListReader;
import org.iotlabel.statuslist.StatusListRefused;
import org.iotlabel.statuslist.StatusPurpose;
import org.iotlabel.statuslist.StatusReferences;
import org.iotlabel.statuslist.StatusReferences.BitstringEntry;
import org.iotlabel.statuslist.TokenStatusList;

/** Signed status lists that somebody fetched. Each is checked and unpacked once for an instant, however many ask. */
final class StatusLists {
    private final Map<URI, List<byte[]>> documents;
    private final Map<Place, Read<TokenStatusList>> tokens = new ConcurrentHashMap<>();
    private final Map<Place, Read<BitstringStatusList>> credentials = new ConcurrentHashMap<>();

    private record Place(URI uri, Optional<StatusPurpose> purpose, Instant now, Trust trust) {}

    /** A list that counts, or why there is none. */
    private record Read<T>(Optional<T> list, String refusal) {}

    StatusLists(Collection<StatusListFile> files) {
        this.documents = files.stream()
                .collect(Collectors.groupingBy(
                        StatusListFile::uri, Collectors.mapping(StatusListFile::jwt, Collectors.toList())));
    }

    /** What all the lists together say that are at hand: the worst of it. */
    Standing of(StatusReferences references, Trust trust, Instant now) {
        var said = new ArrayList<Standing>();
        var token = references.status().statusList();
        if (documents.containsKey(token.uri())) {
            said.add(token(token, trust, now));
        }
        var entries = references.credentialStatus().stream()
                .filter(entry -> documents.containsKey(entry.statusListCredential()))
                .toList();
        entries.forEach(entry -> said.add(entry(entry, trust, now)));
        // One of the two W3C lists alone keeps silent about the other half.
        var purposes =
                entries.stream().map(BitstringEntry::statusPurpose).distinct().count();
        if (!documents.containsKey(token.uri()) && purposes < StatusPurpose.values().length) {
            said.add(new Standing.Unknown(Reason.STATUS_UNAVAILABLE, "NO_LIST"));
        }
        return said.stream().min(Comparator.comparing(StatusLists::rank)).orElseThrow();
    }

    /** Bad news first, then none, then good news, the oldest first. */
    private static String rank(Standing standing) {
        return switch (standing) {
            case Standing.Against against -> "0" + against.reason().ordinal();
            case Standing.Unknown unknown -> "1" + unknown.reason().ordinal();
            case Standing.Holds holds -> "2" + holds.asOf();
        };
    }

    private Standing token(StatusReferences.TokenReference reference, Trust trust, Instant now) {
        var read = tokens.computeIfAbsent(
                new Place(reference.uri(), Optional.empty(), now, trust),
                place -> newest(place, jwt -> reader(trust).token(jwt, place.uri(), now), TokenStatusList::issuedAt));
        return standing(read, list -> switch (list.at(reference.idx())) {
            case VALID -> new Standing.Holds(list.issuedAt());
            case INVALID -> new Standing.Against(Reason.REVOKED, list.issuedAt());
            case SUSPENDED -> new Standing.Against(Reason.SUSPENDED, list.issuedAt());
        });
    }

    private Standing entry(BitstringEntry entry, Trust trust, Instant now) {
        var read = credentials.computeIfAbsent(
                new Place(entry.statusListCredential(), Optional.of(entry.statusPurpose()), now, trust),
                place -> newest(
                        place,
                        jwt -> reader(trust).credential(jwt, place.uri(), entry.statusPurpose(), now),
                        BitstringStatusList::issuedAt));
        return standing(read, list -> {
            if (!list.isSetAt(index(entry))) {
                return new Standing.Holds(list.issuedAt());
            }
            return switch (entry.statusPurpose()) {
                case REVOCATION -> new Standing.Against(Reason.REVOKED, list.issuedAt());
                case SUSPENSION -> new Standing.Against(Reason.SUSPENDED, list.issuedAt());
            };
        });
    }

    private static StatusListReader reader(Trust trust) {
        return new StatusListReader(trust.published(), trust.issuer());
    }

    private static int index(BitstringEntry entry) {
        return entry.statusListIndex().matches("[0-9]{1,9}") ? Integer.parseInt(entry.statusListIndex()) : -1;
    }

    /** Of several that count, the one that was signed last; an old one beside it does no harm. */
    private <T> Read<T> newest(Place place, Function<byte[], T> reading, Function<T, Instant> issuedAt) {
        var refusals = new ArrayList<String>();
        var good = new ArrayList<T>();
        for (var jwt : documents.getOrDefault(place.uri(), List.of())) {
            try {
                var list = reading.apply(jwt);
                requireGoodKey(jwt, issuedAt.apply(list), place.trust());
                good.add(list);
            } catch (StatusListRefused refused) {
                refusals.add(refused.reason().name());
            } catch (Refused refused) {
                refusals.add(refused.detail().isEmpty() ? refused.reason().name() : refused.detail());
            }
        }
        return new Read<>(good.stream().max(Comparator.comparing(issuedAt)), String.join(",", refusals));
    }

    /** No log sees a list: whoever has a lost key writes good news of any date, so nothing that it signed counts. */
    private static void requireGoodKey(byte[] jwt, Instant issuedAt, Trust trust) {
        var kid = JsonKind.part(new String(jwt, US_ASCII), 0).path("kid").asText();
        trust.key(KeyRole.STATUS, kid)
                .orElseThrow(() -> new Refused(Reason.UNKNOWN_KEY, Sentences.of(Reason.UNKNOWN_KEY)))
                .requireGood("status list", issuedAt, Optional.empty());
    }

    private static <T> Standing standing(Read<T> read, Function<T, Standing> saying) {
        return read.list().map(list -> guarded(() -> saying.apply(list))).orElseGet(() -> refused(read.refusal()));
    }

    private static Standing guarded(Supplier<Standing> saying) {
        try {
            return saying.get();
        } catch (StatusListRefused refused) {
            return refused(refused.reason().name());
        }
    }

    private static Standing refused(String detail) {
        return new Standing.Unknown(
                detail.equals(StatusListRefused.Reason.STALE.name())
                        ? Reason.STATUS_OUTDATED
                        : Reason.STATUS_UNAVAILABLE,
                detail);
    }
}
