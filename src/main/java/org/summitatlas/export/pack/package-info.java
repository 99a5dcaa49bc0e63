/**
 * Answer packs: one zip with an answer, the evidence for it and all that is needed to make it again.
 * {@link org.summitatlas.export.pack.AnswerPack} makes the files from a
 * {@link org.summitatlas.export.pack.PackRequest}; {@link org.summitatlas.export.pack.PackReader} reads a pack that may
 * come from anywhere; {@link org.summitatlas.export.pack.PackCheck} makes it again and tells what differs.
 */
package org.summitatlas.export.pack;
