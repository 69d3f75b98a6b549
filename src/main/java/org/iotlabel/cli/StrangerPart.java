package org.iotlabel.cli;

import com.google.zxing.BinaryBitmap;
import com.google.zxing.NotFoundException;
import com.google.zxing.RGBLuminanceSource;
import com.google.zxing.common.HybridBinarizer;
import com.google.zxing.multi.qrcode.QRCodeMultiReader;
import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSObject;
import com.nimbusds.jose.crypto.ECDSAVerifier;
import com.nimbusds.jose.jwk.JWKSet;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.text.ParseException;
import java.util.Base64;
import java.util.HexFormat;
import javax.imageio.ImageIO;

/** What a stranger does who has nothing but the label: scans it, fetches it, and checks it by well-known tools. */
final class StrangerPart {
    private static final String WHO = "stranger";

    private final Server server;
    private final Story story;
    private final Output files;

    StrangerPart(Server server, Story story, Output files) {
        this.server = server;
        this.story = story;
        this.files = files;
    }

    void play(String serial) throws IOException {
        story.tell(WHO, "takes along", new EverythingPublished(server, files).take(serial) + " files");
        var keys = fetch("/.well-known/jwks.json", "jwks.json");
        var scanned = scan(fetch("/api/v1/labels/" + serial + "/qr.png", "qr.png"));
        story.tell(WHO, "scans the code", scanned);
        var path = URI.create(scanned).getPath();
        if (!path.equals("/" + serial.replace("-", ""))) {
            throw new Failure("the code leads to " + path + " and not to the label");
        }
        checkSignature(fetch("/api/v1/labels/" + serial + "/label.jwt", "label.jwt"), keys, serial);
        var verdict = server.get(path, "application/json").good().json();
        story.tell(WHO, "asks for the verdict", verdict.path("verdict").asText());
        if (!verdict.path("verdict").asText().equals("VALID")) {
            throw new Failure("the verdict is not VALID");
        }
        story.tell(WHO, "keeps everything in", files);
    }

    private byte[] fetch(String path, String name) throws IOException {
        var answer = server.get(path, "*/*").good();
        files.write(name, answer.bytes());
        return answer.bytes();
    }

    private static String scan(byte[] png) throws IOException {
        var image = ImageIO.read(new ByteArrayInputStream(png));
        var pixels = image.getRGB(0, 0, image.getWidth(), image.getHeight(), null, 0, image.getWidth());
        var source = new RGBLuminanceSource(image.getWidth(), image.getHeight(), pixels);
        try {
            return new QRCodeMultiReader().decodeMultiple(new BinaryBitmap(new HybridBinarizer(source)))[0].getText();
        } catch (NotFoundException none) {
            throw new Failure("the code cannot be scanned");
        }
    }

    private void checkSignature(byte[] jwt, byte[] keys, String serial) throws IOException {
        try {
            var signed = JWSObject.parse(new String(jwt, StandardCharsets.US_ASCII));
            var key = JWKSet.parse(new String(keys, StandardCharsets.UTF_8))
                    .getKeyByKeyId(signed.getHeader().getKeyID());
            if (key == null || !signed.verify(new ECDSAVerifier(key.toECKey()))) {
                throw new Failure("the signature does not verify");
            }
            story.tell(WHO, "checks the signature", signed.getHeader().getAlgorithm() + " by key " + key.getKeyID());
            var facts = server.get("/api/v1/labels/" + serial + "/label.json", "*/*")
                    .good()
                    .bytes();
            var digest = MessageDigest.getInstance("SHA-256").digest(facts);
            // The credential names its related resource by Subresource Integrity (VC Data Model 2.0 section 5.3).
            if (!signed.getPayload()
                    .toString()
                    .contains("sha256-" + Base64.getEncoder().encodeToString(digest))) {
                throw new Failure("label.json is not the one that was signed");
            }
            story.tell(
                    WHO,
                    "finds label.json as signed",
                    "sha256:" + HexFormat.of().formatHex(digest));
        } catch (ParseException | JOSEException | NoSuchAlgorithmException broken) {
            throw new Failure("the label cannot be checked: " + broken.getMessage());
        }
    }
}
