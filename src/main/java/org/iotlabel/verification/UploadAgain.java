package org.iotlabel.verification;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.stream.Stream;
import org.iotlabel.frame.Faults;
import org.iotlabel.frame.Faults.Fault;
import org.iotlabel.frame.FormAgain;
import org.iotlabel.frame.Frame;
import org.iotlabel.frame.PageAnswers;
import org.iotlabel.frame.Typed;
import org.iotlabel.frame.Words;
import org.iotlabel.problem.CommonProblem;
import org.iotlabel.problem.FieldError;
import org.iotlabel.problem.ProblemDocument;

/** The form for a document once more, where {@link DocumentUpload} or a limit of the server refused what was sent. */
@ApplicationScoped
class UploadAgain implements FormAgain {
    @Override
    public String path() {
        return "/verify";
    }

    @Override
    public Optional<byte[]> of(ProblemDocument problem, Typed typed, Frame frame) {
        var said = Words.in(frame.language(), DocumentMessages.class);
        var wrong = problem.errors().stream().map(FieldError::field).toList();
        var faults = new Faults(Stream.concat(
                        tooLarge(problem, said),
                        Stream.of(
                                        new Fault("file", said.file(), said.fileNeeded()),
                                        new Fault("gtin", said.gtin(), said.gtinDigits()),
                                        new Fault("firmware", said.firmware(), said.firmwareTooLong()))
                                .filter(fault -> wrong.contains(fault.field())))
                .toList());
        if (faults.all().isEmpty()) {
            return Optional.empty();
        }
        var page = UploadPage.refused(typed, faults);
        return Optional.of(PageAnswers.bytes(DocumentVerificationPages.Templates.upload(page, frame), frame));
    }

    /** Only the document can be, for the fields take no more than a line. */
    private static Stream<Fault> tooLarge(ProblemDocument problem, DocumentMessages said) {
        return problem.status() == CommonProblem.TOO_LARGE.status()
                ? Stream.of(new Fault("file", said.file(), said.fileTooLarge()))
                : Stream.of();
    }
}
