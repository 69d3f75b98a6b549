package org.iotlabel.stand;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.iotlabel.signing.KeyRole;

/** The signing keys of a stand: made once a data directory, never by the application itself. */
final class Keystore {

    private Keystore() {}

    /** Makes the keystore with one key a role, unless it is there. */
    static void prepare(Children children, Path keystore, String password) {
        if (Files.exists(keystore)) {
            return;
        }
        var unfinished = keystore.resolveSibling(keystore.getFileName() + ".new");
        DataDirectory.delete(unfinished);
        for (var role : KeyRole.values()) {
            children.run("keytool", command(unfinished, role), Map.of("LABEL_STORE_PASSWORD", password));
        }
        try {
            Files.setPosixFilePermissions(unfinished, PosixFilePermissions.fromString("rw-------"));
            Files.move(unfinished, keystore, StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException e) {
            throw new StandFailure("The signing keys cannot be kept in " + keystore, e);
        }
    }

    /** The password goes by the environment: everybody on the machine may read the arguments of a process. */
    private static List<String> command(Path keystore, KeyRole role) {
        return List.of(
                Jdk.keytool(),
                "-genkeypair",
                "-alias",
                role.name().toLowerCase(Locale.ROOT),
                "-keyalg",
                "EC",
                "-groupname",
                "secp256r1",
                "-sigalg",
                "SHA256withECDSA",
                "-dname",
                "CN=Trusted IoT Label (demo)",
                "-validity",
                "3650",
                "-storetype",
                "PKCS12",
                "-keystore",
                keystore.toString(),
                "-storepass:env",
                "LABEL_STORE_PASSWORD");
    }
}
