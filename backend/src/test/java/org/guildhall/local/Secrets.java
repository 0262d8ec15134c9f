package org.guildhall.local;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.HexFormat;

/** Secrets of the local run: made on the machine, readable by their owner only. */
final class Secrets {

    private Secrets() {}

    /** The secret in the file, or a new random one that the file keeps from now on. */
    static String keptIn(Path file) throws IOException {
        if (!Files.exists(file) || Files.readString(file).length() < 64) {
            var random = new byte[32];
            new SecureRandom().nextBytes(random);
            write(file, HexFormat.of().formatHex(random));
        }
        return Files.readString(file);
    }

    static void write(Path file, String secret) throws IOException {
        var owner = PosixFilePermissions.fromString("rw-------");
        Files.deleteIfExists(file);
        Files.createFile(file, PosixFilePermissions.asFileAttribute(owner));
        Files.writeString(file, secret);
    }
}
