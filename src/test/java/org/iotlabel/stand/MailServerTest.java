package org.iotlabel.stand;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;

import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.Transport;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.Properties;
import java.util.concurrent.CopyOnWriteArrayList;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The mail server of a stand, to which somebody sends as Keycloak does. */
class MailServerTest {

    /** A line that is a dot alone would end the message, were it not sent with a second one (RFC 5321 section 4.5.2). */
    private static final String WORDS = "Follow this:\r\n.\r\n..\r\nhttps://example.org/?key=d%3DEs\r\nCiao, così è";

    @TempDir
    Path folder;

    private final int port = Ports.free();
    private final List<String> told = new CopyOnWriteArrayList<>();

    @Test
    void a_message_is_a_file_before_its_sender_hears_that_it_was_taken() throws Exception {
        try (var _ = start()) {
            send("ada@example.org", "bob@example.org");

            assertEquals(List.of("ada@example.org, bob@example.org 1.txt"), told);
            assertEquals(WORDS, read("1.eml").getContent());
        }
    }

    /** As one reads it at the terminal; in the message, lines are short and what stands in them is coded. */
    @Test
    void a_long_link_stands_whole_in_the_words_of_a_message() throws Exception {
        var link = "http://localhost/verify?key=" + "a=b".repeat(400);
        try (var _ = start()) {
            var message = message("ada@example.org");
            message.setText("Here: " + link + " \u00fc", UTF_8.name());
            message.setHeader("Content-Transfer-Encoding", "quoted-printable");
            Transport.send(message);
        }
        assertFalse(Files.readString(mail().resolve("1.eml")).contains(link));
        assertEquals(
                List.of("To: ada@example.org", "Subject: Verify email", "", "Here: " + link + " \u00fc"),
                Files.readAllLines(mail().resolve("1.txt")));
    }

    @Test
    void numbers_go_on_after_a_new_start() throws Exception {
        try (var _ = start()) {
            send("ada@example.org");
            send("bob@example.org");
        }
        try (var _ = start()) {
            send("eve@example.org");
        }

        assertEquals(List.of("ada@example.org 1.txt", "bob@example.org 2.txt", "eve@example.org 3.txt"), told);
        assertEquals("eve@example.org", read("3.eml").getHeader("To", ","));
        assertEquals("rwx------", PosixFilePermissions.toString(Files.getPosixFilePermissions(mail())));
    }

    @Test
    void what_cannot_be_kept_is_not_taken() throws Exception {
        try (var _ = start()) {
            DataDirectory.delete(mail());

            assertThrows(MessagingException.class, () -> send("ada@example.org"));
            assertEquals(List.of(), told);
        }
    }

    @Test
    void nobody_listens_when_it_is_closed() throws Exception {
        start().close();

        Ports.requireFree(port, "LABEL_SMTP_PORT");
        assertThrows(MessagingException.class, () -> send("ada@example.org"));
    }

    @Test
    void a_port_that_is_taken_is_one_line() {
        try (var _ = start()) {
            var refused = assertThrows(StandFailure.class, this::start);

            assertEquals("The mail server cannot listen on port " + port + ".", refused.getMessage());
        }
    }

    private MailServer start() {
        return MailServer.start(
                port, new KeptMail(mail(), (people, file) -> told.add(people + " " + file.getFileName())));
    }

    private Path mail() {
        return folder.resolve("mail");
    }

    private void send(String... people) throws MessagingException {
        Transport.send(message(people));
    }

    private MimeMessage message(String... people) throws MessagingException {
        var settings = new Properties();
        settings.setProperty("mail.smtp.host", "127.0.0.1");
        settings.setProperty("mail.smtp.port", Integer.toString(port));
        var message = new MimeMessage(Session.getInstance(settings));
        message.setFrom("sign-in@example.org");
        for (var person : people) {
            message.addRecipient(Message.RecipientType.TO, new InternetAddress(person));
        }
        message.setSubject("Verify email");
        message.setText(WORDS, UTF_8.name());
        return message;
    }

    private MimeMessage read(String name) throws IOException, MessagingException {
        try (var bytes = Files.newInputStream(mail().resolve(name))) {
            return new MimeMessage(Session.getInstance(new Properties()), bytes);
        }
    }
}
