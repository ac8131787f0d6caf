package org.scrutineer.cli;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import javax.imageio.ImageIO;

/**
 * A council that does not exist, as a newcomer would type it in: 20 indicators of three quarters, two sections of its
 * own, a logo, no record of a person.
 */
final class MadeUpCouncil {

    static final String NAME = "Borsetshire County Council";
    static final String TITLE = "Adults and Communities quarterly report";

    private MadeUpCouncil() {}

    /** Writes its tables into a folder. */
    static void write(Path folder) throws IOException {
        Files.createDirectories(folder);
        write(
                folder,
                "council",
                "name,short_name,department,report_title,author,contact,logo,logo_text,colour,language",
                NAME + ",Borsetshire,Adults and Communities," + TITLE
                        + ",Performance and insight team,performance@borsetshire.example,logo.png,The oak of Borsetshire,#801650,en-GB");
        write(
                folder,
                "section",
                "position,kind,title,appendix,block,tables,template",
                "1,cover,,,,,",
                "2,contents,,,,,",
                "3,narrative,,,,,",
                "4,scorecard,Money,Y,finance,,",
                "5,scorecard,Risk register,Y,risk,,scorecard-landscape",
                "6,scorecard,What we promised,Y,strategic-priorities,,dashboard",
                "7,contacts,,Y,,,",
                "8,notes,,,,,");
        write(
                folder,
                "priority",
                "code,title,position,owner",
                "P2,Care that is there when it is needed,1,",
                "P1,A life and not a service,2,");
        StringBuilder indicators = new StringBuilder("code,title,appendix,priority,polarity,unit,decimals,owner\n");
        StringBuilder values = new StringBuilder("code,period,value\n");
        StringBuilder targets = new StringBuilder("code,year,target,amber_tolerance\n");
        for (int i = 1; i <= 20; i++) {
            String code = (i <= 10 ? "FIN-" : "RSK-") + i;
            boolean low = i % 3 == 0;
            indicators
                    .append(code)
                    .append(",\"Measure number ")
                    .append(i)
                    .append(" of the council, as the service calls it\",")
                    .append(i <= 10 ? "finance" : "risk")
                    .append(",P")
                    .append(1 + i % 2)
                    .append(',')
                    .append(low ? "low" : "high")
                    .append(i % 2 == 0 ? ",percent,1" : ",count,0")
                    .append(",Head of service ")
                    .append(i % 4)
                    .append('\n');
            values.append(code).append(",2023-24,").append(40 + i).append('\n');
            for (int quarter = 1; quarter <= 3; quarter++) {
                values.append(code)
                        .append(",2024-25 Q")
                        .append(quarter)
                        .append(',')
                        .append(38 + i + quarter)
                        .append('\n');
            }
            targets.append(code)
                    .append(",2024-25,")
                    .append(i % 2 == 0 ? 42 + i : 36 + i)
                    .append(",2\n");
        }
        Files.writeString(folder.resolve("indicator.csv"), indicators);
        Files.writeString(folder.resolve("indicator_value.csv"), values);
        Files.writeString(folder.resolve("target.csv"), targets);
        write(
                folder,
                "meeting",
                "period,committee,date,place,lead_director,report_author,version",
                "2024-25 Q3,Health and Adult Social Care Overview and Scrutiny Committee,2025-03-06,County Hall,Director of Adults and Communities,,1");
        write(
                folder,
                "narrative",
                "period,section,heading,kind,text",
                "2024-25 Q3,1,Purpose,,This report says how adult social care did from April to December 2024.",
                "2024-25 Q3,2,What changed,,\"FIN-2 is at {FIN-2 now}, {FIN-2 change} from {FIN-2 previous}: {FIN-2 rating}.\"");
        logo(folder.resolve("logo.png"));
    }

    private static void write(Path folder, String table, String... lines) throws IOException {
        Files.write(folder.resolve(table + ".csv"), List.of(lines));
    }

    static void logo(Path file) throws IOException {
        BufferedImage image = new BufferedImage(120, 60, BufferedImage.TYPE_INT_ARGB);
        Graphics2D graphics = image.createGraphics();
        graphics.setColor(new Color(0x80, 0x16, 0x50));
        graphics.fillOval(5, 5, 50, 50);
        graphics.dispose();
        ImageIO.write(image, "png", file.toFile());
    }
}
