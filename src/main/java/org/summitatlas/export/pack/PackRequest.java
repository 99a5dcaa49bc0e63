package org.summitatlas.export.pack;

import java.util.List;
import org.summitatlas.export.picture.Look;
import org.summitatlas.export.view.PictureRequest;
import org.summitatlas.query.Query;
import org.summitatlas.query.TableId;

/**
 * What an answer pack is asked to hold. Together with the dataset it decides every byte of the pack.
 *
 * @param columns ids of the columns of the table, in order; those that tell one row from another and those of the
 *                evidence come with them in any case
 * @param sort    columns to sort by as in {@code -date,party}; empty for the order of the dataset
 * @param look    of the picture; its language is also that of the words around it and of the order of names
 */
public record PackRequest(Query query, TableId table, List<String> columns, String sort, PictureRequest picture,
                          Look look) {

    public PackRequest {
        columns = List.copyOf(columns);
    }
}
