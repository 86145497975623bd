/** The REST API, version 1: JSON views, and problem details (RFC 9457) for whatever fails. */
@OpenAPIDefinition(
        info =
                @Info(
                        title = "Open Roundtable",
                        version = "1",
                        description =
                                "Events as documents, programmes with places left, and registration. Whatever fails answers with problem details (RFC 9457).",
                        license = @License(name = "Apache-2.0", url = "https://www.apache.org/licenses/LICENSE-2.0")),
        components =
                @Components(
                        securitySchemes =
                                @SecurityScheme(
                                        securitySchemeName = "token",
                                        type = SecuritySchemeType.HTTP,
                                        scheme = "bearer",
                                        description = "An API token of the installation or of an organiser (RFC 6750)"),
                        responses = {
                            @APIResponse(
                                    name = "MalformedJson",
                                    responseCode = "400",
                                    description =
                                            "malformed-json, with line and column; properties that are there twice, and anything behind the end of the value, are among it",
                                    content =
                                            @Content(
                                                    mediaType = Problem.MEDIA_TYPE,
                                                    schema = @Schema(implementation = Problem.class))),
                            @APIResponse(
                                    name = "Unauthorized",
                                    responseCode = "401",
                                    description = "unauthorized: no API token, or an unknown one",
                                    headers =
                                            @Header(
                                                    name = "WWW-Authenticate",
                                                    description = "RFC 6750",
                                                    schema = @Schema(type = SchemaType.STRING)),
                                    content =
                                            @Content(
                                                    mediaType = Problem.MEDIA_TYPE,
                                                    schema = @Schema(implementation = Problem.class))),
                            @APIResponse(
                                    name = "Forbidden",
                                    responseCode = "403",
                                    description =
                                            "forbidden: neither the scope of the token nor the role of its account may be exceeded",
                                    headers =
                                            @Header(
                                                    name = "WWW-Authenticate",
                                                    description = "RFC 6750",
                                                    schema = @Schema(type = SchemaType.STRING)),
                                    content =
                                            @Content(
                                                    mediaType = Problem.MEDIA_TYPE,
                                                    schema = @Schema(implementation = Problem.class))),
                            @APIResponse(
                                    name = "NotFound",
                                    responseCode = "404",
                                    description = "There is no such event",
                                    content =
                                            @Content(
                                                    mediaType = Problem.MEDIA_TYPE,
                                                    schema = @Schema(implementation = Problem.class))),
                            @APIResponse(
                                    name = "NotAcceptable",
                                    responseCode = "406",
                                    description = "The answer is application/json",
                                    content =
                                            @Content(
                                                    mediaType = Problem.MEDIA_TYPE,
                                                    schema = @Schema(implementation = Problem.class))),
                            @APIResponse(
                                    name = "TooLarge",
                                    responseCode = "413",
                                    description =
                                            "The body is larger than 64 KiB, an event document larger than 12 MiB",
                                    content =
                                            @Content(
                                                    mediaType = Problem.MEDIA_TYPE,
                                                    schema = @Schema(implementation = Problem.class))),
                            @APIResponse(
                                    name = "UnsupportedMediaType",
                                    responseCode = "415",
                                    description = "The body must be application/json",
                                    content =
                                            @Content(
                                                    mediaType = Problem.MEDIA_TYPE,
                                                    schema = @Schema(implementation = Problem.class))),
                            @APIResponse(
                                    name = "Invalid",
                                    responseCode = "422",
                                    description =
                                            "invalid: every fault of the body with its JSON pointer; an empty body is one",
                                    content =
                                            @Content(
                                                    mediaType = Problem.MEDIA_TYPE,
                                                    schema = @Schema(implementation = Problem.class))),
                            @APIResponse(
                                    name = "TooManyRequests",
                                    responseCode = "429",
                                    description = "Too many tries",
                                    headers =
                                            @Header(
                                                    name = "Retry-After",
                                                    description = "In how many seconds to come back",
                                                    schema = @Schema(type = SchemaType.INTEGER)),
                                    content =
                                            @Content(
                                                    mediaType = Problem.MEDIA_TYPE,
                                                    schema = @Schema(implementation = Problem.class))),
                            @APIResponse(
                                    name = "Busy",
                                    responseCode = "503",
                                    description =
                                            "Too many come at once, or the database is away; nothing was acknowledged, and the same request may come again",
                                    headers =
                                            @Header(
                                                    name = "Retry-After",
                                                    description = "In how many seconds to come back",
                                                    schema = @Schema(type = SchemaType.INTEGER)),
                                    content =
                                            @Content(
                                                    mediaType = Problem.MEDIA_TYPE,
                                                    schema = @Schema(implementation = Problem.class))),
                            @APIResponse(
                                    name = "Failure",
                                    responseCode = "500",
                                    description = "A fault of ours; instance is the reference to name",
                                    content =
                                            @Content(
                                                    mediaType = Problem.MEDIA_TYPE,
                                                    schema = @Schema(implementation = Problem.class)))
                        }))
package org.openroundtable.api;

import org.openroundtable.api.problem.Problem;
import org.eclipse.microprofile.openapi.annotations.Components;
import org.eclipse.microprofile.openapi.annotations.OpenAPIDefinition;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.enums.SecuritySchemeType;
import org.eclipse.microprofile.openapi.annotations.headers.Header;
import org.eclipse.microprofile.openapi.annotations.info.Info;
import org.eclipse.microprofile.openapi.annotations.info.License;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.security.SecurityScheme;
