package org.iotlabel.walk;

import java.nio.file.Path;

/** A vendor whom the assessors ask something. */
final class Respondent {
    private final Person person;
    private final Window window;

    Respondent(Person person) {
        this.person = person;
        this.window = person.window;
    }

    /** Is told on the overview, and answers with words and with a file. */
    void answer(String model, String question, String answer, Path file) throws Exception {
        var name = file.getFileName().toString();
        person.overview();
        window.followInLine("Answer the assessors " + model);
        window.mustSay(question);
        window.follow("Answer it");
        window.attach("File", file);
        window.choose("Who may read it?", "Only the assessors of this case");
        window.press("Upload", () -> window.has("checkbox", name));
        if (!window.isTicked(name)) {
            window.tick(name);
        }
        window.fill("Your answer", answer);
        window.send("Give this answer");
        window.mustSay(answer);
        window.mustSay("Answered on");
    }
}
