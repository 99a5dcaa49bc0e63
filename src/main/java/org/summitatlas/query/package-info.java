/**
 * What can be asked, and the tables that answer: {@link org.summitatlas.query.Query} is the question,
 * {@link org.summitatlas.query.Results} what it finds, {@link org.summitatlas.query.Column} the one description from
 * which window, files and command line are made alike. It knows the model and nothing else: no file, no screen, no
 * toolkit.
 */
package org.summitatlas.query;
