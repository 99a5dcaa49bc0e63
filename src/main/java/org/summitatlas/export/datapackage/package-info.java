/**
 * The whole dataset as one zip for statistics programs: CSV tables that join by declared keys, described in the two
 * common forms (Frictionless Data Package and CSV on the Web), beside the dataset's own files.
 */
package org.summitatlas.export.datapackage;
