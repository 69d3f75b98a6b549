package org.iotlabel.desk;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.jboss.resteasy.reactive.common.util.CaseInsensitiveMap;
import org.jboss.resteasy.reactive.server.core.multipart.FormData;
import org.jboss.resteasy.reactive.server.core.multipart.MultipartParser;
import org.jspecify.annotations.Nullable;

/** The texts of a form that is sent in parts (RFC 7578). Its files are passed over and kept nowhere. */
final class TypedParts implements MultipartParser.PartHandler {
    private static final Pattern NAME = Pattern.compile(";\\s*name=\"([^\"]*)\"");
    private static final Pattern FILE = Pattern.compile(";\\s*filename\\*?=");
    private static final int PIECE = 16_384;

    /** What a part costs beside its name and its text, so that many empty ones are bounded too. */
    private static final int A_PART = 256;

    /** The header of a part of a browser is far shorter; the parser would keep one of any length. */
    private static final int LONGEST_HEADER = 65_536;

    private final int most;
    private final Map<String, List<String>> texts = new LinkedHashMap<>();
    private final ByteArrayOutputStream text = new ByteArrayOutputStream();
    private String file = "";
    private @Nullable String name;
    private int kept;
    private boolean isSilent;

    private TypedParts(int most) {
        this.most = most;
    }

    /**
     * Reads a body that nobody has read yet, to its end, because browsers read no answer before they have sent all.
     *
     * @param most how many bytes of texts are kept; where there are more, all are lost
     */
    static KeptForm read(InputStream body, String boundary, int most) throws IOException {
        var parts = new TypedParts(most);
        var parser = MultipartParser.beginParse(parts, boundary.getBytes(UTF_8), UTF_8.name());
        var piece = new byte[PIECE];
        var unheard = 0;
        for (var read = body.read(piece); read >= 0; read = body.read(piece)) {
            if (!parser.isComplete() && parts.kept <= most && unheard <= LONGEST_HEADER) {
                parts.isSilent = true;
                parser.parse(ByteBuffer.wrap(piece, 0, read));
                unheard = parts.isSilent ? unheard + read : 0;
            }
        }
        return parts.kept <= most ? new KeptForm(parts.texts, parts.file) : KeptForm.LOST;
    }

    /** The same of a form that a door has read. */
    static KeptForm of(FormData form) {
        var texts = new LinkedHashMap<String, List<String>>();
        var file = "";
        for (var name : form) {
            for (var part : form.get(name)) {
                if (part.isFileItem()) {
                    file = name;
                } else {
                    texts.computeIfAbsent(name, _ -> new ArrayList<>()).add(TypedFields.plain(part.getValue()));
                }
            }
        }
        return new KeptForm(texts, file);
    }

    @Override
    public void beginPart(CaseInsensitiveMap<String> headers) {
        isSilent = false;
        kept += A_PART;
        var disposition = String.valueOf(headers.getFirst("Content-Disposition"));
        var found = NAME.matcher(disposition);
        name = found.find() ? found.group(1) : null;
        if (name != null && FILE.matcher(disposition).find()) {
            file = name;
            name = null;
        }
        kept += name == null ? 0 : name.length();
    }

    @Override
    public void data(ByteBuffer buffer) {
        isSilent = false;
        var bytes = new byte[buffer.remaining()];
        buffer.get(bytes);
        if (name != null && kept <= most) {
            kept += bytes.length;
            text.writeBytes(bytes);
        }
    }

    @Override
    public void endPart() {
        isSilent = false;
        if (name != null && kept <= most) {
            texts.computeIfAbsent(name, _ -> new ArrayList<>()).add(TypedFields.plain(text.toString(UTF_8)));
        }
        text.reset();
    }
}
