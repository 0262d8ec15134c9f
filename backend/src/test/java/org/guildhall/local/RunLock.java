package org.guildhall.local;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.nio.ByteBuffer;
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
            throw new Stop("Guildhall is already running here: " + Files.readString(file) + "." + System.lineSeparator()
                    + "Use that one, or end it with Ctrl-C in its terminal.");
        }
        // Through this channel: closing any other one on the file would give up the lock.
        var words = address + " (process " + ProcessHandle.current().pid() + ")";
        channel.truncate(0);
        channel.write(ByteBuffer.wrap(words.getBytes(UTF_8)));
        return new RunLock(channel);
    }

    @Override
    public void close() throws IOException {
        channel.close();
    }
}
