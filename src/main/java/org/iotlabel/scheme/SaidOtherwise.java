package org.iotlabel.scheme;

/**
 * What a member said and says, for readers.
 *
 * @param cut whether only the stretch is here in which both differ
 */
record SaidOtherwise(String member, Worded was, Worded now, boolean cut) implements Weighed {
    /** What a template writes around it, with the name of the member in any language. */
    private static final int AROUND = 200;

    static SaidOtherwise of(String member, Worded was, Worded now) {
        var stretch = Stretch.of(was.text(), now.text());
        var before = new Worded(was.language(), stretch.in(was.text()));
        var after = new Worded(now.language(), stretch.in(now.text()));
        return new SaidOtherwise(member, before, after, !before.equals(was) || !after.equals(now));
    }

    @Override
    public int weight() {
        return AROUND + Weighed.of(was.text()) + Weighed.of(now.text());
    }
}
