package org.iotlabel.verifier;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.List;
import java.util.Map;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSDocument;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.filter.DecodeOptions;
import org.apache.pdfbox.filter.DecodeResult;
import org.apache.pdfbox.filter.Filter;
import org.apache.pdfbox.filter.FilterFactory;

/**
 * A filter of the PDF library that counts what it unpacks and looks for the interrupt, while a paper of strangers is read. What a
 * file says of its packings can be written in too many ways to be judged from outside (short names, comments, references,
 * numbers for letters, broken dictionaries); here it is what the library itself does.
 */
final class BoundedFilter extends Filter {
    /** What all streams of one paper together may unpack to, and again while it is drawn. */
    static final long MOST_BYTES = 64L * 1024 * 1024;

    private static final int LONGEST_ROW = 100_000;
    private static final int MOST_BITS = 16;
    private static final ThreadLocal<Budget> BUDGET = new ThreadLocal<>();

    private final COSName name;
    private final Filter filter;

    private BoundedFilter(COSName name, Filter filter) {
        this.name = name;
        this.filter = filter;
    }

    /** What is left to the paper that this thread reads. */
    private static final class Budget {
        private long left = MOST_BYTES;

        void take(int bytes) {
            PlainDrawer.requireTime();
            left -= bytes;
            PlainDrawer.require(left >= 0);
        }
    }

    interface Work<T> {
        T run() throws IOException;
    }

    /** Does something with a paper in this thread; what others do with papers is not touched. */
    static <T> T within(Work<T> work) throws IOException {
        install();
        BUDGET.set(new Budget());
        try {
            return work.run();
        } finally {
            BUDGET.remove();
        }
    }

    /** Unpacks all of a paper once: the library reads what a page draws on a way of its own, past every filter. */
    static void requireBounded(COSDocument paper) throws IOException {
        for (var key : List.copyOf(paper.getXrefTable().keySet())) {
            PlainDrawer.requireTime();
            // Pictures are bounded by what they say of themselves, and take long.
            if (paper.getObjectFromPool(key).getObject() instanceof COSStream stream
                    && !COSName.DCT_DECODE.equals(stream.getFilters())) {
                stream.createView().close();
            }
        }
    }

    /**
     * The library has no place to register filters, so its own table is changed.
     *
     * @throws IllegalStateException where it has no such table any more; then no paper is drawn
     */
    private static synchronized void install() {
        try {
            var field = FilterFactory.class.getDeclaredField("filters");
            field.setAccessible(true);
            @SuppressWarnings("unchecked")
            var filters = (Map<COSName, Filter>) field.get(FilterFactory.INSTANCE);
            filters.replaceAll(
                    (name, filter) -> filter instanceof BoundedFilter ? filter : new BoundedFilter(name, filter));
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("the filters of the PDF library cannot be bounded", e);
        }
    }

    @Override
    public DecodeResult decode(
            InputStream packed, OutputStream out, COSDictionary stream, int index, DecodeOptions options)
            throws IOException {
        var budget = BUDGET.get();
        if (budget == null) {
            return filter.decode(packed, out, stream, index, options);
        }
        PlainDrawer.requireTime();
        if (name.equals(COSName.DCT_DECODE) || name.equals(COSName.DCT_DECODE_ABBREVIATION)) {
            var picture = packed.readAllBytes();
            CodeReading.requireBounded(picture);
            return filter.decode(new ByteArrayInputStream(picture), out, stream, index, options);
        }
        requirePlain(stream, index);
        return filter.decode(packed, new Counted(out, budget), stream, index, options);
    }

    @Override
    public DecodeResult decode(InputStream packed, OutputStream out, COSDictionary stream, int index)
            throws IOException {
        return decode(packed, out, stream, index, DecodeOptions.DEFAULT);
    }

    /** Lets pass Flate in rows of a bounded length; others take memory before they write. */
    private void requirePlain(COSDictionary stream, int index) {
        PlainDrawer.require(name.equals(COSName.FLATE_DECODE) || name.equals(COSName.FLATE_DECODE_ABBREVIATION));
        var how = getDecodeParams(stream, index);
        PlainDrawer.require(isWithin(how.getInt(COSName.COLUMNS, 1), LONGEST_ROW)
                && isWithin(how.getInt(COSName.BITS_PER_COMPONENT, 8), MOST_BITS));
    }

    private static boolean isWithin(int value, int most) {
        return value >= 1 && value <= most;
    }

    @Override
    protected void encode(InputStream plain, OutputStream out, COSDictionary stream) throws IOException {
        filter.encode(plain, out, stream, 0);
    }

    /** Writes through as long as the budget lasts. */
    private static final class Counted extends OutputStream {
        private final OutputStream out;
        private final Budget budget;

        Counted(OutputStream out, Budget budget) {
            this.out = out;
            this.budget = budget;
        }

        @Override
        public void write(int one) throws IOException {
            budget.take(1);
            out.write(one);
        }

        @Override
        public void write(byte[] bytes, int from, int length) throws IOException {
            budget.take(length);
            out.write(bytes, from, length);
        }

        @Override
        public void flush() throws IOException {
            out.flush();
        }
    }
}
