package org.summitatlas.ui.detail;

import org.summitatlas.model.EntityRef;

/**
 * The mark of a disagreement, shown where it matters.
 *
 * @param text     how many accounts there are
 * @param question what they differ on
 * @param target   the disagreement
 */
record Flag(String text, String question, EntityRef target) {
}
