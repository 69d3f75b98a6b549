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
        var tooLarge = problem.status() == CommonProblem.TOO_LARGE.status();
        var file = tooLarge ? said.fileTooLarge() : said.fileNeeded();
        var faults = new Faults(Stream.concat(
                        tooLarge && wrong.isEmpty() ? unread(typed, said) : Stream.of(),
                        Stream.of(
                                        new Fault("file", said.file(), file),
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

    /** Nobody measured what of it is too large; a field can be as well as the document. */
    private static Stream<Fault> unread(Typed typed, DocumentMessages said) {
        return Stream.of(said.tooLarge(), typed.lost() ? said.nothingKept() : "")
                .filter(words -> !words.isEmpty())
                .map(words -> new Fault("", "", words));
    }
}
