package org.summitatlas.ui.detail;

import java.net.URI;
import java.net.URISyntaxException;

/** The address of something outside the program. Whatever the dataset says, only https is ever opened. */
record WebAddress(String text) {

    /** Whether it is a whole https address. */
    boolean canBeOpened() {
        try {
            URI address = new URI(text);
            return "https".equalsIgnoreCase(address.getScheme()) && address.getHost() != null;
        } catch (URISyntaxException e) {
            return false;
        }
    }
}
