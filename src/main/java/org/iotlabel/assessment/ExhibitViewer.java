package org.iotlabel.assessment;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import org.iotlabel.assessment.OpenedExhibit.Turn;
import org.iotlabel.assessment.OpenedExhibit.Wish;
import org.iotlabel.evidence.Audience;
import org.iotlabel.evidence.EvidenceVault;
import org.iotlabel.paper.Drawing;
import org.iotlabel.paper.Drawing.Drawn;
import org.iotlabel.paper.Drawing.NotDrawn;
import org.iotlabel.paper.PagePictures;

/**
 * How a piece of evidence is looked at. A page of a document is drawn before it is said how many there are; it is read, which
 * is recorded, only when the frame fetches it.
 */
@ApplicationScoped
class ExhibitViewer {
    private final PagePictures pictures;
    private final EvidenceVault vault;

    ExhibitViewer(PagePictures pictures, EvidenceVault vault) {
        this.pictures = pictures;
        this.vault = vault;
    }

    /**
     * Opens it.
     *
     * @param here the address of the page without anything open
     */
    OpenedExhibit open(Exhibit exhibit, Wish wish, String here) {
        if (exhibit.frame().isEmpty()) {
            return shut(exhibit, WorkbenchList.messages().notShown());
        }
        if (exhibit.isDocument()) {
            return switch (draw(exhibit, wish.page())) {
                case Drawn drawn -> sheet(exhibit, drawn, here);
                case NotDrawn why -> shut(exhibit, WorkbenchList.messages().notDrawn(why));
            };
        }
        return exhibit.isData()
                ? data(exhibit, wish, here)
                : new OpenedExhibit(exhibit, exhibit.frame(), "", "", List.of());
    }

    private Drawing draw(Exhibit exhibit, int page) {
        return pictures.of(
                exhibit.sha256(), page, () -> vault.examine(exhibit.place(), exhibit.id(), Audience.ASSESSOR));
    }

    private static OpenedExhibit sheet(Exhibit exhibit, Drawn drawn, String here) {
        var words = WorkbenchList.messages();
        var turns = new ArrayList<Turn>();
        if (drawn.page() > 1) {
            turns.add(new Turn(page(here, exhibit, drawn.page() - 1), words.pageBefore()));
        }
        if (drawn.page() < drawn.pages()) {
            turns.add(new Turn(page(here, exhibit, drawn.page() + 1), words.pageAfter()));
        }
        return new OpenedExhibit(
                exhibit,
                exhibit.frame() + "?" + OpenedExhibit.PAGE + "=" + drawn.page(),
                "",
                words.page(drawn.page(), drawn.pages()),
                turns);
    }

    private static String page(String here, Exhibit exhibit, int page) {
        return OpenedExhibit.at(here, exhibit, "&" + OpenedExhibit.PAGE + "=" + page);
    }

    private static OpenedExhibit data(Exhibit exhibit, Wish wish, String here) {
        var words = WorkbenchList.messages();
        var written = OpenedExhibit.WRITTEN + "=true";
        return wish.written()
                ? new OpenedExhibit(
                        exhibit,
                        exhibit.frame() + "?" + written,
                        "",
                        "",
                        List.of(new Turn(OpenedExhibit.at(here, exhibit, ""), words.asTable())))
                : new OpenedExhibit(
                        exhibit,
                        exhibit.frame(),
                        "",
                        "",
                        List.of(new Turn(OpenedExhibit.at(here, exhibit, "&" + written), words.asWritten())));
    }

    private static OpenedExhibit shut(Exhibit exhibit, String whyNot) {
        return new OpenedExhibit(exhibit, "", whyNot, "", List.of());
    }
}
