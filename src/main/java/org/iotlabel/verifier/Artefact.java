package org.iotlabel.verifier;

import org.iotlabel.label.Serial;

/** A document that is to be checked. */
public sealed interface Artefact {
    /** A credential, {@code label.jwt}. */
    record Credential(String compact) implements Artefact {}

    /** An offline seal, {@code label.cose}. */
    record Seal(byte[] message) implements Artefact {}

    /** The text of an offline seal, {@code label.cose.txt}, or what a code holds. */
    record Text(String text) implements Artefact {}

    /** What a label states, {@code label.json}; nobody signed it by itself. */
    record Facts(byte[] json) implements Artefact {}

    /** A PDF. */
    record Paper(byte[] pdf) implements Artefact {}

    /** A PNG or JPEG with a code. */
    record Picture(byte[] image) implements Artefact {}

    /** A {@code bundle.zip}. */
    record Bundle(byte[] zip) implements Artefact {}

    /** A serial that somebody typed. */
    record Named(Serial serial) implements Artefact {}

    /** Something that is none of these. */
    record Unreadable() implements Artefact {}
}
