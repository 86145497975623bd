package org.openroundtable.file;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.openroundtable.file.Inspection.Known;
import org.openroundtable.file.Inspection.Refused;

import static org.assertj.core.api.Assertions.assertThat;

/** Each file here is called .jpg, and is what it is all the same. */
class InspectorTest {

    @ParameterizedTest
    @EnumSource
    void eachTypeIsKnownByItsContent(FileType type) throws IOException {
        var content =
                switch (type) {
                    case JPEG, PNG, GIF -> Samples.picture(type.extension(), 4, 4);
                    case PDF -> Samples.pdf();
                    case DOCX -> Samples.zip("[Content_Types].xml", "word/document.xml");
                    case PPTX -> Samples.zip("[Content_Types].xml", "ppt/presentation.xml");
                    case XLSX -> Samples.zip("[Content_Types].xml", "xl/workbook.xml");
                    case ODT, ODP, ODS -> Samples.openDocument(type.mediaType());
                };
        assertThat(inspect(content)).isEqualTo(new Known(type));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<svg xmlns='http://www.w3.org/2000/svg'><script>alert(1)</script></svg>",
                "<!doctype html><script>alert(1)</script>",
                "<?xml version='1.0'?><html xmlns='http://www.w3.org/1999/xhtml'/>",
                "MZ\u0090\u0000",
                "#!/bin/sh",
                "just text",
                "RIFF....WEBPVP8 ",
                "<script>1</script>%PDF-1.7"
            })
    void whatCanRunAndWhatNobodyKnowsIsRefused(String content) throws IOException {
        assertThat(inspect(content.getBytes(StandardCharsets.ISO_8859_1)))
                .isEqualTo(new Refused(FileRefusal.UNKNOWN_TYPE));
    }

    @Test
    void archivesAreRefusedAndDocumentsWithPrograms() throws IOException {
        assertThat(inspect(Samples.zip("a.txt", "../../etc/passwd"))).isEqualTo(new Refused(FileRefusal.UNKNOWN_TYPE));
        assertThat(inspect("PK\3\4 and no more".getBytes(StandardCharsets.ISO_8859_1)))
                .isEqualTo(new Refused(FileRefusal.UNKNOWN_TYPE));
        for (var program : List.of(
                "word/vbaProject.bin",
                "word/VBAPROJECT.BIN",
                "xl/macrosheets/sheet1.xml",
                "basic/Standard/Module1.xml",
                "./Basic/script-lc.xml",
                "/SCRIPTS/python/a.py")) {
            assertThat(inspect(Samples.zip("[Content_Types].xml", "word/document.xml", program)))
                    .as(program)
                    .isEqualTo(new Refused(FileRefusal.WITH_MACROS));
        }
    }

    @Test
    void nothingIsNoFile() throws IOException {
        assertThat(inspect(new byte[0])).isEqualTo(new Refused(FileRefusal.EMPTY));
    }

    private static Inspection inspect(byte[] content) throws IOException {
        return Inspector.inspect(Samples.file(content));
    }
}
