package org.iotlabel.desk;

import static java.util.stream.Collectors.joining;
import static java.util.stream.Collectors.toMap;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.iotlabel.frame.Words;
import org.iotlabel.problem.CommonProblem;
import org.iotlabel.problem.FieldError;
import org.iotlabel.problem.Problem;
import org.jspecify.annotations.Nullable;

/** What a form shows: what is there or was typed, and what was wrong with it. Makes the fields of a page. */
public final class Form {
    /** What a visitor can mend by typing something else, or by sending the same once more, at once or later. */
    private static final Set<Integer> MENDABLE = Set.of(400, 409, 410, 412, 413, 415, 422, 503);

    private final Map<String, List<String>> values;
    private final @Nullable Problem problem;
    private final String version;
    private final boolean search;

    private Form(Map<String, List<String>> values, @Nullable Problem problem, String version, boolean search) {
        this.values = values;
        this.problem = problem;
        this.version = version;
        this.search = search;
    }

    /** A form with nothing in it. */
    public static Form blank() {
        return at("");
    }

    /** A form that shows what is there in that version. */
    static Form filled(Map<String, List<String>> values, String version) {
        return new Form(values, null, version, false);
    }

    /** A form with some fields filled in. */
    public static Form with(Map<String, String> values) {
        return with(values, "");
    }

    /** The same about something in that version. */
    public static Form with(Map<String, String> values, String version) {
        return new Form(lists(values), null, version, false);
    }

    /** What was looked for, with why that cannot be. */
    static Form sought(Map<String, String> terms, Problem problem) {
        return new Form(lists(terms), problem, "", true);
    }

    private static Map<String, List<String>> lists(Map<String, String> values) {
        return values.entrySet().stream().collect(toMap(Map.Entry::getKey, one -> List.of(one.getValue())));
    }

    /** A form without fields about something in that version. */
    public static Form at(String version) {
        return filled(Map.of(), version);
    }

    /**
     * What was typed, with what was wrong. Where somebody else was faster, the form goes on from what is there now, so that
     * sending it again replaces that knowingly.
     */
    static Form refused(Sent sent, Problem problem) {
        var current =
                Optional.ofNullable(problem.members().get("currentVersion")).map(Object::toString);
        // Rows that were left blank made no hole, and the pointers of the faults count without them.
        var shown = new java.util.LinkedHashMap<>(sent.fields());
        var compact = PointedJson.fields(PointedJson.of(sent.fields()));
        shown.keySet().removeIf(name -> name.matches("/.*/[0-9]+/.*") && !compact.containsKey(name));
        shown.putAll(compact);
        return new Form(shown, problem, current.orElse(sent.text(Sent.VERSION).orElse("")), false);
    }

    static boolean canMend(Problem problem) {
        return MENDABLE.contains(problem.type().status());
    }

    int status() {
        return problem == null ? 200 : problem.type().status();
    }

    /** The version that the form carries. */
    public String version() {
        return version;
    }

    public boolean isRefused() {
        return problem != null;
    }

    /** Whether somebody else changed the thing meanwhile. */
    public boolean isStale() {
        return problem != null && problem.type() == CommonProblem.STALE;
    }

    /** What was wrong in a sentence. */
    public String complaint() {
        return problem == null ? "" : Complaint.of(problem, search);
    }

    /** What the refusal says beside its sentence (RFC 9457 section 3.2); empty where it says no such thing. */
    public Optional<String> told(String member) {
        return Optional.ofNullable(problem)
                .map(refusal -> refusal.members().get(member))
                .map(Object::toString);
    }

    List<FieldError> errors() {
        return problem == null ? List.of() : problem.errors();
    }

    /** Whether it looks for something, and changes nothing. */
    boolean isSearch() {
        return search;
    }

    /** Whether nothing stands in it. */
    boolean isBlank() {
        return values.values().stream().flatMap(List::stream).allMatch(String::isBlank);
    }

