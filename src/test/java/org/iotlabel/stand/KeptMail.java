package org.iotlabel.stand;

import jakarta.mail.MessagingException;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.function.BiConsumer;
import java.util.regex.Pattern;

/**
 * Messages as files {@code 1.eml}, {@code 2.eml} and so on, which only their owner can look into: a link in one of them opens
 * an account. They are the Internet Message Format (RFC 5322), which mail programs open.
 */
final class KeptMail {

    private static final Pattern NAME = Pattern.compile("([0-9]{1,9})\\.eml");

    private final Path folder;
    private final BiConsumer<String, Path> told;
    private int last;

    /**
     * Over a folder that may have mail of an earlier start.
     *
     * @param told hears of each message to whom it is and in which file
     */
    KeptMail(Path folder, BiConsumer<String, Path> told) {
        this.folder = folder;
        this.told = told;
        try (var files = Files.list(DataDirectory.createPrivate(folder))) {
            this.last = files.map(file -> NAME.matcher(file.getFileName().toString()))
                    .filter(name -> name.matches())
                    .mapToInt(name -> Integer.parseInt(name.group(1)))
                    .max()
                    .orElse(0);
        } catch (IOException e) {
            throw unkept(e);
        }
    }

    /** One message, as its bytes. */
    interface Message {
        void writeTo(OutputStream out) throws IOException, MessagingException;
    }

    /** Whoever reads the folder finds a message whole or not at all. */
    synchronized void keep(String people, Message message) {
        last++;
        var file = folder.resolve(last + ".eml");
        var next = folder.resolve(last + ".eml.new");
        try {
            try (var out = Files.newOutputStream(next)) {
                message.writeTo(out);
            }
            Files.move(next, file, StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException | MessagingException e) {
            throw unkept(e);
        }
        told.accept(people, file);
    }

    private StandFailure unkept(Exception e) {
        return new StandFailure("Mail cannot be kept in " + folder, e);
    }
}
