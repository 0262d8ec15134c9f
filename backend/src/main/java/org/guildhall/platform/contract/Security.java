package org.guildhall.platform.contract;

import java.util.List;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.security.SecurityScheme;

/** Who may call: the session of a person in the app, or a token that has the scope of the operation. */
final class Security implements ContractFilter.Concern {
    private static final String SESSION = "session";
    private static final String TOKEN = "token";

    @Override
    public void complete(OpenAPI document, Code code) {
        document.getComponents()
                .addSecurityScheme(
                        SESSION,
                        OASFactory.createSecurityScheme()
                                .type(SecurityScheme.Type.APIKEY)
                                .in(SecurityScheme.In.COOKIE)
                                .name("q_session")
                                .description(
                                        "The app's session after signing in. It has every scope. A write with it also needs"
                                                + " the header `X-Requested-With` and must come from this site."))
                .addSecurityScheme(
                        TOKEN,
                        OASFactory.createSecurityScheme()
                                .type(SecurityScheme.Type.HTTP)
                                .scheme("bearer")
                                .description(
                                        "A personal access token, or an access token (JWT) that the organisation's identity"
                                                + " provider gave a service account. It must have the scopes listed at the operation."));
        code.each(document, (operation, method) -> {
            var scopes = code.scopes(method);
            operation.setSecurity(
                    scopes.isEmpty()
                            ? List.of()
                            : List.of(
                                    OASFactory.createSecurityRequirement().addScheme(SESSION),
                                    OASFactory.createSecurityRequirement().addScheme(TOKEN, scopes)));
        });
    }
}
