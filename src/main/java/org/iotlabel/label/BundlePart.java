package org.iotlabel.label;

import java.util.Map;

/**
 * Some of the files in the bundle of a label, from whoever owns them. Every bean of this type is asked, on this floor or
 * above; the files of all of them are what a stranger needs to check the label without us.
 */
interface BundlePart {
    /** Content by file name, with a folder where the files belong together, such as {@code keys/jwks.json}. */
    Map<String, byte[]> files(Serial serial);
}
