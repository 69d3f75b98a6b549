package org.iotlabel.cli;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.iotlabel.verifier.FileRecords;
import org.iotlabel.verifier.Records;
import org.iotlabel.verifier.TrustFiles;

/** Where keys, lists and proofs come from: files, and a server where one may be asked. */
final class VerifySource {
    private static final String ISSUER = "/.well-known/did.json";
    private static final String KEYS = "/.well-known/jwks.json";
    private static final List<String> MORE = List.of("/.well-known/ca.pem", "/.well-known/ca.crl", "/log/vkey");
    private static final String BASELINE = "/labels-schema/baselines/1.0.json";

    private final List<byte[]> files;
    private final Optional<Server> server;

    VerifySource(List<byte[]> files, Optional<Server> server) {
        this.files = List.copyOf(files);
        this.server = server;
    }

    /** What to believe by: what lies in the folder for it, and never a document that is to be checked; else the server. */
    TrustFiles trust(List<byte[]> folder) {
        // Whoever names a folder has chosen whom to believe; a server must not add keys of its own to that.
        return new TrustFiles(
                folder.isEmpty() ? server.map(VerifySource::published).orElse(List.of()) : folder);
    }

    /** @throws Failure where the server says who the issuer is, and not whether the scheme has ended, which its keys alone tell */
    private static List<byte[]> published(Server server) {
        var published = new ArrayList<byte[]>();
        fetched(server, ISSUER).ifPresent(published::add);
        if (!published.isEmpty()) {
            published.add(server.get(KEYS, "*/*").good().bytes());
            MORE.forEach(path -> fetched(server, path).ifPresent(published::add));
        }
        return published;
    }

    /** What else is known. */
    Records records() throws IOException {
        var known = new ArrayList<>(files);
        known.add(baseline());
        var local = new FileRecords(known);
        return server.<Records>map(one -> new ServerRecords(local, one)).orElse(local);
    }

    /** The public baseline comes along with the program; another one is among the files, or the server has it. */
    private static byte[] baseline() throws IOException {
        try (var stream = VerifySource.class.getResourceAsStream(BASELINE)) {
            if (stream == null) {
                throw new Failure("the build lacks " + BASELINE);
            }
            return stream.readAllBytes();
        }
    }

    static Optional<byte[]> fetched(Server server, String path) {
        return fetched(server, path, "*/*");
    }

    /** The content, in the form that is asked for; empty where it is not there. */
    static Optional<byte[]> fetched(Server server, String path, String accept) {
        var answer = server.get(path, accept);
        return answer.isGood() ? Optional.of(answer.bytes()) : Optional.empty();
    }
}
