/**
 * Reads a dataset strictly: {@link org.summitatlas.dataset.DatasetLoader} gives either the whole
 * {@link org.summitatlas.model.Atlas} or every {@link org.summitatlas.dataset.Problem} that keeps it from being one.
 *
 * <p>Loading takes three steps. {@code JsonFileReader} turns each file into a tree. {@code AtlasReader} and the readers
 * it calls turn the trees into records through {@code Node}, a cursor that knows its file and JSON pointer and reports
 * what it cannot read; such a field is {@code null} in the record until the dataset is rejected. {@code Ids} and
 * {@code Checks} then compare the records with each other, and take {@code null} as "says nothing".
 */
package org.summitatlas.dataset;
