package org.openroundtable.file;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.locks.ReentrantLock;
import java.util.stream.IntStream;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;

import net.coobird.thumbnailator.Thumbnails;
import net.coobird.thumbnailator.util.exif.ExifFilterUtils;
import net.coobird.thumbnailator.util.exif.ExifUtils;
import net.coobird.thumbnailator.util.exif.Orientation;

/**
 * Draws pictures anew, in the sizes that pages need: what else was in the file (place and camera, previews, programs of
 * polyglots) stays behind. One at a time, and no more of one in memory than pages need.
 */
public final class Pictures {

    /** What a camera takes; of a progressive JPEG all of it is held at once while it is read. */
    public static final int MOST_PIXELS = 25_000_000;

    public static final int LONGEST_SIDE = 20_000;

    /** In pixels, none wider than the picture itself. */
    static final List<Integer> WIDTHS = List.of(320, 640, 1280);

    /** Twice the widest, so that it stays sharp when it is made smaller. */
    private static final int READ_SIDE = 2 * 1280;

    private static final double QUALITY = 0.85;
    private static final ReentrantLock ONE_AT_A_TIME = new ReentrantLock();

    private Pictures() {}

    /** From the narrowest to the widest. */
    public sealed interface Outcome {

        record Drawn(List<Rendition> renditions) implements Outcome {}

        record Refused(FileRefusal reason) implements Outcome {}
    }

    /** One size of a picture. */
    public record Rendition(FileType type, int width, int height, byte[] content) {

        public InputStream open() {
            return new ByteArrayInputStream(content);
        }
    }

    /** @param type of the file, as {@link Inspection} has told */
    public static Outcome draw(Path file, FileType type) throws IOException {
        ONE_AT_A_TIME.lock();
        try (var input = ImageIO.createImageInputStream(file.toFile())) {
            var reader = ImageIO.getImageReadersByFormatName(type.extension()).next();
            // Notes in a PNG are compressed, and could be unpacked without end. Only a JPEG says how it was held.
            reader.setInput(input, true, type != FileType.JPEG);
            try {
                return draw(reader, type);
            } finally {
                reader.dispose();
            }
        } finally {
            ONE_AT_A_TIME.unlock();
        }
    }

    private static Outcome draw(ImageReader reader, FileType type) throws IOException {
        try {
            long width = reader.getWidth(0);
            long height = reader.getHeight(0);
            if (width * height > MOST_PIXELS || Math.max(width, height) > LONGEST_SIDE) {
                return new Outcome.Refused(FileRefusal.TOO_MANY_PIXELS);
            }
            var picture = upright(read(reader, (int) Math.max(width, height)), reader, type);
            var renditions = new ArrayList<Rendition>();
            for (var each : widths(picture.getWidth())) {
                renditions.add(rendition(picture, each, type));
            }
            return new Outcome.Drawn(renditions);
        } catch (IOException | RuntimeException damaged) {
            // Readers meet damaged files with whatever exception they come across.
            return new Outcome.Refused(FileRefusal.UNREADABLE);
        }
    }

    private static BufferedImage read(ImageReader reader, int side) throws IOException {
        var every = (side + READ_SIDE - 1) / READ_SIDE;
        var parameters = reader.getDefaultReadParam();
        parameters.setSourceSubsampling(every, every, 0, 0);
        return reader.read(0, parameters);
    }

    private static BufferedImage upright(BufferedImage picture, ImageReader reader, FileType type) {
        var orientation = type == FileType.JPEG ? orientation(reader) : null;
        return orientation == null
                ? picture
                : ExifFilterUtils.getFilterForOrientation(orientation).apply(picture);
    }

    /** Null: it is not said, or not in a way that can be read. */
    private static Orientation orientation(ImageReader reader) {
        try {
            return ExifUtils.getExifOrientation(reader, 0);
        } catch (IOException | RuntimeException unreadable) {
            return null;
        }
    }

    private static List<Integer> widths(int own) {
        var widest = Math.min(own, WIDTHS.get(WIDTHS.size() - 1));
        return IntStream.concat(
                        WIDTHS.stream().mapToInt(width -> width).filter(width -> width < widest), IntStream.of(widest))
                .boxed()
                .toList();
    }

    /** A drawing is smaller and sharper as PNG, a photograph as JPEG; what one can see through must be PNG. */
    private static Rendition rendition(BufferedImage picture, int width, FileType type) throws IOException {
        var transparent = picture.getColorModel().hasAlpha();
        var scaled = Thumbnails.of(picture)
                .width(width)
                .imageType(transparent ? BufferedImage.TYPE_INT_ARGB : BufferedImage.TYPE_INT_RGB)
                .asBufferedImage();
        var png = type == FileType.JPEG && !transparent ? null : encoded(scaled, FileType.PNG);
        if (transparent) {
            return new Rendition(FileType.PNG, scaled.getWidth(), scaled.getHeight(), png);
        }
        var jpeg = encoded(scaled, FileType.JPEG);
        return png != null && png.length <= jpeg.length
                ? new Rendition(FileType.PNG, scaled.getWidth(), scaled.getHeight(), png)
                : new Rendition(FileType.JPEG, scaled.getWidth(), scaled.getHeight(), jpeg);
    }

    private static byte[] encoded(BufferedImage picture, FileType type) throws IOException {
        var content = new ByteArrayOutputStream();
        var output = Thumbnails.of(picture).scale(1).outputFormat(type.extension());
        (type == FileType.JPEG ? output.outputQuality(QUALITY) : output).toOutputStream(content);
        return content.toByteArray();
    }
}
