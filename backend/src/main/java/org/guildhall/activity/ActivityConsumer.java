package org.guildhall.activity;

/**
 * Hears of every activity, once it is committed, in the order of the log. This is how features learn from each other without
 * touching each other.
 *
 * <p>An activity may be heard again after a failure, so its effect carries a unique key in the database.
 */
public interface ActivityConsumer {

    /** A verb phrase that names the consumer for good, such as {@code notify-people}: its place in the log is kept under it. */
    String name();

    /** Does what follows from the activity, in the transaction that also moves the consumer's place in the log. */
    void consume(Activity activity);
}
