package org.iotlabel.qrcode;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.google.zxing.BinaryBitmap;
import com.google.zxing.DecodeHintType;
import com.google.zxing.ReaderException;
import com.google.zxing.client.j2se.BufferedImageLuminanceSource;
import com.google.zxing.common.GlobalHistogramBinarizer;
import com.google.zxing.common.HybridBinarizer;
import com.google.zxing.qrcode.QRCodeReader;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.util.List;
import java.util.Map;
import javax.imageio.ImageIO;
import org.iotlabel.paper.OutsideReader;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The code of a label is read after what happens to labels, by two readers that share no code. */
class QrDamageTest {
    static final int PIXELS_A_MODULE = 10;

    private static final String ADDRESS = "HTTPS://LABEL.EXAMPLE/4K7M2QWXY";

    @ParameterizedTest
    @EnumSource
    void a_telephone_reads_it(Damage damage) throws Exception {
        assertEquals(ADDRESS, telephone(damage.of(code())));
    }

    @ParameterizedTest
    @EnumSource
    void a_scanner_of_others_reads_it(Damage damage) throws Exception {
        var picture = new ByteArrayOutputStream();
        ImageIO.write(damage.of(code()), "png", picture);
        var read = OutsideReader.of(
                List.of("zbarimg", "--quiet", "--raw", "-Sdisable", "-Sqrcode.enable"), picture.toByteArray());
        assertEquals(ADDRESS, read.strip());
    }

    private static BufferedImage code() throws Exception {
        var png = new QrPicture(QrCode.small(ADDRESS), "for a test").png(PIXELS_A_MODULE);
        return ImageIO.read(new ByteArrayInputStream(png));
    }

    /** As applications on telephones do: another way of telling dark from light where the first finds nothing. */
    private static String telephone(BufferedImage image) throws ReaderException {
        var source = new BufferedImageLuminanceSource(image);
        var hints = Map.of(DecodeHintType.TRY_HARDER, true);
        try {
            return new QRCodeReader()
                    .decode(new BinaryBitmap(new HybridBinarizer(source)), hints)
                    .getText();
        } catch (ReaderException _) {
            return new QRCodeReader()
                    .decode(new BinaryBitmap(new GlobalHistogramBinarizer(source)), hints)
                    .getText();
        }
    }
}
