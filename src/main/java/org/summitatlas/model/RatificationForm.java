package org.summitatlas.model;

/** By which act a party bound itself to a treaty it had signed. */
public enum RatificationForm {
    RATIFICATION, APPROVAL, ACCEPTANCE
}
