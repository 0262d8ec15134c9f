package org.guildhall.platform.contract;

import io.quarkus.smallrye.openapi.OpenApiFilter;
import java.util.List;
import org.eclipse.microprofile.openapi.OASFilter;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.jboss.jandex.IndexView;

/** Completes the document that is generated from resources and records. Runs while building, never in the service. */
@OpenApiFilter(stages = OpenApiFilter.RunStage.BUILD)
public final class ContractFilter implements OASFilter {
    private final Code code;

    /** Made by the build, with the index of the application's classes. */
    public ContractFilter(IndexView index) {
        this.code = new Code(index);
    }

    @Override
    public void filterOpenAPI(OpenAPI document) {
        List.<Concern>of(
                        new Order(),
                        new Formats(),
                        new Schemas(),
                        new Security(),
                        new Parameters(),
                        new Answers(),
                        new Refusals(),
                        new Examples())
                .forEach(concern -> concern.complete(document, code));
    }

    /** One thing that all operations, or all schemas, have in common. */
    interface Concern {
        void complete(OpenAPI document, Code code);
    }
}
