package org.summitatlas.packaging;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.summitatlas.ProjectFiles;
import org.summitatlas.ui.ViewFile;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

/** What the packages tell a desktop agrees with itself and with the program. */
class DesktopFilesTest {

    private static final String ID = "org.summitatlas.SummitAtlas";
    private static final String ROOT = "packaging/native/linux/root";
    private static final List<String> SIZES = List.of("16", "22", "24", "32", "48", "64", "128", "256", "512");

    /** The one packaged file whose path ends so. */
    private static Path packaged(String ending) {
        List<Path> found = ProjectFiles.below(ROOT, ending);
        assertEquals(1, found.size(), ending);
        return found.getFirst();
    }

    private static Map<String, String> desktopEntry() {
        return ProjectFiles.text(packaged("/applications/" + ID + ".desktop")).lines()
                .filter(line -> line.contains("="))
                .collect(Collectors.toMap(line -> line.substring(0, line.indexOf('=')),
                        line -> line.substring(line.indexOf('=') + 1)));
    }

    private static Document xml(String file) throws Exception {
        return DocumentBuilderFactory.newInstance().newDocumentBuilder().parse(packaged(file).toFile());
    }

    private static String text(Document document, String element) {
        return document.getElementsByTagName(element).item(0).getTextContent();
    }

    @Test
    void theWindowIsKnownByItsEntry() throws ClassNotFoundException {
        Class.forName(desktopEntry().get("StartupWMClass"), false, getClass().getClassLoader());
        assertEquals("summit-atlas %f", desktopEntry().get("Exec"));
    }

    @Test
    void entryAndMetadataAndFileTypeNameTheSame() throws Exception {
        Document metainfo = xml("/metainfo/" + ID + ".metainfo.xml");
        Element type = (Element) xml("/mime/packages/" + ID + ".xml").getElementsByTagName("mime-type").item(0);

        assertEquals(ID, text(metainfo, "id"));
        assertEquals(ID + ".desktop", text(metainfo, "launchable"));
        assertEquals(type.getAttribute("type"), text(metainfo, "mediatype"));
        assertEquals(type.getAttribute("type") + ";", desktopEntry().get("MimeType"));
        for (String system : List.of("windows", "macos")) {
            String association = ProjectFiles.text("packaging/native/" + system + "/associations.properties");
            assertTrue(association.contains("mime-type=" + type.getAttribute("type") + "\n"), association);
            assertTrue(association.contains("extension=" + ViewFile.EXTENSION + "\n"), association);
        }
    }

    @Test
    void theReleaseIsTheVersionThatIsBuilt() throws Exception {
        Element release = (Element) xml("/metainfo/" + ID + ".metainfo.xml").getElementsByTagName("release").item(0);
        String pom = ProjectFiles.text("pom.xml");

        assertTrue(pom.contains("<artifactId>summit-atlas</artifactId>\n  <version>"
                + release.getAttribute("version") + "</version>"), release.getAttribute("version"));
        assertTrue(pom.contains("<project.build.outputTimestamp>" + release.getAttribute("date")),
                release.getAttribute("date"));
    }

    @Test
    void programAndFileTypeHaveAnIconOfEverySize() {
        for (String size : SIZES) {
            String folder = "/hicolor/" + size + "x" + size;
            packaged(folder + "/apps/" + desktopEntry().get("Icon") + ".png");
            packaged(folder + "/mimetypes/application-vnd.summit-atlas.view.png");
        }
    }

    @Test
    void theScalableIconsAreTheSources() {
        Map<String, String> sources = Map.of("/summit-atlas.svg", "/scalable/apps/" + ID + ".svg",
                "/view.svg", "/scalable/mimetypes/application-vnd.summit-atlas.view.svg");

        sources.forEach((source, icon) -> assertEquals(
                ProjectFiles.text(ProjectFiles.below("packaging/icon", source).getFirst()),
                ProjectFiles.text(packaged(icon))));
    }

    @Test
    void theOptionsOfTheJvmStandInOnePlace() {
        for (String launcher : List.of("summit-atlas", "summit-atlas.bat")) {
            String text = ProjectFiles.text("packaging/launcher/" + launcher);
            assertTrue(text.contains("jvm.options"), launcher);
            assertFalse(text.contains("-X"), launcher);
        }
    }
}
