package org.guildhall.platform;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** Why a request was not carried out, as RFC 9457 problem details. */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Problem(
        @Schema(description = "Where the code is explained.", examples = "/developers/problems#not-found")
        String type,

        @Schema(description = "The HTTP status in words.", examples = "Not Found")
        String title,

        @Schema(description = "The HTTP status.", examples = "404")
        int status,

        @Schema(description = "What happened and what to do, for people.") @Nullable
        String detail,

        @Schema(description = "Stable name of the reason, for programs.", examples = "not-found")
        String code,

        @Schema(description = "To quote when asking for help; the same id is in the service's log.")
        String traceId,

        @Schema(description = "One entry for each field or parameter that is wrong.")
        List<Fault> errors) {

    /** What is wrong with one field (JSON pointer) or one parameter. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    @Schema(name = "Fault")
    public record Fault(
            @Schema(description = "JSON pointer (RFC 6901) into the request body.", examples = "/name") @Nullable
            String pointer,

            @Schema(description = "Name of the query parameter or header.", examples = "limit") @Nullable
            String parameter,

            @Schema(description = "Stable name of what is wrong.", examples = "size")
            String code,

            @Schema(description = "The same for people.") String detail) {

        public static Fault at(String pointer, String code, String detail) {
            return new Fault(pointer, null, code, detail);
        }

        public static Fault parameter(String parameter, String code, String detail) {
            return new Fault(null, parameter, code, detail);
        }
    }
}
