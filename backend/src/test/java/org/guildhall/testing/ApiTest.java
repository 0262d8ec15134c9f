package org.guildhall.testing;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.guildhall.contract.Conformance;
import org.junit.jupiter.api.extension.ExtendWith;

/** A test that speaks HTTP to the real application on a real PostgreSQL; each exchange is held against the contract. */
@QuarkusTest
@QuarkusTestResource(Engines.class)
@ExtendWith(Conformance.class)
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.TYPE)
public @interface ApiTest {}
