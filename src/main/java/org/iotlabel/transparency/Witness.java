package org.iotlabel.transparency;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.List;
import java.util.regex.Pattern;

/** Asks one witness to cosign (C2SP tlog-witness, add-checkpoint). What it answers is believed as far as its key goes. */
final class Witness {
    private static final int OK = 200;
    private static final int CONFLICT = 409;
    private static final int LONGEST_ANSWER = 65_536;
    private static final String SIZE_TYPE = "text/x.tlog.size";
    private static final Pattern SIZE = Pattern.compile("(0|[1-9][0-9]{0,17})\n");

    private final VerifierKey key;
    private final URI door;
    private final Duration timeout;
    private final HttpClient client;

    Witness(VerifierKey key, URI prefix, Duration timeout, HttpClient client) {
        this.key = key;
        this.door = URI.create(prefix.toString().replaceFirst("/+$", "") + "/add-checkpoint");
        this.timeout = timeout;
        this.client = client;
    }

    /** What came of asking. */
    sealed interface Answer {
        /** It has seen the tree, and says so. */
        record Cosigned(NoteSignature line) implements Answer {}

        /** It saw a tree of another size last, and needs the proof from there. */
        record Elsewhere(long size) implements Answer {}

        /** It would not, or could not be understood. */
        record Refused(String why) implements Answer {}
    }

    /** The name under which its cosignatures are kept. */
    String name() {
        return "%s %08x".formatted(key.name(), key.id());
    }

    /**
     * Asks once.
     *
     * @param older the size that the witness saw last
     * @param proof that the tree of the note continues that one
     */
    Answer ask(SignedNote note, long older, List<TreeHash> proof) throws InterruptedException {
        var body = new StringBuilder("old ").append(older).append('\n');
        proof.forEach(hash -> body.append(hash).append('\n'));
        body.append('\n').append(note.wholeText());
        var request = HttpRequest.newBuilder(door)
                .timeout(timeout)
                .POST(BodyPublishers.ofString(body.toString()))
                .build();
        try {
            return read(note, client.send(request, BodyHandlers.limiting(BodyHandlers.ofByteArray(), LONGEST_ANSWER)));
        } catch (IOException e) {
            return new Answer.Refused("it did not answer: " + e.getClass().getSimpleName());
        }
    }

    private Answer read(SignedNote note, HttpResponse<byte[]> answer) {
        var text = new String(answer.body(), UTF_8);
        return switch (answer.statusCode()) {
            case OK -> cosigned(note, text);
            case CONFLICT ->
                elsewhere(answer.headers().firstValue("Content-Type").orElse(""), text);
            default -> new Answer.Refused("it answered " + answer.statusCode());
        };
    }

    private Answer cosigned(SignedNote note, String text) {
        try {
            var checkpoint = Checkpoint.parse(note.text());
            return text.lines()
                    .limit(SignedNote.MOST_SIGNATURES)
                    .map(NoteSignature::parse)
                    // A time of zero would say nothing of when it saw the tree.
                    .filter(line ->
                            key.verify(checkpoint, line).filter(at -> at > 0).isPresent())
                    .<Answer>map(Answer.Cosigned::new)
                    .findFirst()
                    .orElseGet(() -> new Answer.Refused("its cosignature is not by its key"));
        } catch (MalformedLog e) {
            return new Answer.Refused("its answer is no signature line");
        }
    }

    private static Answer elsewhere(String type, String text) {
        var size = SIZE.matcher(text);
        return type.equals(SIZE_TYPE) && size.matches()
                ? new Answer.Elsewhere(Long.parseLong(size.group(1)))
                : new Answer.Refused("it disagrees, and does not say where it stands");
    }
}
