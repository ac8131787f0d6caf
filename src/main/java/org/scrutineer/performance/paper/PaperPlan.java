package org.scrutineer.performance.paper;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.scrutineer.rules.Words;
import org.scrutineer.salt.layout.RuleSet;
import org.scrutineer.salt.layout.TableLayout;

/** Which parts a paper has: the council's sections in their order, without those that nothing was supplied for. */
public final class PaperPlan {

    private static final Map<SectionKind, String> BLOCKS =
            Map.of(SectionKind.GRID, "activity", SectionKind.ASCOF, "ascof");
    private static final Set<SectionKind> BEGINNING = Set.of(SectionKind.COVER, SectionKind.CONTENTS);
    private static final String RETURN_TITLE = "Tables of the SALT return";
    private static final String TABLES_TITLE = "Further tables";

    private final Supply supply;
    private final boolean notes;
    private final Words words;
    private final List<PaperPart> parts = new ArrayList<>();
    private final List<PaperPart> tables = new ArrayList<>();
    private final List<String> leftOut = new ArrayList<>();
    private final List<TableLayout> notCounted = new ArrayList<>();
    private int appendices;

    private PaperPlan(Supply supply, boolean notes, Words words) {
        this.words = words;
        this.supply = supply;
        this.notes = notes;
    }

    /** The plan of a paper for what there is to print. */
    public static PaperPlan of(Paper paper, Supply supply) {
        PaperPlan plan = new PaperPlan(supply, true, paper.council().words()).with(paper.plan());
        // What is left out is itself a note, so whether there are notes is known only when the rest is.
        return plan.leftOut().isEmpty() && !supply.notes(plan.parts)
                ? new PaperPlan(supply, false, paper.council().words()).with(paper.plan())
                : plan;
    }

    /** The parts of the paper itself in print order. */
    public List<PaperPart> parts() {
        return parts(PaperFile.PAPER);
    }

    /** The parts of one of its files in print order; none when the paper has no such file. */
    public List<PaperPart> parts(PaperFile file) {
        return List.copyOf(in(file));
    }

    private List<PaperPart> in(PaperFile file) {
        return file == PaperFile.TABLES ? tables : parts;
    }

    /** What nothing was supplied for, in a few words each. */
    public List<String> leftOut() {
        List<String> all = new ArrayList<>(leftOut);
        if (notCounted.size() == RuleSet.everyYear().layout().tables().size()) {
            all.add("the tables of the SALT return");
            return all;
        }
        notCounted.stream().map(TableLayout::measure).distinct().forEach(measure -> {
            List<String> missing = notCounted.stream()
                    .filter(table -> table.measure().equals(measure))
                    .map(TableLayout::table)
                    .toList();
            all.add("SALT " + measure
                    + (missing.size()
                                    == RuleSet.everyYear()
                                            .layout()
                                            .tables(measure)
                                            .size()
                            ? ""
                            : " " + String.join(", ", missing)));
        });
        return all;
    }

    /** How many parts of a file stand before its contents; 0 when there are no contents. */
    public int beforeContents(PaperFile file) {
        return Math.max(0, in(file).stream().map(PaperPart::kind).toList().indexOf(SectionKind.CONTENTS));
    }

    private PaperPlan with(List<Section> sections) {
        sections.forEach(this::add);
        beginTables(sections);
        if (supply.rowsLeftOut()) {
            int before = parts.stream().map(PaperPart::kind).toList().indexOf(SectionKind.NOTES);
            parts.add(
                    before < 0 ? parts.size() : before,
                    new PaperPart(SectionKind.DATA_QUALITY, SectionKind.DATA_QUALITY.template(), "", 0, "", ""));
        }
        if (supply.draft()) {
            parts.add(new PaperPart(SectionKind.FINDINGS, SectionKind.FINDINGS.template(), "", 0, "", ""));
        }
        return this;
    }

    /** A file of its own begins with a cover and contents, unless its council says how. */
    private void beginTables(List<Section> sections) {
        boolean said = sections.stream()
                .anyMatch(section -> section.file() == PaperFile.TABLES && BEGINNING.contains(section.kind()));
        if (!tables.isEmpty() && !said) {
            boolean all = tables.stream().allMatch(part -> part.kind() == SectionKind.SALT);
            tables.add(
                    0,
                    new PaperPart(
                            SectionKind.COVER,
                            SectionKind.COVER.template(),
                            all ? RETURN_TITLE : TABLES_TITLE,
                            0,
                            "",
                            ""));
            tables.add(1, new PaperPart(SectionKind.CONTENTS, SectionKind.CONTENTS.template(), "", 0, "", ""));
        }
    }

    private void add(Section section) {
        if (section.kind() == SectionKind.SALT) {
            addTables(section);
        } else if (supplied(section)) {
            String template = section.template().isEmpty() ? section.kind().template() : section.template();
            // The summary is the one table of the body that the program makes, under a heading of its own.
            String block = section.kind() == SectionKind.SUMMARY ? SectionKind.SUMMARY.word() : block(section);
            in(section.file())
                    .add(new PaperPart(
                            section.kind(),
                            template,
                            title(section, words),
                            section.appendix() ? ++appendices : 0,
                            block,
                            section.tables()));
        } else if (section.kind() != SectionKind.NOTES && section.kind() != SectionKind.SALT_NUMBERS) {
            String title = title(section, words);
            leftOut.add(title.isEmpty() ? section.kind().word() : title);
        }
    }

    static String block(Section section) {
        return section.block().isEmpty() ? BLOCKS.getOrDefault(section.kind(), "") : section.block();
    }

    /** A section without a title has that of the usual one of its kind, a scorecard that of its block. */
    static String title(Section section, Words words) {
        if (!section.title().isEmpty()) {
            return section.title();
        }
        return section.kind() == SectionKind.SCORECARD
                ? Paper.titleOf(section.block())
                : section.kind() == SectionKind.SUMMARY
                        ? words.get("summary.heading")
                        : Section.usual(words).stream()
                                .filter(usual -> usual.kind() == section.kind())
                                .map(Section::title)
                                .findFirst()
                                .orElse("");
    }

    private boolean supplied(Section section) {
        return switch (section.kind()) {
            case NARRATIVE -> supply.body(section.block());
            case SCORECARD, GRID, ASCOF -> supply.indicators(block(section));
            case SALT_NUMBERS -> supply.counted();
            case COMPARISON -> supply.otherCouncils();
            case CONTACTS, ASSESSMENT -> supply.contract(section.kind().word());
            case SUMMARY, GLANCE -> supply.indicators();
            case EXCEPTIONS -> supply.exceptions();
            case NOTES -> notes;
            default -> true;
        };
    }

    /** The tables of a section, without those that were not counted. */
    private void addTables(Section section) {
        List<TableLayout> wanted = SaltTables.of(section.tables());
        List<TableLayout> counted = wanted.stream()
                .filter(table -> supply.counted(table.measure(), table.table()))
                .toList();
        wanted.stream().filter(table -> !counted.contains(table)).forEach(notCounted::add);
        if (!counted.isEmpty()) {
            String template = section.template().isEmpty() ? SectionKind.SALT.template() : section.template();
            in(section.file())
                    .add(new PaperPart(
                            SectionKind.SALT,
                            template,
                            section.title(),
                            section.appendix() ? ++appendices : 0,
                            "",
                            SaltTables.words(counted)));
        }
    }
}
