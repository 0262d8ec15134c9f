package org.guildhall.local;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jose.jwk.gen.RSAKeyGenerator;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.ParseException;

/** The key our provider signs with; never the one the library ships, which everybody has. */
record SigningKey(RSAKey jwk) {

    static SigningKey fresh() {
        try {
            return new SigningKey(new RSAKeyGenerator(2048).generate());
        } catch (JOSEException unavailable) {
            throw new IllegalStateException("This Java cannot make an RSA key.", unavailable);
        }
    }

    /** The key in the file, or a new one that the file keeps from now on. */
    static SigningKey keptIn(Path file) throws IOException {
        if (Files.exists(file)) {
            try {
                return new SigningKey(RSAKey.parse(Files.readString(file)));
            } catch (ParseException damaged) {
                // Cut short while it was written; a new key costs one more sign-in.
            }
        }
        var key = fresh();
        Secrets.write(file, key.jwk().toJSONString());
        return key;
    }
}
