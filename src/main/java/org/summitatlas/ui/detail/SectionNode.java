package org.summitatlas.ui.detail;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import javafx.scene.Node;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.VBox;

/** Draws a heading and what stands under it; a folded section at first only its first few lines. */
final class SectionNode extends VBox {

    private final DetailNodes nodes;
    private final Section section;
    private final VBox body = new VBox();

    SectionNode(Section section, DetailNodes nodes) {
        this.nodes = nodes;
        this.section = section;
        getStyleClass().add("section");
        body.getStyleClass().add("section-body");
        if (!section.heading().isEmpty()) {
            getChildren().add(nodes.heading(section.heading(), "section-heading"));
        }
        getChildren().add(body);
        List<Block> blocks = section.blocks();
        String id = "all " + section.heading();
        if (section.first() < blocks.size() && !nodes.model().isOpen(id)) {
            add(blocks.subList(0, section.first()));
            getChildren().add(showAll(section.size(), section.heading(), id, () -> {
                getChildren().removeLast();
                add(blocks.subList(section.first(), blocks.size()));
                focusFirstLink(body.getChildren().subList(section.first(), blocks.size()));
            }));
        } else {
            add(blocks);
        }
    }

    /** The link under what is folded; what it does is remembered under the id, so that going back finds it done. */
    private Hyperlink showAll(long count, String subject, String id, Runnable unfold) {
        Hyperlink link = nodes.action(nodes.say("show-all", count), "show-all", () -> {
            nodes.model().setOpen(id, true);
            unfold.run();
        });
        link.setAccessibleText(nodes.say("show-all.of", count, subject));
        return link;
    }

    /** The link just used is gone; the keyboard goes on with what it has brought. */
    private static void focusFirstLink(List<Node> shown) {
        shown.stream().map(block -> block.getStyleClass().contains("hyperlink") ? block : block.lookup(".hyperlink"))
                .filter(Objects::nonNull).findFirst().ifPresent(Node::requestFocus);
    }

    private void add(List<Block> blocks) {
        blocks.forEach(block -> body.getChildren().add(node(block)));
    }

    private Node node(Block block) {
        return switch (block) {
            case Entry entry -> new EntryNode(entry, nodes);
            case Block.Heading heading -> heading(heading);
            case Block.Caption caption -> caption(caption);
            case Block.Names names -> names(names);
            case Block.Chips chips -> new WrapPane(6, 6, chips.words().stream()
                    .<Node>map(word -> nodes.label(word, "badge")).toList());
            case Block.Prose prose -> nodes.label(prose.text(), "prose");
            case Block.Figure figure -> new FigureNode(figure, nodes);
            case Block.Boxed boxed -> boxed(boxed);
            case Block.Folded folded -> folded(folded);
            case Block.Address address ->
                    new AddressNode(address.address(), address.address().text(), address.words(), nodes);
            case Block.Day way -> nodes.action(way.words(), "caption-link", () -> nodes.model().goTo(way.day()));
        };
    }

    private Node heading(Block.Heading heading) {
        List<Node> words = new ArrayList<>(List.of(nodes.phrase(heading.title(), "group-title", "group-title")));
        heading.words().map(text -> nodes.label(text, "secondary")).ifPresent(words::add);
        WrapPane line = new WrapPane(8, 0, words);
        line.getStyleClass().add("group-heading");
        return line;
    }

    private Node caption(Block.Caption caption) {
        WrapPane line = new WrapPane(8, 0, caption.phrases().stream()
                .map(phrase -> nodes.phrase(phrase, "secondary", "caption-link")).toList());
        line.getStyleClass().add("caption");
        return line;
    }

    private Node names(Block.Names names) {
        List<Phrase> all = names.names();
        String id = "names " + section.heading() + " " + section.blocks().indexOf(names);
        WrapPane pane = new WrapPane(12, 4, List.of());
        if (names.first() == all.size() || nodes.model().isOpen(id)) {
            addNames(pane, all);
        } else {
            addNames(pane, all.subList(0, names.first()));
            pane.getChildren().add(showAll(all.size(), section.heading(), id, () -> {
                pane.getChildren().removeLast();
                addNames(pane, all.subList(names.first(), all.size()));
                focusFirstLink(pane.getChildren().subList(names.first(), all.size()));
            }));
        }
        return pane;
    }

    private void addNames(WrapPane pane, List<Phrase> names) {
        names.forEach(name -> pane.getChildren().add(nodes.phrase(name, "entry-title", "entry-link")));
    }

    private Node boxed(Block.Boxed boxed) {
        VBox box = new VBox(new EntryNode(boxed.entry(), nodes));
        box.getStyleClass().add("account");
        if (boxed.chosen()) {
            box.getStyleClass().add("chosen");
        }
        return box;
    }

    private Node folded(Block.Folded folded) {
        VBox inside = new VBox();
        inside.getStyleClass().add("section-body");
        ToggleButton toggle = nodes.unfolding("folded " + section.heading(), folded.words(), inside,
                () -> folded.blocks().stream().map(this::node).toList(),
                shown -> nodes.say(shown ? "folded.open" : "folded.closed", folded.words()));
        toggle.getStyleClass().setAll("evidence-toggle");
        toggle.setWrapText(true);
        toggle.setMinWidth(0);
        return new VBox(4, new WrapPane(0, 0, List.of(toggle)), inside);
    }
}
