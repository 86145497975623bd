package org.openroundtable.api;

import java.util.List;

import jakarta.enterprise.inject.spi.CDI;

import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.OASFilter;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.openroundtable.link.PublicUrl;

import io.quarkus.smallrye.openapi.OpenApiFilter;
import io.quarkus.smallrye.openapi.OpenApiFilter.RunStage;

/** Says in the description where the API is: at the public address, wherever the description was asked for. */
@OpenApiFilter(RunStage.RUN)
public class ApiAddress implements OASFilter {

    @Override
    public void filterOpenAPI(OpenAPI description) {
        var address = CDI.current().select(PublicUrl.class).get().of("");
        description.setServers(List.of(OASFactory.createServer().url(address)));
    }
}
