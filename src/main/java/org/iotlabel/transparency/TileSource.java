package org.iotlabel.transparency;

/** From where tiles come: the tables, a server, a folder. */
@FunctionalInterface
interface TileSource {
    /**
     * The bytes of a tile, exactly as wide as it says.
     *
     * @throws MalformedLog when it is not there or of another length
     */
    byte[] read(TilePath path);
}
