package org.summitatlas.model;

/** How far the founding of an institute had come. */
public enum InstituteStage {
    ANNOUNCED, ESTABLISHED
}
