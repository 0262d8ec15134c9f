package org.guildhall.platform;

import org.jspecify.annotations.Nullable;

/**
 * The answer of a policy: allowed, or refused with the reason that the caller is told.
 *
 * <p>A resource enforces it with {@link #orRefuse()}, a view shows it with {@link #allowed()}, a test tabulates it.
 */
public sealed interface Verdict {

    static Verdict allow() {
        return Allowed.INSTANCE;
    }

    /** Refused because of who asks: 403. */
    static Verdict forbid(String code, String reason) {
        return new Refused(new Refusal.Forbidden(code, reason));
    }

    /** Refused because of the state the thing is in: 409. */
    static Verdict conflict(String code, String reason) {
        return new Refused(new Refusal.Conflict(code, reason));
    }

    /** This verdict, or the refusal where the condition does not hold. */
    static Verdict allowIf(boolean condition, String code, String reason) {
        return condition ? allow() : forbid(code, reason);
    }

    boolean allowed();

    /** The stable name of the reason; null when allowed. */
    @Nullable
    String code();

    /** Does nothing when allowed, throws the {@link Refusal} otherwise. */
    void orRefuse();

    /** The first refusal of the two, so that policies read as a list of conditions. */
    default Verdict and(Verdict other) {
        return allowed() ? other : this;
    }

    enum Allowed implements Verdict {
        INSTANCE;

        @Override
        public boolean allowed() {
            return true;
        }

        @Override
        public @Nullable String code() {
            return null;
        }

        @Override
        public void orRefuse() {}
    }

    record Refused(Refusal refusal) implements Verdict {
        @Override
        public boolean allowed() {
            return false;
        }

        @Override
        public String code() {
            return refusal.code;
        }

        @Override
        public void orRefuse() {
            throw refusal;
        }
    }
}
