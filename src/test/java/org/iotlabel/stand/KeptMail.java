package org.iotlabel.stand;

import static java.nio.charset.StandardCharsets.UTF_8;

import jakarta.mail.MessagingException;
import jakarta.mail.Multipart;
import jakarta.mail.Part;
import jakarta.mail.internet.MimeMessage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.function.BiConsumer;
import java.util.regex.Pattern;

/**
 * Messages as files, which only their owner can look into: a link in one of them opens an account. {@code 1.txt}, {@code 2.txt} and
 * so on have the words as a person reads them, for in a message long links are broken and coded (RFC 2045 section 6.7);
 * {@code 1.eml} beside it is the message itself (RFC 5322), which mail programs open.
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

    /** Whoever reads the folder finds a file whole or not at all. */
    synchronized void keep(String people, MimeMessage message) {
        last++;
        var words = folder.resolve(last + ".txt");
        try {
            var bytes = new ByteArrayOutputStream();
            message.writeTo(bytes);
            write(folder.resolve(last + ".eml"), bytes.toByteArray());
            var said = "To: %s%nSubject: %s%n%n%s%n".formatted(people, message.getSubject(), words(message));
            write(words, said.getBytes(UTF_8));
        } catch (IOException | MessagingException e) {
            throw unkept(e);
        }
        told.accept(people, words);
    }

    /** Of a message in several forms, the plain one comes first (RFC 2046 section 5.1.4). */
    private static String words(Part part) throws IOException, MessagingException {
        return part.getContent() instanceof Multipart forms
                ? words(forms.getBodyPart(0))
                : part.getContent().toString();
    }

    private static void write(Path file, byte[] bytes) throws IOException {
        var next = file.resolveSibling(file.getFileName() + ".new");
        try {
            Files.write(next, bytes);
            Files.move(next, file, StandardCopyOption.ATOMIC_MOVE);
        } finally {
            Files.deleteIfExists(next);
        }
    }

    private StandFailure unkept(Exception e) {
        return new StandFailure("Mail cannot be kept in " + folder, e);
    }
}
