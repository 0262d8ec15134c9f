package org.guildhall.local;

import java.io.IOException;
import java.net.BindException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.UnknownHostException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/** Ports on loopback: which are free, and who has the others. */
final class Ports {

    /** Distances from the service: 8080, 9000 and 8180. */
    static final int MANAGEMENT = 920;

    private static final int SIGN_IN = 100;
    private static final int SEARCHED = 200;
    private static final int HIGHEST = 65_535;

    private Ports() {}

    static boolean free(int port) {
        return bindable("127.0.0.1", port) && bindable("::1", port) && bindable("0.0.0.0", port);
    }

    /** The preferred port, or the next free one above it. */
    static int freeFrom(int preferred) {
        return IntStream.range(preferred, preferred + SEARCHED)
                .filter(Ports::free)
                .findFirst()
                .orElseThrow(() -> new Stop("No free port between " + preferred + " and " + (preferred + SEARCHED)
                        + ". End some programs and start again."));
    }

    /** A companion of a port: 9000 beside 8080. At a distance, so that two runs at once do not reach for the same one. */
    static int beside(int port, int distance) {
        return freeFrom(port + distance + SEARCHED < HIGHEST ? port + distance : port - distance);
    }

    /** One that the system says is free; it does not hand out the same again soon. */
    static int any() throws IOException {
        try (var socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }

    /** Chosen once and then kept, because the port is part of the address by which the provider is known to the database. */
    static int keptIn(Path file, int service) throws IOException {
        if (!Files.exists(file)) {
            Files.writeString(file, Integer.toString(beside(service, SIGN_IN)));
        }
        var port = Integer.parseInt(Files.readString(file).trim());
        if (!free(port)) {
            throw new Stop("The sign-in page needs port " + port + ", which " + holder(port)
                    + " is using.\nEnd that program and start again, or begin anew on another port: ./guildhall reset");
        }
        return port;
    }

    /** The program that listens there, as far as this machine tells. */
    static String holder(int port) {
        var lines = List.of(
                run("lsof", "-nP", "-iTCP:" + port, "-sTCP:LISTEN", "-Fpc"), run("ss", "-Hltnp", "sport = :" + port));
        var pid = Pattern.compile("(?m)^p(\\d+)|pid=(\\d+)").matcher(String.join("\n", lines));
        if (!pid.find()) {
            return "another program";
        }
        var number = Long.parseLong(pid.group(1) == null ? pid.group(2) : pid.group(1));
        var command = ProcessHandle.of(number)
                .flatMap(process -> process.info().commandLine())
                .orElse("a program of another user");
        return "process " + number + " (" + (command.length() > 90 ? command.substring(0, 90) + "…" : command) + ")";
    }

    private static String run(String... command) {
        try {
            var process = new ProcessBuilder(command)
                    .redirectError(ProcessBuilder.Redirect.DISCARD)
                    .start();
            if (!process.waitFor(3, TimeUnit.SECONDS)) {
                process.destroyForcibly();
                return "";
            }
            return new String(process.getInputStream().readAllBytes());
        } catch (IOException absent) {
            return "";
        } catch (InterruptedException stop) {
            Thread.currentThread().interrupt();
            return "";
        }
    }

    private static boolean bindable(String address, int port) {
        try (var socket = new ServerSocket()) {
            socket.setReuseAddress(true);
            socket.bind(new InetSocketAddress(InetAddress.getByName(address), port));
            return true;
        } catch (UnknownHostException absent) {
            return true;
        } catch (IOException taken) {
            // A machine without IPv6 has nobody on that address either.
            return address.contains(":")
                    && !(taken instanceof BindException bound
                            && String.valueOf(bound.getMessage()).contains("in use"));
        }
    }
}
