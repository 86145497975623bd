package org.openroundtable.release.draft;

/** Somebody else has removed what was to be changed, or added what was to be added. */
public final class NoLongerSo extends RuntimeException {

    private static final long serialVersionUID = 1L;

    NoLongerSo(String what) {
        super(what, null, false, false);
    }
}
