package org.openroundtable.file;

import java.awt.Color;
import java.awt.GradientPaint;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.CRC32;
import java.util.zip.DeflaterOutputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import javax.imageio.ImageIO;

/** What people, and those who mean harm, upload. */
public final class Samples {

    private Samples() {}

    public static byte[] picture(String format, int width, int height) {
        var drawn = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        var paint = drawn.createGraphics();
        paint.setPaint(new GradientPaint(0, 0, Color.ORANGE, width, height, Color.BLUE));
        paint.fillRect(0, 0, width, height);
        return written(drawn, format);
    }

    static byte[] transparent(int width, int height) {
        var drawn = new BufferedImage(width, height, BufferedImage.TYPE_INT_ARGB);
        var paint = drawn.createGraphics();
        paint.setColor(Color.RED);
        paint.fillOval(0, 0, width, height);
        return written(drawn, "png");
    }

    private static byte[] written(BufferedImage drawn, String format) {
        try {
            var content = new ByteArrayOutputStream();
            ImageIO.write(drawn, format, content);
            return content.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Held on its side, as phones write it, with a place in it. */
    static byte[] onItsSide(byte[] jpeg) {
        var exif = bytes(out -> {
            out.writeBytes("Exif\0\0MM");
            out.writeShort(42);
            out.writeInt(8);
            out.writeShort(1);
            // tag 0x0112 (orientation), one SHORT: rotate by 90 degrees
            out.writeShort(0x0112);
            out.writeShort(3);
            out.writeInt(1);
            out.writeShort(6);
            out.writeShort(0);
            out.writeInt(0);
            out.writeBytes("50.8503N 4.3517E");
        });
        return bytes(out -> {
            // after SOI and APP0, whose length is in its third and fourth byte
            var head = 2 + 2 + (jpeg[4] << 8) + jpeg[5];
            out.write(jpeg, 0, head);
            out.writeShort(0xFFE1);
            out.writeShort(exif.length + 2);
            out.write(exif);
            out.write(jpeg, head, jpeg.length - head);
        });
    }

    /** Says of itself that it is so large, and has a note that unpacks to as many megabytes. */
    public static byte[] png(int width, int height, int megabytesOfNote) {
        return bytes(out -> {
            out.writeLong(0x89504E470D0A1A0AL);
            chunk(out, "IHDR", bytes(head -> {
                head.writeInt(width);
                head.writeInt(height);
                head.write(new byte[] {8, 2, 0, 0, 0});
            }));
            chunk(out, "zTXt", bytes(note -> {
                note.writeBytes("Comment\0\0");
                note.write(deflated(megabytesOfNote << 20));
            }));
            chunk(out, "IDAT", deflated((width * 3 + 1) * Math.min(height, 100)));
            chunk(out, "IEND", new byte[0]);
        });
    }

    private static void chunk(DataOutputStream out, String name, byte[] content) throws IOException {
        var named = bytes(part -> {
            part.writeBytes(name);
            part.write(content);
        });
        var sum = new CRC32();
        sum.update(named);
        out.writeInt(content.length);
        out.write(named);
        out.writeInt((int) sum.getValue());
    }

    private static byte[] deflated(int zeros) {
        return bytes(out -> {
            var deflated = new DeflaterOutputStream(out);
            for (var left = zeros; left > 0; left -= 1 << 16) {
                deflated.write(new byte[Math.min(left, 1 << 16)]);
            }
            deflated.finish();
        });
    }

    /** A document of an office program. */
    public static byte[] zip(String... parts) {
        return bytes(out -> {
            try (var zip = new ZipOutputStream(out)) {
                for (var part : parts) {
                    zip.putNextEntry(new ZipEntry(part));
                    zip.write(part.getBytes(StandardCharsets.UTF_8));
                }
            }
        });
    }

    static byte[] openDocument(String mediaType) {
        return bytes(out -> {
            try (var zip = new ZipOutputStream(out)) {
                var content = mediaType.getBytes(StandardCharsets.US_ASCII);
                var first = new ZipEntry("mimetype");
                first.setMethod(ZipEntry.STORED);
                first.setSize(content.length);
                var sum = new CRC32();
                sum.update(content);
                first.setCrc(sum.getValue());
                zip.putNextEntry(first);
                zip.write(content);
                zip.putNextEntry(new ZipEntry("content.xml"));
            }
        });
    }

    public static byte[] pdf() {
        return "%PDF-1.7\n1 0 obj <</Type /Catalog>> endobj\ntrailer <</Root 1 0 R>>\n%%EOF\n"
                .getBytes(StandardCharsets.US_ASCII);
    }

    public static Path file(byte[] content) {
        try {
            var file = Files.createTempFile("upload", ".jpg");
            file.toFile().deleteOnExit();
            return Files.write(file, content);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private interface Writing {
        void to(DataOutputStream out) throws IOException;
    }

    private static byte[] bytes(Writing writing) {
        try {
            var content = new ByteArrayOutputStream();
            writing.to(new DataOutputStream(content));
            return content.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
