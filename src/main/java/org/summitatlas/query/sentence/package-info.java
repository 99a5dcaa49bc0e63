/** Questions and their answers told in sentences, in English and Korean. */
package org.summitatlas.query.sentence;
