package org.iotlabel.oversight;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.net.URLEncoder;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.iotlabel.audit.AuditLine;
import org.iotlabel.audit.Subject;
import org.iotlabel.desk.Field;
import org.iotlabel.desk.Form;
import org.iotlabel.desk.FormPage;
import org.iotlabel.desk.PortalFrame;
import org.iotlabel.paging.Page;
import org.iotlabel.paging.PageRequest;

/**
 * What was found in the audit trail.
 *
 * @param search what is looked for
 * @param next the address of the next page; empty where there is none
 * @param table the address of all that was found as a table
 */
record AuditPage(FormPage search, List<Line> lines, String next, String table) {
    private static final int LONGEST = 200;

    /**
     * One entry.
     *
     * @param name how people call what was acted upon; empty where it has no name
     */
    record Line(
            String when, Part who, String role, Part act, String subjectType, String name, Part subject, String why) {}

    /**
     * A part of an entry.
     *
     * @param href the address of all entries with the same part
     */
    record Part(String words, String href) {}

    static AuditPage of(
            AuditFilter filter, PageRequest page, Page<AuditLine> found, KnownSubjects known, PortalFrame desk) {
        var names = known.named(found.items().stream().map(AuditPage::subject).toList());
        return new AuditPage(
                search(Form.with(filter.terms())),
                found.items().stream().map(entry -> line(entry, names, desk)).toList(),
                page.nextAddress(filter.address(OversightSection.PATH), found),
                filter.address(OversightSection.PATH + "/table"));
    }

    /** What cannot be looked for, to be mended. */
    static AuditPage refused(Form form) {
        return new AuditPage(search(form), List.of(), "", "");
    }

    private static Subject subject(AuditLine entry) {
        return new Subject(entry.subjectType(), entry.subject());
    }

    private static Line line(AuditLine entry, Map<Subject, String> names, PortalFrame desk) {
        var subject = subject(entry);
        return new Line(
                desk.moment(entry.at()),
                part("principal", entry.principal().toString(), AuditWords.name(entry)),
                AuditWords.role(entry),
                part("act", entry.act(), AuditWords.act(entry.act())),
                AuditWords.said().subjectWord(entry.subjectType()),
                names.getOrDefault(subject, ""),
                part("subject", entry.subject(), KnownSubjects.printed(subject)),
                Objects.requireNonNullElse(entry.reason(), ""));
    }

    private static Part part(String parameter, String code, String words) {
        return new Part(words, OversightSection.PATH + "?" + parameter + "=" + URLEncoder.encode(code, UTF_8));
    }

    private static FormPage search(Form form) {
        var words = OversightSection.said();
        var fields = List.of(
                form.line("subject", words.subject()).hint(words.subjectHint()).most(LONGEST),
                form.filter("act", words.act(), AuditWords.choices(form.value("act"))),
                form.line("principal", words.principal())
                        .hint(words.principalHint())
                        .most(LONGEST),
                form.field(Field.Kind.DAY, "from", words.from()).hint(words.dayHint()),
                form.field(Field.Kind.DAY, "until", words.until()));
        return FormPage.search(words.audit(), OversightSection.PATH, words.show(), form, fields);
    }
}
