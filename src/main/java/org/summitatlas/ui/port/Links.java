package org.summitatlas.ui.port;

/** Opens addresses in the user's browser. */
public interface Links {

    /** Opens an https address. @param url an absolute address that has been shown to the user */
    void open(String url);
}
