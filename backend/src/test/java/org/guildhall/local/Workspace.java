package org.guildhall.local;

import java.nio.file.Files;
import java.nio.file.Path;

/** Where the source tree lies, whatever folder the program was started from. */
final class Workspace {

    private Workspace() {}

    static Path root() {
        for (var folder = Path.of("").toAbsolutePath(); folder != null; folder = folder.getParent()) {
            if (Files.isRegularFile(folder.resolve("backend/pom.xml"))) {
                return folder;
            }
        }
        throw new IllegalStateException("Start this inside the Guildhall source tree.");
    }

    /** Unpacked engines; removing it only costs the time to unpack them again. */
    static Path tools() {
        return root().resolve(".data/tools");
    }
}
