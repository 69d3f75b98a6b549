package org.iotlabel.stand;

import com.icegreen.greenmail.Managers;
import com.icegreen.greenmail.mail.MailAddress;
import com.icegreen.greenmail.mail.MovingMessage;
import com.icegreen.greenmail.smtp.SmtpManager;
import com.icegreen.greenmail.smtp.SmtpServer;
import com.icegreen.greenmail.smtp.SmtpState;
import com.icegreen.greenmail.util.ServerSetup;
import java.time.Duration;
import java.util.stream.Collectors;

/**
 * Takes mail on the loopback address and sends it nowhere: each message becomes a file, whoever it is for. The sender hears
 * that it was taken (RFC 5321 section 4.2.5) once the file is there, and an error where it could not be written.
 */
final class MailServer implements AutoCloseable {

    private static final Duration PATIENCE = Duration.ofSeconds(10);

    private final SmtpServer server;

    private MailServer(SmtpServer server) {
        this.server = server;
    }

    static MailServer start(int port, KeptMail mail) {
        var setup = new ServerSetup(port, "127.0.0.1", ServerSetup.PROTOCOL_SMTP);
        var server = new SmtpServer(setup, new Taking(mail));
        // That it could not listen is asked below; its own words for it would be a stack trace at the terminal.
        server.setUncaughtExceptionHandler((_, _) -> {});
        server.startService();
        try {
            if (!server.waitTillRunning(PATIENCE.toMillis())) {
                throw new StandFailure("The mail server cannot listen on port " + port + ".");
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new StandFailure("Interrupted while waiting for the mail server.");
        }
        return new MailServer(server);
    }

    @Override
    public void close() {
        server.stopService(PATIENCE.toMillis());
    }

    /** The library's own keep messages in memory, in a mailbox for each address. */
    private static final class Taking extends Managers {
        private final SmtpManager taking;

        Taking(KeptMail mail) {
            this.taking = new SmtpManager(getImapHostManager(), getUserManager()) {
                @Override
                public synchronized void send(SmtpState state) {
                    keep(mail, state.getMessage());
                }
            };
        }

        @Override
        public SmtpManager getSmtpManager() {
            return taking;
        }

        private static void keep(KeptMail mail, MovingMessage message) {
            var people = message.getToAddresses().stream()
                    .map(MailAddress::getEmail)
                    .sorted()
                    .collect(Collectors.joining(", "));
            try {
                mail.keep(people, message.getMessage());
            } catch (StandFailure failure) {
                System.err.println("label: " + failure.getMessage());
                throw failure;
            }
        }
    }
}
