package org.iotlabel.blob;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.nio.file.Path;

/** Where contents are kept. */
@ConfigMapping(prefix = "label.blob")
interface BlobConfig {

    /**
     * Directory of the file store, made when missing. Every copy of the application needs the same one, on one file
     * system (a content is moved into its place in one step), with a backup.
     */
    @WithDefault(".data/blob")
    Path directory();
}
