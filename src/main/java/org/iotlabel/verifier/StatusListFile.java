package org.iotlabel.verifier;

import java.net.URI;

/**
 * A status list that somebody fetched; nothing of it is believed before it is checked.
 *
 * @param uri where it says that it stands
 */
record StatusListFile(URI uri, byte[] jwt) {}
