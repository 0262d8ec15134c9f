package org.guildhall.platform;

import java.util.List;

/**
 * The only exception our code throws: a request that is understood and not carried out. {@link Problems} turns it into
 * {@code application/problem+json}.
 */
public abstract sealed class Refusal extends RuntimeException {

    /** Stable, machine-readable name of the reason, in kebab case. */
    public final String code;

    /** What to say beside single fields or parameters; empty when the refusal is about the whole. */
    public final transient List<Problem.Fault> faults;

    private Refusal(String code, String detail, List<Problem.Fault> faults) {
        super(detail, null, false, false);
        this.code = code;
        this.faults = faults;
    }

    public abstract int status();

    public final String detail() {
        return String.valueOf(getMessage());
    }

    /** Absent, or invisible to the caller: both look the same. */
    public static final class NotFound extends Refusal {
        public NotFound() {
            super("not-found", "There is nothing here, or it is not visible to you.", List.of());
        }

        @Override
        public int status() {
            return 404;
        }
    }

    /** The caller may know the thing exists but may not do this to it. */
    public static final class Forbidden extends Refusal {
        public Forbidden(String code, String detail) {
            super(code, detail, List.of());
        }

        @Override
        public int status() {
            return 403;
        }
    }

    /** The state of things stands against it. */
    public static final class Conflict extends Refusal {
        public Conflict(String code, String detail) {
            this(code, detail, List.of());
        }

        public Conflict(String code, String detail, List<Problem.Fault> faults) {
            super(code, detail, faults);
        }

        @Override
        public int status() {
            return 409;
        }
    }

    /** Understood, but a value is outside its limits. */
    public static final class Invalid extends Refusal {
        public Invalid(List<Problem.Fault> faults) {
            super("invalid", "Some values are outside their limits.", faults);
        }

        public Invalid(String pointer, String code, String detail) {
            this(List.of(Problem.Fault.at(pointer, code, detail)));
        }

        /** For a key used again with another request. */
        public Invalid(String code, String detail) {
            super(code, detail, List.of());
        }

        @Override
        public int status() {
            return 422;
        }
    }

    /** Not understood: broken syntax, an unknown parameter, a foreign cursor. */
    public static final class Malformed extends Refusal {
        public Malformed(String code, String detail, List<Problem.Fault> faults) {
            super(code, detail, faults);
        }

        @Override
        public int status() {
            return 400;
        }
    }

    /** Nobody is signed in, or no longer may be. */
    public static final class Unauthenticated extends Refusal {
        public Unauthenticated(String code, String detail) {
            super(code, detail, List.of());
        }

        @Override
        public int status() {
            return 401;
        }
    }

    /** An edit without the version it was made on (428), or made on an older one (412). */
    public static final class Precondition extends Refusal {
        private final int status;

        private Precondition(int status, String code, String detail) {
            super(code, detail, List.of());
            this.status = status;
        }

        public static Precondition missing() {
            return new Precondition(
                    428, "precondition-required", "Send If-Match with the ETag of the version you are changing.");
        }

        public static Precondition stale() {
            return new Precondition(
                    412, "stale", "It was changed since you read it. Read it again and repeat your change.");
        }

        @Override
        public int status() {
            return status;
        }
    }
}
