package org.iotlabel.authorization;

/** Whose thing a request is about. */
enum Whose {
    OWN,
    FOREIGN,
    NOBODYS
}
