package org.guildhall.identity;

import io.quarkus.oidc.IdTokenCredential;
import io.quarkus.security.StringPermission;
import io.quarkus.security.identity.AuthenticationRequestContext;
import io.quarkus.security.identity.SecurityIdentity;
import io.quarkus.security.identity.SecurityIdentityAugmentor;
import io.quarkus.security.runtime.QuarkusSecurityIdentity;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.security.Permission;

/** A person who signed in through the app may do everything a token can be made for. */
@ApplicationScoped
final class SessionScopes implements SecurityIdentityAugmentor {

    @Override
    public Uni<SecurityIdentity> augment(SecurityIdentity identity, AuthenticationRequestContext context) {
        if (identity.getCredential(IdTokenCredential.class) == null) {
            return Uni.createFrom().item(identity);
        }
        var builder = QuarkusSecurityIdentity.builder(identity);
        Scopes.ALL.forEach(scope -> builder.addPermission(permission(scope)));
        return Uni.createFrom().item(builder.build());
    }

    /** The permission {@code communities} with the action {@code read} for the scope {@code communities:read}. */
    static Permission permission(String scope) {
        var colon = scope.indexOf(':');
        return new StringPermission(scope.substring(0, colon), scope.substring(colon + 1));
    }
}
