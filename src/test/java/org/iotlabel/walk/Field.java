package org.iotlabel.walk;

import com.fasterxml.jackson.databind.node.TextNode;
import org.iotlabel.vectors.DevTools;

/** The field that has the focus, whatever kind it is. */
final class Field {
    /** As many words as a calendar has for the same month; a program that fills it in gives its value, as WebDriver does. */
    private static final String SET = """
            (value => {
              const field = document.activeElement;
              field.value = value;
              field.dispatchEvent(new Event('input', { bubbles: true }));
              field.dispatchEvent(new Event('change', { bubbles: true }));
            })(%s)""";

    private static final String CHOSEN =
            "document.activeElement.selectedOptions[0] ? document.activeElement.selectedOptions[0].text : ''";

    private static final String MARK = """
            (words => {
              const field = document.activeElement;
              const at = field.value.indexOf(words);
              if (at >= 0) field.setSelectionRange(at, at + words.length);
              return at >= 0;
            })(%s)""";

    private final DevTools page;
    private final Keyboard keyboard;

    Field(DevTools page, Keyboard keyboard) {
        this.page = page;
        this.keyboard = keyboard;
    }

    void fill(String text) throws Exception {
        switch (page.evaluate("document.activeElement.type").asText()) {
            case "select-one" -> pick(text);
            case "month", "date", "datetime-local" -> page.evaluate(SET.formatted(TextNode.valueOf(text)));
            default -> {
                keyboard.markAll();
                keyboard.type(text);
            }
        }
    }

    boolean writeOver(String was, String now) throws Exception {
        if (!page.evaluate(MARK.formatted(TextNode.valueOf(was))).asBoolean()) {
            throw new AssertionError("“" + was + "” does not stand there");
        }
        keyboard.type(now);
        return true;
    }

    private void pick(String option) throws Exception {
        keyboard.spell(option);
        var chosen = page.evaluate(CHOSEN).asText();
        if (!chosen.equals(option)) {
            throw new AssertionError("the list shows " + chosen + " and not " + option);
        }
    }
}
