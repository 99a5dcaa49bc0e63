package org.summitatlas.export;

import org.summitatlas.model.Attendance;
import org.summitatlas.model.Disagreement;
import org.summitatlas.model.Document;
import org.summitatlas.model.Endorsement;
import org.summitatlas.model.Framework;
import org.summitatlas.model.Group;
import org.summitatlas.model.Institute;
import org.summitatlas.model.Person;
import org.summitatlas.model.PublishedFigure;
import org.summitatlas.model.Session;
import org.summitatlas.model.Summit;

/**
 * What a fact is called wherever it leaves the program or is asked for, for example
 * {@code endorsement:seoul-declaration/KOR}. No two facts of a dataset have the same name.
 *
 * @param kind what kind of fact it is
 * @param key  what tells it apart from others of its kind
 */
public record FactName(String kind, String key) {

    public static FactName of(Endorsement item) {
        return new FactName("endorsement", item.document() + "/" + item.party());
    }

    /** Of the act by which a party bound itself to what it had signed. */
    public static FactName ofRatification(Endorsement item) {
        return new FactName("ratification", of(item).key);
    }

    public static FactName of(Framework item) {
        return new FactName("framework", item.document() + "/" + item.company());
    }

    public static FactName of(Attendance item) {
        return new FactName("attendance", item.id());
    }

    public static FactName of(PublishedFigure item) {
        return new FactName("figure", item.id());
    }

    public static FactName of(Document item) {
        return new FactName("document", item.id());
    }

    /** @param position counted from 1, here and below */
    public static FactName ofParagraph(Document item, int position) {
        return part("paragraph", item.id(), position);
    }

    /** Of what a document says of another. */
    public static FactName ofReference(Document item, int position) {
        return part("document-reference", item.id(), position);
    }

    public static FactName of(Summit item) {
        return new FactName("summit", item.id());
    }

    public static FactName of(Session item) {
        return new FactName("session", item.id());
    }

    public static FactName of(Person item) {
        return new FactName("person", item.id());
    }

    public static FactName of(Group item) {
        return new FactName("group", item.id());
    }

    public static FactName of(Institute item) {
        return new FactName("institute", item.id());
    }

    public static FactName ofChange(Institute item, int position) {
        return part("institute-change", item.id(), position);
    }

    public static FactName ofAccount(Disagreement item, int position) {
        return part("account", item.id(), position);
    }

    private static FactName part(String kind, String whole, int position) {
        return new FactName(kind, whole + "/" + position);
    }

    /** Kind and key with a colon between. */
    @Override
    public String toString() {
        return kind + ":" + key;
    }
}
