/**
 * What the build adds to the generated OpenAPI document, so that a resource states only what is its own: who may call, problems,
 * headers, parameters that many operations share, and what is required.
 *
 * <p>Everything is read from the code's own annotations; nothing here knows an operation by name.
 */
@CheckReturnValue
@NullMarked
@OpenAPIDefinition(
        info =
                @Info(
                        title = "Guildhall",
                        version = "as application.properties says",
                        summary = "Communities of practice of an organisation, and everything that happens in them.",
                        description = """
                                The same API the Guildhall app uses, with nothing left out. Guides with examples are at
                                [/developers](/developers/).

                                - Sign in with a session, as the app does, or send `Authorization: Bearer` with a personal
                                  access token or a token of your service account. Each operation names its scope.
                                - Every answer that is not a success is `application/problem+json` with a stable `code`.
                                - Lists come in pages: follow `next`, or the `Link` header, until there is none.
                                - What is absent has no value; arrays are there even when empty. New fields, new enum
                                  values and new problem codes may appear in `v1`; ignore what you do not know.
                                - Edits need `If-Match`; writes that create something take an `Idempotency-Key`.
                                """,
                        license = @License(name = "Apache-2.0", identifier = "Apache-2.0")),
        servers = @Server(url = "/", description = "This installation."),
        components = @Components(schemas = @Schema(name = "Problem", implementation = Problem.class)))
package org.guildhall.platform.contract;

import com.google.errorprone.annotations.CheckReturnValue;
import org.eclipse.microprofile.openapi.annotations.Components;
import org.eclipse.microprofile.openapi.annotations.OpenAPIDefinition;
import org.eclipse.microprofile.openapi.annotations.info.Info;
import org.eclipse.microprofile.openapi.annotations.info.License;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.servers.Server;
import org.guildhall.platform.Problem;
import org.jspecify.annotations.NullMarked;
