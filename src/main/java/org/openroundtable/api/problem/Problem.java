package org.openroundtable.api.problem;

import java.util.List;

import jakarta.ws.rs.core.Response;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonInclude.Include;

/** Why a request failed (RFC 9457). */
@JsonInclude(Include.NON_NULL)
@Schema(description = "Why a request failed (RFC 9457).")
public record Problem(
        @Schema(
                description =
                        "urn:openroundtable:problem: and a name that stays the same, or about:blank where the status says it all",
                examples = "urn:openroundtable:problem:registration-closed",
                required = true)
        String type,

        @Schema(required = true) String title,

        @Schema(required = true) int status,

        String detail,

        @Schema(description = "With status 500: what to name when asking for help")
        String instance,

        @Schema(description = "One for each fault of the request")
        List<Error> errors) {

    public static final String MEDIA_TYPE = "application/problem+json";

    @Schema(name = "ProblemError")
    public record Error(
            @Schema(
                    description = "JSON pointer (RFC 6901) into the body",
                    examples = "/sessions/0/end",
                    required = true)
            String pointer,

            @Schema(required = true) String detail) {}

    public static Problem of(ProblemType type, String detail) {
        return of(type, detail, null);
    }

    public static Problem of(ProblemType type, String detail, List<Error> errors) {
        return new Problem(type.uri(), type.title(), type.status(), detail, null, errors);
    }

    /** For what has no type of its own. */
    public static Problem ofStatus(int status, String detail, String instance) {
        var known = Response.Status.fromStatusCode(status);
        var title = known == null ? "Status " + status : known.getReasonPhrase();
        return new Problem("about:blank", title, status, detail, instance, null);
    }

    public Response.ResponseBuilder answer() {
        return Response.status(status)
                .entity(this)
                .type(MEDIA_TYPE)
                // also against caches that would keep a 404 or 405 (RFC 9111)
                .header("Cache-Control", "no-store");
    }
}
