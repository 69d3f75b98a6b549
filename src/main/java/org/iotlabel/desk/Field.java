package org.iotlabel.desk;

import java.util.List;

/**
 * A field of a form.
 *
 * @param name a JSON Pointer into the body that the API takes, or the name of a parameter
 * @param label what it is called; always seen
 * @param hint what to write there, where the label does not say it
 * @param error what is wrong with what was typed; empty where nothing is
 * @param values what stands in it
 * @param options what can be chosen
 * @param required whether it must be filled in
 * @param most the most characters that it takes; 0 for no limit
 * @param autocomplete what browsers may fill in (WHATWG HTML, autofill)
 */
public record Field(
        Kind kind,
        String name,
        String label,
        String hint,
        String error,
        List<String> values,
        List<Option> options,
        boolean required,
        int most,
        String autocomplete) {
    private static final int SHORT = 400;

    /** How something is typed or chosen. */
    public enum Kind {
        LINE("text"),
        /** Words that are looked for. */
        SEARCH("search"),
        EMAIL("email"),
        URL("url"),
        /** A month such as 2031-06. */
        MONTH("month"),
        /** A day such as 2031-06-30. */
        DAY("date"),
        /** A day and a time in UTC, such as 2031-06-30T14:05. */
        MOMENT("datetime-local"),
        NUMBER("number"),
        PROSE(""),
        /** An item on each line. */
        LINES(""),
        CHOICE(""),
        /** A choice that narrows a list; where nothing is chosen, all of it is shown. */
        FILTER(""),
        RADIOS("radio"),
        CHECKS("checkbox"),
        FILE("file"),
        HIDDEN("hidden");

        private final String type;

        Kind(String type) {
            this.type = type;
        }

        /** Whether one of several is chosen. */
        boolean isOneOf() {
            return this == CHOICE || this == FILTER || this == RADIOS;
        }

        /** The type of the input element; empty where it is another element. */
        public String type() {
            return type;
        }
    }

    public Field hint(String words) {
        return new Field(kind, name, label, words, error, values, options, required, most, autocomplete);
    }

    public Field optional() {
        return new Field(kind, name, label, hint, error, values, options, false, most, autocomplete);
    }

    public Field most(int characters) {
        return new Field(kind, name, label, hint, error, values, options, required, characters, autocomplete);
    }

    public Field autocomplete(String what) {
        return new Field(kind, name, label, hint, error, values, options, required, most, what);
    }

    /** What is chosen where nothing was yet. */
    public Field usually(String value) {
        return values.stream().allMatch(String::isEmpty)
                ? new Field(kind, name, label, hint, error, List.of(value), options, required, most, autocomplete)
                : this;
    }

    Field options(List<Option> choices) {
        return new Field(kind, name, label, hint, error, values, choices, required, most, autocomplete);
    }

    /** What the summary says of a fault in it. */
    String told(String message) {
        return kind.isOneOf() && !error.isEmpty() ? error : message;
    }

    /** The name of the element in the page. */
    public String id() {
        return "f" + name.replaceAll("[^A-Za-z0-9]+", "-");
    }

    /** The elements that say more of it. */
    public String describedBy() {
        return ((hint.isEmpty() ? "" : id() + "-hint ") + (error.isEmpty() ? "" : id() + "-error")).strip();
    }

    public String value() {
        var value = values.isEmpty() ? "" : values.getLast();
        // Browsers show no moment with an offset.
        return kind == Kind.MOMENT && value.endsWith("Z") ? value.substring(0, value.length() - 1) : value;
    }

    public boolean isChosen(Option option) {
        return values.contains(option.value());
    }

    public boolean isHidden() {
        return kind == Kind.HIDDEN;
    }

    /** Whether several elements make the field together. */
    public boolean isGroup() {
        return kind == Kind.RADIOS || kind == Kind.CHECKS;
    }

    public boolean isChoice() {
        return kind == Kind.CHOICE || isFilter();
    }

    /** The element with what the browser suggests; empty where it suggests nothing. */
    public String suggestions() {
        return kind == Kind.LINE && !options.isEmpty() ? id() + "-suggested" : "";
    }

    /** Whether it narrows a list. */
    public boolean isFilter() {
        return kind == Kind.FILTER;
    }

    public boolean isProse() {
        return kind == Kind.PROSE || kind == Kind.LINES;
    }

    /** How many lines are shown of a text: as many as a narrow window takes for a short one. */
    public int lines() {
        return kind == Kind.LINES || most > 0 && most <= SHORT ? 3 : 5;
    }

    /** Whether an error at that pointer is about it. */
    boolean isAbout(String pointer) {
        return isAbout(name, pointer)
                || name.equals(PointedJson.NONE)
                        && options.stream().anyMatch(list -> list.value().equals(pointer));
    }

    /** Whether an error at that pointer is about the field of that name, or about an item in it. */
    static boolean isAbout(String name, String pointer) {
        var list = name.endsWith("/-") ? name.substring(0, name.length() - 2) : name;
        return pointer.equals(list)
                || pointer.equals("/" + name)
                || pointer.equals("?" + name)
                || !list.equals(name) && pointer.startsWith(list + "/");
    }
}
