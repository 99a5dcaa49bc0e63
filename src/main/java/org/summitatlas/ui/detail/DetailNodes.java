package org.summitatlas.ui.detail;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.Labeled;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.summitatlas.export.citation.CitationFormat;
import org.summitatlas.ui.Messages;
import org.summitatlas.ui.common.Tips;
import org.summitatlas.ui.port.Links;

/** Makes the small pieces of the pane, each able to wrap and, where it can be used, named for assistive technology. */
record DetailNodes(DetailViewModel model, Messages messages, Links links, CitationCopy copy) {

    String say(String key, Object... values) {
        return messages.text("detail." + key, values);
    }

    Label label(String text, String styleClass) {
        Label label = new Label(text);
        label.getStyleClass().add(styleClass);
        label.setWrapText(true);
        label.setMinWidth(0);
        label.setMinHeight(Region.USE_PREF_SIZE);
        return label;
    }

    /** Assistive technology hears that it is a heading; JavaFX knows no role of that name. */
    Label heading(String text, String styleClass) {
        Label label = label(text, styleClass);
        label.setAccessibleRoleDescription(say("heading"));
        return label;
    }

    Hyperlink action(String text, String styleClass, Runnable action) {
        Hyperlink link = new Hyperlink(text);
        link.getStyleClass().add(styleClass);
        link.setWrapText(true);
        link.setMinWidth(0);
        link.setMinHeight(Region.USE_PREF_SIZE);
        link.setAccessibleText(text);
        link.setOnAction(_ -> action.run());
        return link;
    }

    /** The words, as a link where they lead somewhere. */
    Node phrase(Phrase phrase, String plainStyle, String linkStyle) {
        Labeled words = phrase.target().<Labeled>map(ref -> action(phrase.text(), linkStyle, () -> model.select(ref)))
                .orElseGet(() -> label(phrase.text(), plainStyle));
        // Assistive technology reads the words of a tooltip as help.
        phrase.more().ifPresent(more -> Tips.give(words, more));
        return words;
    }

    /** Phrases one after the other with dots between them. */
    WrapPane line(List<Phrase> phrases, String plainStyle, String linkStyle, Node... rest) {
        List<Node> nodes = new ArrayList<>();
        for (Phrase phrase : phrases) {
            if (!nodes.isEmpty()) {
                Label dot = label("·", plainStyle);
                dot.getStyleClass().add(WrapPane.DOT);
                nodes.add(dot);
            }
            nodes.add(phrase(phrase, plainStyle, linkStyle));
        }
        nodes.addAll(List.of(rest));
        return new WrapPane(4, 2, nodes);
    }

    /**
     * The pill that says that sources differ. One question it opens at once; several it unfolds below.
     *
     * @param id      under which it is remembered whether they are unfolded
     * @param subject what the sources differ about
     * @param below   where the questions go
     */
    ButtonBase flag(Flag flag, String id, String subject, VBox below) {
        return flag.only().<ButtonBase>map(question -> {
            Hyperlink pill = action(flag.text(), "flag", () -> model.select(question.target().orElseThrow()));
            pill.setAccessibleText(say("flag", flag.text(), question.text()));
            Tips.give(pill, question.text());
            return pill;
        }).orElseGet(() -> {
            VBox questions = new VBox();
            questions.getStyleClass().add("questions");
            below.getChildren().add(questions);
            ToggleButton pill = unfolding("differ " + id, flag.text(), questions,
                    () -> flag.questions().stream()
                            .map(question -> phrase(question, "prose", "question-link")).toList(),
                    shown -> say(shown ? "differ.open" : "differ.closed", flag.text(), subject));
            pill.getStyleClass().setAll("flag");
            return pill;
        });
    }

    /** Shows and hides the evidence; whether it is open is remembered under its id. */
    ToggleButton evidence(String id, String subject, List<EvidenceLine> lines, VBox part) {
        ToggleButton toggle = unfolding(id, say("evidence", lines.size()), part,
                () -> Stream.concat(IntStream.range(0, lines.size())
                                .<Node>mapToObj(index -> new EvidenceNode(index + 1, lines.get(index), this)),
                        Stream.of(cite(subject, lines))).toList(),
                shown -> say(shown ? "evidence.open" : "evidence.closed", subject, lines.size()));
        toggle.getStyleClass().setAll("evidence-toggle");
        return toggle;
    }

    /** Copies the citation of what is printed in these places. */
    private Node cite(String subject, List<EvidenceLine> lines) {
        Hyperlink link = action(say("cite.fact"), "cite-link", () -> copy.put(
                model.citations(lines.stream().map(EvidenceLine::item).toList(), subject), CitationFormat.TEXT));
        link.setAccessibleText(say("cite.named", subject));
        return new WrapPane(0, 0, List.of(link));
    }

    /**
     * A toggle with an arrow that shows and hides a part. The part is made when it is first shown: most never are, and
     * a pane holds hundreds.
     *
     * @param id under which it is remembered whether it is open
     */
    ToggleButton unfolding(String id, String text, VBox part, Supplier<List<Node>> content,
                           Function<Boolean, String> accessibleText) {
        ToggleButton toggle = new ToggleButton(text);
        Region arrow = new Region();
        arrow.getStyleClass().add("arrow");
        toggle.setGraphic(arrow);
        toggle.selectedProperty().subscribe(shown -> {
            if (shown && part.getChildren().isEmpty()) {
                part.getChildren().setAll(content.get());
            }
            part.setVisible(shown);
            part.setManaged(shown);
            toggle.setAccessibleText(accessibleText.apply(shown));
        });
        toggle.setSelected(model.isOpen(id));
        toggle.setOnAction(_ -> model.setOpen(id, toggle.isSelected()));
        return toggle;
    }
}
