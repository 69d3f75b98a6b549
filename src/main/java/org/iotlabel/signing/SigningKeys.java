package org.iotlabel.signing;

import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * The platform's private keys, as handles. Nothing can take one out.
 *
 * <p>Several keys of one role and algorithm may be there: the one that was made first signs, until somebody who knows
 * better calls {@link #use}.
 */
public final class SigningKeys {

    private volatile Map<String, SigningKey> byKid;
    private volatile Map<Slot, SigningKey> inUse;

    /** A place for the one key that signs now. */
    private record Slot(KeyRole role, SignatureAlgorithm algorithm) {
        static Slot of(SigningKey key) {
            return new Slot(key.role(), key.algorithm());
        }
    }

    SigningKeys(Collection<SigningKey> keys) {
        this.byKid = byKid(keys);
        this.inUse = bySlot(keys);
    }

    /** Takes up keys that were made since. A key that was known stays, even if its place is empty now. */
    void add(Collection<SigningKey> keys) {
        var more = new HashMap<>(byKid(keys));
        more.putAll(byKid);
        byKid = Map.copyOf(more);
    }

    private static Map<String, SigningKey> byKid(Collection<SigningKey> keys) {
        return keys.stream().collect(Collectors.toUnmodifiableMap(SigningKey::kid, Function.identity()));
    }

    private static Map<Slot, SigningKey> bySlot(Collection<SigningKey> keys) {
        return keys.stream()
                .sorted(Comparator.comparingInt(key -> key.alias().number()))
                .collect(Collectors.toUnmodifiableMap(Slot::of, Function.identity(), (first, _) -> first));
    }

    /** The key that signs now for the role, in its first algorithm. */
    public SigningKey of(KeyRole role) {
        return of(role, role.algorithm());
    }

    /** The key that signs now for the role in that algorithm. */
    public SigningKey of(KeyRole role, SignatureAlgorithm algorithm) {
        return Optional.ofNullable(inUse.get(new Slot(role, algorithm)))
                .orElseThrow(() -> new IllegalStateException(
                        "There is no key for the role " + role + " with " + algorithm.jose()));
    }

    /** The key of that name, whether it signs now or did so before. */
    public Optional<SigningKey> withId(String kid) {
        return Optional.ofNullable(byKid.get(kid));
    }

    /** All keys that can sign, in the order of their names in the keystore. */
    public List<SigningKey> all() {
        return byKid.values().stream()
                .sorted(Comparator.comparing(SigningKey::role)
                        .thenComparing(SigningKey::algorithm)
                        .thenComparingInt(key -> key.alias().number()))
                .toList();
    }

    /** Makes these keys the ones that sign now, each for its role and algorithm. */
    public void use(Collection<SigningKey> keys) {
        inUse = bySlot(keys);
    }

    /** The published halves of all keys. */
    public PublicKeys published() {
        return new PublicKeys(all().stream().map(SigningKey::published).toList());
    }

    @Override
    public String toString() {
        return "SigningKeys" + all();
    }
}
