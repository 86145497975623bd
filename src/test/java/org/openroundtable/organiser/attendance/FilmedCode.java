package org.openroundtable.organiser.attendance;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Base64;

import com.google.zxing.BarcodeFormat;
import com.google.zxing.BinaryBitmap;
import com.google.zxing.MultiFormatReader;
import com.google.zxing.NotFoundException;
import com.google.zxing.PlanarYUVLuminanceSource;
import com.google.zxing.WriterException;
import com.google.zxing.common.HybridBinarizer;
import com.google.zxing.qrcode.QRCodeWriter;

/** What a camera sees to which somebody shows a QR code, as Chromium takes it for one: a film in YUV4MPEG2. */
final class FilmedCode {

    private static final int WIDTH = 640;
    private static final int HEIGHT = 480;
    private static final int FRAMES = 5;
    /** No colour. */
    private static final byte GREY = (byte) 128;

    private static final byte WHITE = (byte) 235;
    private static final byte BLACK = 16;

    private FilmedCode() {}

    static void film(String code, Path file) throws WriterException, IOException {
        var picture = new QRCodeWriter().encode(code, BarcodeFormat.QR_CODE, WIDTH, HEIGHT);
        var light = new byte[WIDTH * HEIGHT];
        for (var at = 0; at < light.length; at++) {
            light[at] = picture.get(at % WIDTH, at / WIDTH) ? BLACK : WHITE;
        }
        var colour = new byte[light.length / 2];
        Arrays.fill(colour, GREY);
        var film = new ByteArrayOutputStream();
        film.writeBytes(text("YUV4MPEG2 W%d H%d F10:1 Ip A1:1 C420\n".formatted(WIDTH, HEIGHT)));
        for (var frame = 0; frame < FRAMES; frame++) {
            film.writeBytes(text("FRAME\n"));
            film.writeBytes(light);
            film.writeBytes(colour);
        }
        Files.write(file, film.toByteArray());
    }

    /**
     * The code in a picture.
     *
     * @param light of each point, a byte each, in Base64
     * @return null: there is none
     */
    static String read(String light, int width, int height) {
        var source = new PlanarYUVLuminanceSource(
                Base64.getDecoder().decode(light), width, height, 0, 0, width, height, false);
        try {
            return new MultiFormatReader()
                    .decode(new BinaryBitmap(new HybridBinarizer(source)))
                    .getText();
        } catch (NotFoundException none) {
            return null;
        }
    }

    private static byte[] text(String text) {
        return text.getBytes(StandardCharsets.US_ASCII);
    }
}
