package org.guildhall.local;

/** Where the people of the local run sign in. */
interface SignIn extends AutoCloseable {

    /** The address that names the provider, and under which its discovery document lies. */
    String issuer();

    /** One line that says how to sign in. */
    String howTo();

    @Override
    void close();
}
