package org.guildhall.platform;

import jakarta.enterprise.util.Nonbinding;
import jakarta.interceptor.InterceptorBinding;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** A POST that takes an {@code Idempotency-Key}: sent twice with the same key and body, it takes effect once. */
@InterceptorBinding
@Retention(RetentionPolicy.RUNTIME)
@Target({ElementType.METHOD, ElementType.TYPE})
public @interface Idempotent {

    /** Whether it is refused without a key, because doing it twice would be hard to take back. */
    @Nonbinding
    boolean required() default false;

    /** An answer with a part that is shown only once; a repeated request gets it without. */
    interface ShownOnce {
        Object withoutSecret();
    }
}
