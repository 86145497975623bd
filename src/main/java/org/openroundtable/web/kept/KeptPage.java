package org.openroundtable.web.kept;

import org.openroundtable.language.Language;
import org.openroundtable.web.page.Languages;
import org.openroundtable.web.page.Zones;

import io.vertx.core.http.HttpServerRequest;
import io.vertx.ext.web.RoutingContext;

/** One rendered page as it is kept. */
interface KeptPage {

    /** Whose answer this is: the same address reads differently by language and zone. */
    record Key(String address, Language language, String zone) {

        static Key of(HttpServerRequest request, Languages languages) {
            var zone = Zones.chosen(request).map(Object::toString).orElse("");
            return new Key(request.uri(), languages.chosen(request), zone);
        }
    }

    int bytes();

    /** Ends the request with this page. */
    void answer(RoutingContext context);
}
