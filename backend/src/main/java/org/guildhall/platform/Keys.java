package org.guildhall.platform;

import jakarta.enterprise.context.ApplicationScoped;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/** Derives one key per purpose from the installation's secret, so that no key serves two purposes. */
@ApplicationScoped
public class Keys {
    private static final String ALGORITHM = "HmacSHA256";

    private final byte[] secret;

    Keys(GuildhallConfig config) {
        this.secret = config.secret().getBytes(StandardCharsets.UTF_8);
    }

    /** A signer whose signatures are valid for this purpose only. */
    public Signer signer(String purpose) {
        return new Signer(sign(secret, purpose.getBytes(StandardCharsets.UTF_8)));
    }

    /** Signs bytes with HMAC-SHA-256. */
    public record Signer(byte[] key) {
        public byte[] signature(byte[] content) {
            return sign(key, content);
        }
    }

    private static byte[] sign(byte[] key, byte[] content) {
        try {
            var mac = Mac.getInstance(ALGORITHM);
            mac.init(new SecretKeySpec(key, ALGORITHM));
            return mac.doFinal(content);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }
}
