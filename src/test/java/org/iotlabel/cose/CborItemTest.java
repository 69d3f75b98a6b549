package org.iotlabel.cose;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import com.authlete.cbor.CBORDecoder;
import com.authlete.cbor.CBORItemList;
import com.authlete.cbor.CBORTaggedItem;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.Size;
import org.iotlabel.cose.CborItem.Bytes;
import org.iotlabel.cose.CborItem.Items;
import org.iotlabel.cose.CborItem.Members;
import org.iotlabel.cose.CborItem.Number;
import org.iotlabel.cose.CborItem.Tagged;
import org.iotlabel.cose.CborItem.Text;
import org.iotlabel.cose.CoseRefused.Reason;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CborItemTest {
    @ParameterizedTest
    @CsvSource({
        "0,00",
        "23,17",
        "24,1818",
        "255,18ff",
        "256,190100",
        "65535,19ffff",
        "65536,1a00010000",
        "4294967295,1affffffff",
        "4294967296,1b0000000100000000",
        "-1,20",
        "-24,37",
        "-25,3818",
        "-65537,3a00010000",
        "9223372036854775807,1b7fffffffffffffff",
        "-9223372036854775808,3b7fffffffffffffff"
    })
    void numbers_take_as_few_bytes_as_they_can(long number, String hex) {
        assertEquals(hex, HexFormat.of().formatHex(new Number(number).bytes()));
        assertEquals(new Number(number), read(hex));
    }

    @Property(tries = 200)
    void a_reader_of_others_reads_the_same(
            @ForAll long number, @ForAll String text, @ForAll @Size(max = 300) byte[] bytes) throws Exception {
        var plain = text.codePoints()
                .filter(letter -> letter < Character.MIN_SURROGATE || letter > Character.MAX_SURROGATE)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
        var item = new Tagged(
                1000,
                new Items(List.of(new Number(number), new Text(plain), new Members(Map.of(1L, new Bytes(bytes))))));
        var written = item.bytes();
        assertEquals(item, CborItem.read(written));
        var tagged = (CBORTaggedItem) new CBORDecoder(written).next();
        assertEquals(1000, tagged.getTagNumber().intValue());
        var read = ((CBORItemList) tagged.getTagContent()).parse();
        assertEquals(number, ((java.lang.Number) read.get(0)).longValue());
        assertEquals(plain, read.get(1));
        assertArrayEquals(bytes, (byte[]) ((Map<?, ?>) read.get(2)).get(1));
    }

    @Test
    void members_stand_in_the_order_of_their_bytes_and_not_of_their_numbers() {
        var item = new Members(Map.of(-1L, new Number(1), 10L, new Number(2), 100L, new Number(3), 1L, new Number(4)));
        assertEquals("a40104" + "0a02" + "186403" + "2001", HexFormat.of().formatHex(item.bytes()));
    }

    @ParameterizedTest
    @CsvSource({
        "NOT_DETERMINISTIC,1817",
        "NOT_DETERMINISTIC,190017",
        "NOT_DETERMINISTIC,1900ff",
        "NOT_DETERMINISTIC,1a0000ffff",
        "NOT_DETERMINISTIC,1b00000000ffffffff",
        "NOT_DETERMINISTIC,5801ff",
        "NOT_DETERMINISTIC,5f4101ff",
        "NOT_DETERMINISTIC,9f01ff",
        "NOT_DETERMINISTIC,bf0101ff",
        "NOT_DETERMINISTIC,a202010102",
        "NOT_DETERMINISTIC,a220010102",
        "DUPLICATE_KEY,a201010102",
        "TRAILING_BYTES,0100",
        "NOT_CBOR,''",
        "NOT_CBOR,18",
        "NOT_CBOR,1c",
        "NOT_CBOR,4201",
        "NOT_CBOR,5affffffff",
        "NOT_CBOR,9affffffff",
        "NOT_CBOR,baffffffff",
        "NOT_CBOR,9b7fffffffffffffff",
        "NOT_CBOR,1bffffffffffffffff",
        "NOT_CBOR,62c328",
        "NOT_CBOR,63eda080",
        "NOT_CBOR,a1616101",
        "NOT_CBOR,f5",
        "NOT_CBOR,f90000",
        "NOT_CBOR,81818181818181818101"
    })
    void whatever_has_another_form_is_refused(Reason reason, String hex) {
        assertEquals(reason, assertThrows(CoseRefused.class, () -> read(hex)).reason());
    }

    @Test
    void what_is_longer_than_any_code_holds_is_refused_unread() {
        assertEquals(
                Reason.TOO_LONG,
                assertThrows(CoseRefused.class, () -> CborItem.read(new byte[5000]))
                        .reason());
    }

    @Property(tries = 1000)
    void no_bytes_make_it_fail_otherwise_and_what_is_read_has_that_one_form(@ForAll @Size(max = 60) byte[] noise) {
        try {
            assertArrayEquals(noise, CborItem.read(noise).bytes());
        } catch (CoseRefused refused) {
            assertEquals(CoseRefused.class, refused.getClass());
        }
    }

    private static CborItem read(String hex) {
        return CborItem.read(HexFormat.of().parseHex(hex));
    }
}
