package org.guildhall.platform.markdown;

/** Text that grows up to 512 KiB and no further. */
final class Bounded implements Appendable {
    private static final int MOST = 512 * 1024;

    private final StringBuilder text = new StringBuilder();

    /** There is more than that. */
    static final class Exceeded extends RuntimeException {
        Exceeded() {
            super(null, null, false, false);
        }
    }

    @Override
    public Bounded append(CharSequence more) {
        return append(more, 0, more.length());
    }

    @Override
    public Bounded append(CharSequence more, int start, int end) {
        require(end - start);
        text.append(more, start, end);
        return this;
    }

    @Override
    public Bounded append(char more) {
        require(1);
        text.append(more);
        return this;
    }

    @Override
    public String toString() {
        return text.toString();
    }

    private void require(int more) {
        if (text.length() + more > MOST) {
            throw new Exceeded();
        }
    }
}
