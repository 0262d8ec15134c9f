package org.guildhall.platform;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import org.guildhall.platform.Keyset.Position;
import org.jspecify.annotations.Nullable;

/**
 * Cuts lists into pages and writes their cursors.
 *
 * <p>A cursor carries the sort values of a row, so it is signed: otherwise a forged one could probe values that the caller may not
 * see. It also carries a fingerprint of the filters, because the position means nothing in another list.
 */
@ApplicationScoped
public class Pages {
    private static final int SIGNATURE_BYTES = 16;
    private static final int MAX_CURSOR_CHARS = 2_000;

    private final Keys.Signer signer;

    Pages(Keys keys) {
        this.signer = keys.signer("cursor");
    }

    /** Reads rows behind a position: at most {@code rows} of them. */
    @FunctionalInterface
    public interface Source<T> {
        List<T> read(Position position, int rows);
    }

    /**
     * The page that is asked for.
     *
     * @param list whatever identifies the list: the name of the operation and the values of its filters
     * @throws Refusal.Malformed when the cursor is not ours, or belongs to another list
     */
    public <T> Page<T> cut(PageRequest request, Keyset<T> keyset, List<?> list, Source<T> source) {
        return cut(request, keyset, Position.START, list, source);
    }

    /** The same for a list that may be entered in its middle; what lies before is a page behind {@code prev}. */
    public <T> Page<T> cut(PageRequest request, Keyset<T> keyset, Position start, List<?> list, Source<T> source) {
        var fingerprint = (keyset.name() + list).hashCode();
        var position = request.cursor() == null ? start : position(request.cursor(), keyset, fingerprint);
        var rows = source.read(position, request.limit() + 1);
        return keyset.cut(rows, request.limit(), position, p -> cursor(p, fingerprint));
    }

    private String cursor(Position position, int fingerprint) {
        var bytes = new ByteArrayOutputStream();
        try (var out = new DataOutputStream(bytes)) {
            out.writeInt(fingerprint);
            out.writeBoolean(position.backwards());
            for (var value : position.values()) {
                out.writeUTF(value);
            }
            out.write(signer.signature(bytes.toByteArray()), 0, SIGNATURE_BYTES);
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes.toByteArray());
    }

    private Position position(String cursor, Keyset<?> keyset, int fingerprint) {
        var content = verified(cursor);
        if (content == null) {
            throw refuse("cursor-malformed", "This cursor was not made by this service.");
        }
        try (var in = new DataInputStream(new ByteArrayInputStream(content))) {
            if (in.readInt() != fingerprint) {
                throw refuse("cursor-mismatch", "This cursor belongs to a list with other filters or another sort.");
            }
            var backwards = in.readBoolean();
            var values = new ArrayList<String>();
            for (int i = 0; i < keyset.columns().size(); i++) {
                values.add(in.readUTF());
            }
            return new Position(backwards, values);
        } catch (IOException e) {
            throw refuse("cursor-mismatch", "This cursor belongs to another list.");
        }
    }

    private byte @Nullable [] verified(String cursor) {
        try {
            var bytes = cursor.length() > MAX_CURSOR_CHARS
                    ? new byte[0]
                    : Base64.getUrlDecoder().decode(cursor);
            if (bytes.length <= SIGNATURE_BYTES) {
                return null;
            }
            var content = Arrays.copyOf(bytes, bytes.length - SIGNATURE_BYTES);
            var given = Arrays.copyOfRange(bytes, content.length, bytes.length);
            var ours = Arrays.copyOf(signer.signature(content), SIGNATURE_BYTES);
            return MessageDigest.isEqual(given, ours) ? content : null;
        } catch (IllegalArgumentException e) {
            return null;
        }
    }

    private static Refusal refuse(String code, String detail) {
        return new Refusal.Malformed(code, detail, List.of(Problem.Fault.parameter("cursor", code, detail)));
    }
}
