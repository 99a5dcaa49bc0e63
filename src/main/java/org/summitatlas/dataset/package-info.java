/**
 * Reads a dataset strictly: {@link org.summitatlas.dataset.DatasetLoader} gives either the whole
 * {@link org.summitatlas.model.Atlas} or every {@link org.summitatlas.dataset.Problem} that keeps it from being one.
 *
 * <p>Loading takes three steps. {@code JsonFileReader} reads each file an entry at a time, so that a file may be larger
 * than memory. {@code AtlasReader} and the readers it calls turn each entry into a record through {@code Node}, a
 * cursor that knows its file and JSON pointer and reports what it cannot read; such a field is {@code null} in the
 * record until the dataset is rejected. Of the entry only its {@code Place} is kept; values that are equal are kept
 * once. What was read of a file that turns out to be no JSON is forgotten. {@code Ids} and
 * {@code Checks} then compare the records with each other, and take {@code null} as "says nothing". Only where nothing
 * was found wrong until then, {@code ListChecks} counts: a list with a gap would be blamed for what it lacks.
 *
 * <p>{@link org.summitatlas.dataset.DatasetFiles} says where the bytes come from, of which {@code Limits} and the
 * constraints of {@code JsonFileReader} let in no more than a dataset can have; whatever lies at a path, there is an
 * answer in words, soon. {@link org.summitatlas.dataset.DatasetComparison} tells two sound datasets apart by the same
 * entries.
 */
package org.summitatlas.dataset;
