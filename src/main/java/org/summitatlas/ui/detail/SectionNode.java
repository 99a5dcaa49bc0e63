package org.summitatlas.ui.detail;

import java.util.List;
import java.util.Objects;
import javafx.scene.Node;
import javafx.scene.control.Hyperlink;
import javafx.scene.layout.VBox;

/** Draws a heading and what stands under it; a folded section at first only its first few lines. */
final class SectionNode extends VBox {

    private final DetailNodes nodes;
    private final VBox body = new VBox();

    SectionNode(Section section, DetailNodes nodes) {
        this.nodes = nodes;
        getStyleClass().add("section");
        body.getStyleClass().add("section-body");
        if (!section.heading().isEmpty()) {
            getChildren().add(nodes.heading(section.heading(), "section-heading"));
        }
        getChildren().add(body);
        String id = "all " + section.heading();
        if (section.folded() && !nodes.model().isOpen(id)) {
            add(section.blocks().subList(0, Section.FIRST));
            getChildren().add(showAll(section, id));
        } else {
            add(section.blocks());
        }
    }

    private Hyperlink showAll(Section section, String id) {
        int count = section.blocks().size();
        Hyperlink link = nodes.action(nodes.say("show-all", count), "show-all", () -> {
            nodes.model().setOpen(id, true);
            getChildren().removeLast();
            add(section.blocks().subList(Section.FIRST, count));
            body.getChildren().stream().skip(Section.FIRST).map(block -> block.lookup(".hyperlink"))
                    .filter(Objects::nonNull).findFirst().ifPresent(Node::requestFocus);
        });
        link.setAccessibleText(nodes.say("show-all.of", count, section.heading()));
        return link;
    }

    private void add(List<Block> blocks) {
        blocks.forEach(block -> body.getChildren().add(node(block)));
    }

    private Node node(Block block) {
        return switch (block) {
            case Entry entry -> new EntryNode(entry, nodes);
            case Block.Caption caption -> caption(caption);
            case Block.Names names -> new WrapPane(12, 4, names.names().stream()
                    .map(name -> nodes.phrase(name, "entry-title", "entry-link")).toList());
            case Block.Chips chips -> new WrapPane(6, 6, chips.words().stream()
                    .<Node>map(word -> nodes.label(word, "badge")).toList());
            case Block.Prose prose -> nodes.label(prose.text(), "prose");
            case WebAddress address -> new AddressNode(address, address.text(), nodes.say("address.official"), nodes);
        };
    }

    private Node caption(Block.Caption caption) {
        WrapPane line = new WrapPane(8, 0, caption.phrases().stream()
                .map(phrase -> nodes.phrase(phrase, "secondary", "caption-link")).toList());
        line.getStyleClass().add("caption");
        return line;
    }
}
