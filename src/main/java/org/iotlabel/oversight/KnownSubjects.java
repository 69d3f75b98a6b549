package org.iotlabel.oversight;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toSet;

import io.quarkus.arc.All;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.iotlabel.audit.Subject;
import org.iotlabel.audit.SubjectNames;

/** How people call what was acted upon: one read for each kind of thing on a page. */
@ApplicationScoped
class KnownSubjects {
    private static final Pattern SERIAL = Pattern.compile("([0-9A-Z]{4})([0-9A-Z]{4})([0-9A-Z])");
    private static final Pattern PRINTED = Pattern.compile("(?i)([0-9A-Z]{4})-([0-9A-Z]{4})-([0-9A-Z])");

    private final List<SubjectNames> kinds;

    KnownSubjects(@All List<SubjectNames> kinds) {
        this.kinds = kinds;
    }

    /** The names of those that have one. */
    Map<Subject, String> named(Collection<Subject> subjects) {
        Map<String, Set<String>> keys =
                subjects.stream().collect(groupingBy(Subject::type, mapping(Subject::id, toSet())));
        var named = new HashMap<Subject, String>();
        kinds.forEach(kind -> kind.of(keys.getOrDefault(kind.type(), Set.of()))
                .forEach((key, name) -> named.put(new Subject(kind.type(), key), name)));
        return named;
    }

    /** The key as people read it: the serial of a label has its hyphens. */
    static String printed(Subject subject) {
        return subject.type().equals("label") ? SERIAL.matcher(subject.id()).replaceFirst("$1-$2-$3") : subject.id();
    }

    /** The key that somebody typed or copied from what is printed. */
    static String typed(String text) {
        var printed = PRINTED.matcher(text);
        return printed.matches() ? printed.replaceFirst("$1$2$3").toUpperCase(java.util.Locale.ROOT) : text;
    }
}
