package org.guildhall.local.bench;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.Socket;
import java.util.Arrays;
import java.util.Locale;

/** One kept-alive connection. It does so little because it shares the processors with what it measures. */
public final class Wire implements AutoCloseable {

    private static final byte[] LAST_CHUNK = "\r\n0\r\n\r\n".getBytes(ISO_8859_1);

    private final Socket socket;
    private final InputStream in;
    private final OutputStream out;
    private byte[] buffer = new byte[1 << 16];
    private int filled;

    public Wire(int port) throws IOException {
        socket = new Socket(InetAddress.getByName("localhost"), port);
        socket.setTcpNoDelay(true);
        socket.setSoTimeout(30_000);
        in = socket.getInputStream();
        out = socket.getOutputStream();
    }

    /** @param size of the answer with its header, in bytes */
    public record Answer(int status, int size) {}

    /** A request without a body, ready to be sent many times. */
    public static byte[] request(String method, String path, String token) {
        return request(method, path, token, "");
    }

    /** @param json plain ASCII; empty for no body */
    static byte[] request(String method, String path, String token, String json) {
        var bearer = token.isEmpty() ? "" : "Authorization: Bearer " + token + "\r\n";
        var type = json.isEmpty() ? "" : "Content-Type: application/json\r\n";
        var length = method.equals("GET") ? "" : "Content-Length: " + json.length() + "\r\n";
        return (method + " " + path + " HTTP/1.1\r\nHost: localhost\r\n" + bearer + type + length + "\r\n" + json)
                .getBytes(ISO_8859_1);
    }

    public Answer send(byte[] request) throws IOException {
        out.write(request);
        filled = 0;
        var end = readHeader();
        var header = new String(buffer, 0, end, ISO_8859_1).toLowerCase(Locale.ROOT);
        if (header.contains("\r\ntransfer-encoding: chunked")) {
            readChunks(end);
        } else {
            for (var size = end + 4 + length(header); filled < size; ) {
                fill();
            }
        }
        return new Answer(Integer.parseInt(header.substring(9, 12)), filled);
    }

    /** Line breaks of its own JSON never has, so the end of the last chunk cannot be mistaken. */
    private void readChunks(int end) throws IOException {
        while (filled < end + LAST_CHUNK.length
                || !Arrays.equals(buffer, filled - LAST_CHUNK.length, filled, LAST_CHUNK, 0, LAST_CHUNK.length)) {
            fill();
        }
    }

    /** Where the header ends. */
    private int readHeader() throws IOException {
        for (int at = 0; ; ) {
            for (; at + 3 < filled; at++) {
                if (buffer[at] == '\r' && buffer[at + 1] == '\n' && buffer[at + 2] == '\r' && buffer[at + 3] == '\n') {
                    return at;
                }
            }
            fill();
        }
    }

    private static int length(String header) throws IOException {
        var at = header.indexOf("\r\ncontent-length:");
        if (at < 0) {
            if (header.startsWith("204", 9)) {
                return 0;
            }
            throw new IOException("An answer without a length: " + header);
        }
        var end = header.indexOf('\r', at + 2);
        return Integer.parseInt(
                header.substring(at + 17, end < 0 ? header.length() : end).strip());
    }

    private void fill() throws IOException {
        if (filled == buffer.length) {
            buffer = Arrays.copyOf(buffer, buffer.length * 2);
        }
        var read = in.read(buffer, filled, buffer.length - filled);
        if (read < 0) {
            throw new EOFException("The service closed the connection.");
        }
        filled += read;
    }

    @Override
    public void close() throws IOException {
        socket.close();
    }
}
