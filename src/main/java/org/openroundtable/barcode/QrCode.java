package org.openroundtable.barcode;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Map;
import javax.imageio.ImageIO;
import javax.imageio.stream.MemoryCacheImageOutputStream;

import com.google.zxing.BarcodeFormat;
import com.google.zxing.EncodeHintType;
import com.google.zxing.WriterException;
import com.google.zxing.common.BitMatrix;
import com.google.zxing.qrcode.QRCodeWriter;

/** A QR code (ISO/IEC 18004) with the quiet margin around it. */
public final class QrCode {

    private static final int QUIET = 4;
    /** Pixels of a module's side in a picture. */
    private static final int SCALE = 6;

    /** Of a picture with one bit a pixel. */
    private static final int DARK = 0;

    private static final int LIGHT = 1;

    private final BitMatrix modules;

    private QrCode(BitMatrix modules) {
        this.modules = modules;
    }

    public static QrCode of(String text) {
        try {
            return new QrCode(
                    new QRCodeWriter().encode(text, BarcodeFormat.QR_CODE, 0, 0, Map.of(EncodeHintType.MARGIN, QUIET)));
        } catch (WriterException tooLong) {
            throw new IllegalArgumentException(tooLong);
        }
    }

    /** In modules, of each side. */
    public int size() {
        return modules.getWidth();
    }

    /** The path that fills the dark modules, for SVG. */
    public String path() {
        var path = new StringBuilder();
        for (var y = 0; y < size(); y++) {
            for (var x = 0; x < size(); x++) {
                if (modules.get(x, y)) {
                    path.append('M').append(x).append(' ').append(y).append("h1v1h-1z");
                }
            }
        }
        return path.toString();
    }

    /** A picture in PNG, of 6 pixels a module, for where SVG is not shown. */
    public byte[] png() {
        var side = size() * SCALE;
        var picture = new BufferedImage(side, side, BufferedImage.TYPE_BYTE_BINARY);
        var pixels = picture.getRaster();
        for (var y = 0; y < side; y++) {
            for (var x = 0; x < side; x++) {
                pixels.setSample(x, y, 0, modules.get(x / SCALE, y / SCALE) ? DARK : LIGHT);
            }
        }
        var png = new ByteArrayOutputStream();
        // In memory: else a file is made on the disk for each.
        try (var out = new MemoryCacheImageOutputStream(png)) {
            ImageIO.write(picture, "png", out);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return png.toByteArray();
    }
}
