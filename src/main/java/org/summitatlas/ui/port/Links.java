package org.summitatlas.ui.port;

/** Opens addresses in the user's browser. */
public interface Links {

    /**
     * Opens an https address and returns without waiting for the browser.
     *
     * @param url an absolute address that has been shown to the user, and can still be copied where it is shown
     */
    void open(String url);
}
