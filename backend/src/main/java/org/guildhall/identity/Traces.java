package org.guildhall.identity;

/** What a feature keeps about people beside what they wrote. Asked in the transaction that erases a person. */
@FunctionalInterface
public interface Traces {

    /** Removes what names the person or was said about and by them as a person; what counts stays. */
    void forget(Person person);
}
