package org.iotlabel.check;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.time.LocalDate;
import java.util.List;
import org.iotlabel.product.VersionRange;

/** Files held against the rules on one day, for a device with firmware from 3.0 on. */
final class CheckFixture {
    static final Circumstances CIRCUMSTANCES =
            new Circumstances(LocalDate.of(2026, 11, 26), new VersionRange("3.0", null));

    private CheckFixture() {}

    static List<Checked> text(String name, String content) {
        return new ReadFile(content.getBytes(UTF_8), name.equals("security.txt"), false).check(CIRCUMSTANCES);
    }

    static List<Checked> json(String content) {
        return new ReadFile(content.getBytes(UTF_8), false, true).check(CIRCUMSTANCES);
    }

    static List<FindingCode> codes(List<Checked> checked) {
        return checked.stream()
                .flatMap(one -> one.findings().stream())
                .map(MachineFinding::code)
                .toList();
    }

    static String message(List<Checked> checked, FindingCode code) {
        return checked.stream()
                .flatMap(one -> one.findings().stream())
                .filter(one -> one.code() == code)
                .map(MachineFinding::message)
                .findFirst()
                .orElseThrow();
    }
}
