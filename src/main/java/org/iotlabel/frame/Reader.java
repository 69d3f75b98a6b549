package org.iotlabel.frame;

import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.QueryParam;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.iotlabel.http.SpokenLanguage;
import org.jspecify.annotations.Nullable;

/** How whoever asks wants to be spoken to; a {@code @BeanParam} of every page. */
public class Reader {
    @QueryParam("lang")
    @Parameter(
            description = "A language in which pages are written, such as de; another one is no wish.",
            schema = @Schema(type = SchemaType.STRING))
    @Nullable
    String chosen;

    @HeaderParam("Accept-Language")
    @Nullable
    String languages;

    /** The frame in the language that the address names, else the one that the browser asks for. */
    public Frame frame() {
        return frame(chosen, languages);
    }

    /** The same for what no page was found for. */
    public static Frame frame(@Nullable String chosen, @Nullable String languages) {
        return Optional.ofNullable(chosen)
                .flatMap(SpokenLanguage::called)
                .map(language -> new Frame(language, true, ""))
                .orElseGet(() -> Frame.in(SpokenLanguage.of(languages)));
    }
}
