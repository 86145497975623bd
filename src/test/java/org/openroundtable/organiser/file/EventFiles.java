package org.openroundtable.organiser.file;

import org.openroundtable.account.role.Role;
import org.openroundtable.testing.staff.Organisers;

import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;

import static org.assertj.core.api.Assertions.assertThat;

/** The pages of an event's files, as its editors use them. */
record EventFiles(Organisers organisers, String slug) {

    RequestSpecification editor() {
        return organisers.as(Role.EDITOR, slug);
    }

    String list() {
        return "/organiser/events/" + slug + "/files";
    }

    RequestSpecification upload(String name, byte[] content) {
        return editor().multiPart("file", name, content);
    }

    /** The page of the file. */
    String added(String name, byte[] content, String alt, String publication) {
        return added(upload(name, content).multiPart("alt", alt).multiPart("publication", publication));
    }

    String added(RequestSpecification upload) {
        return upload.post(list())
                .then()
                .statusCode(303)
                .extract()
                .header("Location")
                .replaceFirst("\\?.*", "");
    }

    ValidatableResponse use(String page, String place, String title) {
        var version = editor().get(page).asString().replaceAll("(?s).*name=\"version\" value=\"(\\d+)\".*", "$1");
        return editor().formParam("version", version)
                .formParam("place", place)
                .formParam("placeTitle", title)
                .post(page + "/use")
                .then();
    }

    String publicAddress(String page, String ending) {
        var file = editor().get(page).asString();
        var checksum = file.replaceAll("(?s).*class=\"checksum\">([0-9a-f]{64})<.*", "$1");
        assertThat(checksum).hasSize(64);
        var name = file.replaceAll("(?s).*<h1><bdi>([^<]*)</bdi>.*", "$1");
        assertThat(name).endsWith(ending);
        return "/files/" + checksum + "/" + name;
    }
}
