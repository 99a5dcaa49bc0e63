/** The world map as an answer: who has which colour, what the colours mean, and how many have each. */
package org.summitatlas.query.map;
