/**
 * Turns rows into files and clipboard content. {@link org.summitatlas.export.Sheet} holds what is asked for;
 * {@link org.summitatlas.export.ExportFormat} writes it; {@link org.summitatlas.export.AtomicFile} puts it in place;
 * {@link org.summitatlas.export.SheetFile} does both, with a {@link org.summitatlas.export.Sidecar} beside.
 * The same sheet gives the same bytes everywhere, whatever the locale: nothing here knows a reader's language, a screen
 * or who asked.
 */
package org.summitatlas.export;
