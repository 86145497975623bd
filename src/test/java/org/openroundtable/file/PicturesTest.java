package org.openroundtable.file;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import javax.imageio.ImageIO;

import org.junit.jupiter.api.Test;
import org.openroundtable.file.Pictures.Outcome.Drawn;
import org.openroundtable.file.Pictures.Outcome.Refused;
import org.openroundtable.file.Pictures.Rendition;

import static org.assertj.core.api.Assertions.assertThat;

class PicturesTest {

    @Test
    void aPictureIsDrawnInTheSizesThatPagesNeed() throws IOException {
        assertThat(sizes(drawn(Samples.picture("jpg", 4000, 2000), FileType.JPEG)))
                .containsExactly("JPEG 320x160", "JPEG 640x320", "JPEG 1280x640");
    }

    @Test
    void noneIsMadeLargerThanItIs() throws IOException {
        assertThat(sizes(drawn(Samples.picture("jpg", 500, 250), FileType.JPEG)))
                .containsExactly("JPEG 320x160", "JPEG 500x250");
        assertThat(sizes(drawn(Samples.picture("gif", 1, 1), FileType.GIF))).hasSize(1);
        assertThat(sizes(drawn(Samples.picture("jpg", 10_000, 2), FileType.JPEG)))
                .containsExactly("JPEG 320x1", "JPEG 640x1", "JPEG 1280x1");
    }

    @Test
    void whatOneCanSeeThroughStaysSo() throws IOException {
        var drawn = drawn(Samples.transparent(400, 400), FileType.PNG);
        assertThat(sizes(drawn)).containsExactly("PNG 320x320", "PNG 400x400");
        var picture = ImageIO.read(new ByteArrayInputStream(drawn.get(0).content()));
        assertThat(picture.getRGB(0, 0) >>> 24).isZero();
    }

    @Test
    void whereAndHowItWasTakenIsLeftBehindAndItStandsUpright() throws IOException {
        var taken = Samples.onItsSide(Samples.picture("jpg", 400, 200));
        assertThat(text(taken)).contains("Exif", "50.8503N");

        var drawn = drawn(taken, FileType.JPEG);
        assertThat(sizes(drawn)).containsExactly("JPEG 200x400");
        assertThat(text(drawn.get(0).content())).doesNotContain("Exif", "50.8503N");
    }

    @Test
    void whatElseIsInTheFileIsLeftBehind() throws IOException {
        var picture = Samples.picture("jpg", 40, 20);
        var polyglot = Arrays.copyOf(picture, picture.length + 30);
        System.arraycopy(
                "<script>alert(1)</script>".getBytes(StandardCharsets.US_ASCII), 0, polyglot, picture.length, 25);

        assertThat(text(drawn(polyglot, FileType.JPEG).get(0).content())).doesNotContain("script");
    }

    @Test
    void whatUnpacksToMoreThanAnyScreenIsRefusedBeforeItIsRead() throws IOException {
        assertThat(refused(Samples.png(50_000, 50_000, 0), FileType.PNG)).isEqualTo(FileRefusal.TOO_MANY_PIXELS);
        assertThat(refused(Samples.png(20_001, 1, 0), FileType.PNG)).isEqualTo(FileRefusal.TOO_MANY_PIXELS);
    }

    /** The heap of the tests is smaller than what would come of it. */
    @Test
    void notesAreNotUnpacked() throws IOException {
        assertThat(sizes(drawn(Samples.png(100, 100, 1500), FileType.PNG))).hasSize(1);
    }

    @Test
    void damagedPicturesAreRefused() throws IOException {
        var whole = Samples.picture("png", 400, 400);
        assertThat(refused(Arrays.copyOf(whole, 60), FileType.PNG)).isEqualTo(FileRefusal.UNREADABLE);
        assertThat(refused(Samples.png(0, 10, 0), FileType.PNG)).isEqualTo(FileRefusal.UNREADABLE);
        assertThat(refused(Samples.pdf(), FileType.JPEG)).isEqualTo(FileRefusal.UNREADABLE);
    }

    private static List<String> sizes(List<Rendition> drawn) {
        return drawn.stream()
                .map(each -> each.type() + " " + each.width() + "x" + each.height())
                .toList();
    }

    private static List<Rendition> drawn(byte[] content, FileType type) throws IOException {
        return ((Drawn) Pictures.draw(Samples.file(content), type)).renditions();
    }

    private static FileRefusal refused(byte[] content, FileType type) throws IOException {
        return ((Refused) Pictures.draw(Samples.file(content), type)).reason();
    }

    private static String text(byte[] content) {
        return new String(content, StandardCharsets.ISO_8859_1);
    }
}
