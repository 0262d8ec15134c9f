package org.guildhall.contract;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.guildhall.testing.ApiTest;
import org.junit.jupiter.api.Test;

/** The document that consumers read is the one that the build writes. */
@ApiTest
class ContractDriftTest {

    @Test
    void the_contract_in_the_repository_is_what_the_build_writes() throws IOException {
        var built = Files.readString(Path.of("target/openapi/openapi.yaml"));
        assertThat(Path.of("../openapi.yaml"))
                .as("openapi.yaml is out of date: run ./guildhall contract, and tell API consumers in CHANGELOG.md")
                .hasContent(built);
    }
}
