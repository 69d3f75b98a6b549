package org.iotlabel.walk;

import static org.iotlabel.walk.Patience.until;

import jakarta.mail.MessagingException;
import jakarta.mail.Multipart;
import jakarta.mail.Part;
import jakarta.mail.Session;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.Properties;
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

    /** Waits for a message with that subject; the first link in its plain words. */
    String awaitLink(String subject) throws Exception {
        until("a message “" + subject + "” for " + address, () -> find(subject).isPresent());
        var words = words(find(subject).orElseThrow());
        var link = LINK.matcher(words);
        if (!link.find()) {
            throw new AssertionError("no link stands in “" + words + "”");
        }
        return link.group();
    }

    private Optional<MimeMessage> find(String subject) throws IOException, MessagingException {
        try (var files = Files.newDirectoryStream(folder, "*.eml")) {
            for (var file : files) {
                var message = read(file);
                if (subject.equals(message.getSubject()) && address.equals(message.getHeader("To", ","))) {
                    return Optional.of(message);
                }
            }
        }
        return Optional.empty();
    }

    private static MimeMessage read(Path file) throws IOException, MessagingException {
        try (var bytes = Files.newInputStream(file)) {
            return new MimeMessage(Session.getInstance(new Properties()), bytes);
        }
    }

    /** Of a message in several forms, the plain one comes first (RFC 2046 section 5.1.4). */
    private static String words(Part part) throws IOException, MessagingException {
        return part.getContent() instanceof Multipart forms
                ? words(forms.getBodyPart(0))
                : part.getContent().toString();
    }
}
