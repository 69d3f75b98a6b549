package org.iotlabel.cose;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A value of CBOR (RFC 8949), of the few kinds that are used here. */
public sealed interface CborItem {

    /** A whole number. */
    record Number(long value) implements CborItem {}

    /** A text in Unicode. */
    record Text(String value) implements CborItem {}

    /** Bytes. */
    record Bytes(byte[] value) implements CborItem {
        public Bytes {
            value = value.clone();
        }

        @Override
        public byte[] value() {
            return value.clone();
        }

        @Override
        public boolean equals(Object other) {
            return other instanceof Bytes that && Arrays.equals(value, that.value);
        }

        @Override
        public int hashCode() {
            return Arrays.hashCode(value);
        }

        @Override
        public String toString() {
            return "Bytes[" + value.length + "]";
        }
    }

    /** A list. */
    record Items(List<CborItem> items) implements CborItem {
        public Items {
            items = List.copyOf(items);
        }
    }

    /** A map from numbers to values, as all headers and claims here are. */
    record Members(Map<Long, CborItem> members) implements CborItem {
        public Members {
            members = Map.copyOf(members);
        }

        /** The member, where it is there and of that kind. */
        public <T extends CborItem> Optional<T> get(long key, Class<T> kind) {
            return Optional.ofNullable(members.get(key))
                    .filter(kind::isInstance)
                    .map(kind::cast);
        }

        /** The same with one member more, or without it where it is empty. */
        public Members with(long key, Optional<? extends CborItem> value) {
            var more = new LinkedHashMap<>(members);
            value.ifPresentOrElse(item -> more.put(key, item), () -> more.remove(key));
            return new Members(more);
        }
    }

    /** A value with a mark of what it means. */
    record Tagged(long tag, CborItem content) implements CborItem {}

    /** The bytes in the one deterministic form (RFC 8949 section 4.2.1). */
    default byte[] bytes() {
        return CborWriter.write(this);
    }

    /**
     * Reads exactly one value in its deterministic form.
     *
     * @throws CoseRefused TOO_LONG, NOT_CBOR, NOT_DETERMINISTIC, DUPLICATE_KEY, TRAILING_BYTES
     */
    static CborItem read(byte[] bytes) {
        return CborReader.read(bytes);
    }
}
