package org.iotlabel.scheme;

/** How little harm a broken device can do: A is the least harm, E promises nothing. */
public enum Grade {
    A,
    B,
    C,
    D,
    E
}
