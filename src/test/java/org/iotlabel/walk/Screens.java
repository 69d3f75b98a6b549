package org.iotlabel.walk;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/** Pictures for the README, taken where {@code -Dlabel.walk.screens=FOLDER} asks for them. */
final class Screens {
    static final int WIDTH = 1280;

    private Screens() {}

    static void take(Window window, String name) throws Exception {
        var folder = Optional.ofNullable(System.getProperty("label.walk.screens"));
        if (folder.isPresent()) {
            window.page().evaluate("scrollTo(0, 0)");
            Files.write(Path.of(folder.get(), name + ".png"), window.page().picture(false));
        }
    }
}