    /** What stands in a field. */
    public String value(String name) {
        var there = values.get(name);
        return there == null || there.isEmpty() ? "" : there.getLast();
    }

    /** How many rows of a list are filled in. */
    public int rows(String list) {
        var row = 0;
        while (hasRow(list + "/" + row + "/")) {
            row++;
        }
        return row;
    }

    private boolean hasRow(String prefix) {
        return values.keySet().stream().anyMatch(name -> name.startsWith(prefix));
    }

    /** A field with what stands in it and what is wrong with it. */
    public Field field(Field.Kind kind, String name, String label) {
        var texts = kind == Field.Kind.CHECKS ? value(name).lines().toList() : List.of(value(name));
        if (kind == Field.Kind.CHECKS && values.containsKey(name)) {
            texts = values.get(name).stream().flatMap(String::lines).toList();
        }
        return new Field(kind, name, label, "", error(kind, name), texts, List.of(), true, 0, "off");
    }

    public Field line(String name, String label) {
        return field(Field.Kind.LINE, name, label);
    }

    public Field prose(String name, String label) {
        return field(Field.Kind.PROSE, name, label);
    }

    public Field choice(String name, String label, List<Option> options) {
        return field(Field.Kind.CHOICE, name, label).options(options);
    }

    /** A text for which the browser suggests some; another one can be typed. */
    public Field suggested(String name, String label, List<Option> suggestions) {
        return line(name, label).options(suggestions);
    }

    /** A choice that narrows a list. */
    public Field filter(String name, String label, List<Option> options) {
        return field(Field.Kind.FILTER, name, label).options(options);
    }

    public Field radios(String name, String label, List<Option> options) {
        return field(Field.Kind.RADIOS, name, label).options(options);
    }

    /** Several of the options, sent as a list; the name ends in {@code /-}. */
    public Field checks(String name, String label, List<Option> options) {
        return field(Field.Kind.CHECKS, name, label).options(options);
    }

    /** A file; the form that has one is sent in parts. */
    public Field file(String name, String label) {
        return field(Field.Kind.FILE, name, label);
    }

    /** A question with yes and no. */
    public Field truth(String name, String label) {
        var words = Words.in(PortalFrame.LANGUAGE, DeskMessages.class);
        return radios(name, label, List.of(new Option("true", words.yes()), new Option("false", words.no())));
    }

    /** A value that the visitor does not see. */
    public static Field hidden(String name, String value) {
        return new Field(Field.Kind.HIDDEN, name, "", "", "", List.of(value), List.of(), false, 0, "off");
    }

    /** Says that the object at that pointer is there, whatever is filled in of it. */
    public static Field object(String pointer) {
        return hidden(PointedJson.OBJECT, pointer);
    }

    /** Says that the list at that pointer is there, even with nothing in it. */
    public static Field list(String pointer) {
        return hidden(PointedJson.LIST, pointer);
    }

    /** A box by which the visitor says that the list at that pointer is there and empty. */
    public Field none(String pointer, String label, String words) {
        var chosen = values.getOrDefault(PointedJson.NONE, List.of()).contains(pointer)
                || values.containsKey(pointer + PointedJson.ITEMS);
        return new Field(
                Field.Kind.CHECKS,
                PointedJson.NONE,
                label,
                "",
                error(pointer),
                chosen ? List.of(pointer) : List.of(),
                List.of(new Option(pointer, words)),
                true,
                0,
                "off");
    }

    /** Of a choice that was not made, the API says what a program could have sent; people see it before them. */
    private String error(Field.Kind kind, String name) {
        var wrong = error(name);
        return wrong.isEmpty()
                        || !kind.isOneOf()
                        || kind != Field.Kind.FILTER && !value(name).isEmpty()
                ? wrong
                : Words.in(PortalFrame.LANGUAGE, DeskMessages.class).nothingChosen();
    }

    private String error(String name) {
        return errors().stream()
                .filter(error -> Field.isAbout(name, error.pointer()))
                .map(FieldError::message)
                .distinct()
                .collect(joining("\n"));
    }
}
