package org.iotlabel.assessment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.HttpHeaders;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.UUID;
import org.iotlabel.desk.Done;
import org.iotlabel.desk.Fieldset;
import org.iotlabel.desk.Form;
import org.iotlabel.desk.FormPage;
import org.iotlabel.desk.Option;
import org.iotlabel.desk.PortalFrame;
import org.iotlabel.evidence.Confidentiality;
import org.iotlabel.evidence.EvidenceUpload;

/** Lays out the evidence of a case, and takes in what its assessor brings. */
@ApplicationScoped
class Exhibition {
    private final AssessmentFile files;
    private final AssessmentAnswer answers;
    private final Workbench workbench;
    private final EvidenceResource door;

    Exhibition(AssessmentFile files, AssessmentAnswer answers, Workbench workbench, EvidenceResource door) {
        this.files = files;
        this.answers = answers;
        this.workbench = workbench;
        this.door = door;
    }

    ExhibitsPage page(UUID id, Form form, PortalFrame desk) {
        var examination = files.open(id);
        var view = answers.of(examination).getEntity();
        var whyNot = Workbench.whyNot(view.actions(), "evidence");
        var exhibits = whyNot.isEmpty() ? workbench.exhibits(examination, desk) : List.<Exhibit>of();
        return new ExhibitsPage(view.product().model(), AssessmentSection.at(id), exhibits, whyNot, form(id, form));
    }

    /** Brings a file by the door of the API, and says where that leads. */
    String add(UUID id, EvidenceUpload upload, HttpHeaders headers) {
        try {
            door.add(id, upload, headers);
            return Done.UPLOADED.at(AssessmentSection.at(id) + "/evidence");
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private static FormPage form(UUID id, Form form) {
        var words = WorkbenchList.messages();
        var here = AssessmentSection.at(id) + "/evidence";
        var audience = form.radios(
                        "confidentiality",
                        words.audience(),
                        Option.of(
                                new Confidentiality[] {
                                    Confidentiality.ASSESSOR, Confidentiality.SCHEME, Confidentiality.PUBLIC
                                },
                                words::confidentialityWord))
                .usually(Confidentiality.ASSESSOR.name());
        var fields = Fieldset.of(
                form.file("file", words.file()),
                audience,
                form.prose("description", words.description()).most(1000).optional());
        return new FormPage(words.bring(), words.bringLead(), here, words.upload(), here, form, List.of(fields));
    }
}
