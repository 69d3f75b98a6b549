package org.iotlabel.transparency;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static java.nio.charset.StandardCharsets.UTF_8;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/** A witness as C2SP tlog-witness describes one: it truly checks, remembers, and signs nothing that does not continue. */
final class HonestWitness implements AutoCloseable {
    private final NoteSigner signer;
    private final TrustedLog log;
    private final HttpServer server;
    private final List<Integer> answers = new ArrayList<>();
    private TreeHead seen = TreeHead.EMPTY;
    private boolean hasSeen;

    HonestWitness(NoteAlgorithm algorithm, TrustedLog log) throws IOException {
        this.signer = TestLog.signer("witness.example/" + algorithm.type(), algorithm);
        this.log = log;
        this.server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/w/add-checkpoint", this::handle);
        server.start();
    }

    VerifierKey key() {
        return signer.key();
    }

    URI prefix() {
        return URI.create("http://localhost:" + server.getAddress().getPort() + "/w");
    }

    /** The codes of its answers so far. */
    synchronized List<Integer> answers() {
        return List.copyOf(answers);
    }

    synchronized TreeHead seen() {
        return seen;
    }

    /** Makes it believe that it saw another tree. */
    synchronized void saw(TreeHead other) {
        seen = other;
        hasSeen = true;
    }

    private synchronized void handle(HttpExchange exchange) throws IOException {
        var body = new String(exchange.getRequestBody().readAllBytes(), UTF_8);
        var code = 400;
        var answer = "";
        try {
            var end = body.indexOf("\n\n");
            var lines = body.substring(0, end).split("\n", -1);
            var older = Long.parseLong(lines[0].substring("old ".length()));
            var proof = List.of(lines).subList(1, lines.length).stream()
                    .map(TreeHash::parse)
                    .toList();
            var note = SignedNote.parse(body.substring(end + 2).getBytes(UTF_8));
            code = judge(note, older, proof);
            answer = answer(code, note);
        } catch (ProofRefused e) {
            code = 403;
        }
        if (code == 409) {
            exchange.getResponseHeaders().set("Content-Type", "text/x.tlog.size");
        }
        answers.add(code);
        exchange.sendResponseHeaders(code, 0);
        exchange.getResponseBody().write(answer.getBytes(UTF_8));
        exchange.close();
    }

    private int judge(SignedNote note, long older, List<TreeHash> proof) {
        var head = log.verify(note).checkpoint().head();
        if (older > head.size()) {
            return 400;
        }
        if (older != (hasSeen ? seen.size() : 0)) {
            return 409;
        }
        var from = older == 0 ? TreeHead.EMPTY : seen;
        if (!MerkleProofs.continues(from, head, proof)) {
            return 422;
        }
        saw(head);
        return 200;
    }

    private String answer(int code, SignedNote note) {
        return switch (code) {
            case 200 ->
                new NoteSignature("stranger.example", 1, "whatever".getBytes(US_ASCII)).line() + "\n"
                        + signer.sign(Checkpoint.parse(note.text()), Instant.now())
                                .line() + "\n";
            case 409 -> seen.size() + "\n";
            default -> "";
        };
    }

    @Override
    public void close() {
        server.stop(0);
    }
}
