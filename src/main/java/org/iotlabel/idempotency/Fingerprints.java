package org.iotlabel.idempotency;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.vertx.core.http.HttpServerRequest;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.HttpHeaders;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import org.jboss.resteasy.reactive.multipart.FileUpload;
import org.jspecify.annotations.Nullable;

/** Tells whether a request that comes again is the same one: by its method, its address and what the door was given. */
@ApplicationScoped
class Fingerprints {
    private final ObjectMapper json;

    Fingerprints(ObjectMapper json) {
        this.json = json;
    }

    /** SHA-256 over all of it, in hexadecimal. */
    String of(HttpServerRequest request, @Nullable Object[] parameters) {
        try (var digest =
                new DigestOutputStream(OutputStream.nullOutputStream(), MessageDigest.getInstance("SHA-256"))) {
            digest.write((request.method() + " " + request.uri()).getBytes(UTF_8));
            for (var parameter : parameters) {
                digest.write('\n');
                write(parameter, digest);
            }
            return HexFormat.of().formatHex(digest.getMessageDigest().digest());
        } catch (IOException broken) {
            throw new UncheckedIOException("a request cannot be told from others", broken);
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private void write(@Nullable Object parameter, OutputStream digest) throws IOException {
        switch (parameter) {
            case FileUpload file -> {
                digest.write(json.writeValueAsBytes(file.fileName()));
                Files.copy(file.uploadedFile(), digest);
            }
            case SentInParts sent -> {
                for (var part : sent.parts()) {
                    write(part, digest);
                }
            }
            case HttpHeaders _ -> {
                // How it was sent, and not what.
            }
            case null, default -> digest.write(json.writeValueAsBytes(parameter));
        }
    }
}
