package org.guildhall.local;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/** One run per data folder. The operating system gives the lock back however the run ends. */
final class RunLock implements AutoCloseable {

    private final FileChannel channel;

    private RunLock(FileChannel channel) {
        this.channel = channel;
    }

    static RunLock take(Path data, String address) throws IOException {
        var file = data.resolve("run.lock");
        var channel = FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        if (channel.tryLock() == null) {
            channel.close();
            throw new Stop("Guildhall is already running here: " + Files.readString(file) + "."
                    + System.lineSeparator() + "Use that one, or end it with Ctrl-C in its terminal.");
        }
        Files.writeString(file, address + " (process " + ProcessHandle.current().pid() + ")");
        return new RunLock(channel);
    }

    @Override
    public void close() throws IOException {
        channel.close();
    }
}
