package org.iotlabel.walk;

import static org.iotlabel.walk.Patience.until;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.regex.Pattern;

/** The mail for one address, among that of everybody, which a stand keeps as files. */
final class Mailbox {
    private static final Pattern LINK = Pattern.compile("https?://\\S+");

    private final Path folder;
    private final String address;

    Mailbox(Path folder, String address) {
        this.folder = folder;
        this.address = address;
    }

    String address() {
        return address;
    }

    /** Waits for a message with that subject; the first link in its words. */
    String awaitLink(String subject) throws Exception {
        until("a message “" + subject + "” for " + address, () -> find(subject).isPresent());
        var words = find(subject).orElseThrow();
        var link = LINK.matcher(words);
        if (!link.find()) {
            throw new AssertionError("no link stands in “" + words + "”");
        }
        return link.group();
    }

    private Optional<String> find(String subject) throws IOException {
        try (var files = Files.newDirectoryStream(folder, "*.txt")) {
            for (var file : files) {
                var words = Files.readString(file);
                if (words.startsWith("To: %s%nSubject: %s%n".formatted(address, subject))) {
                    return Optional.of(words);
                }
            }
        }
        return Optional.empty();
    }
}
