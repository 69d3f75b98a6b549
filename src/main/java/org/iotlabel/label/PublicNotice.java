package org.iotlabel.label;

/** What a floor above tells the public of a label; also asked before a move, so that whoever makes it reads it first. */
public interface PublicNotice {
    /** The sentences in the language of the portal, for a label that stands so. */
    String of(IssuedLabel label, LabelStanding standing);
}
