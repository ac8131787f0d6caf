package org.scrutineer.extract.paper;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.scrutineer.extract.contract.DataProblemException;
import org.scrutineer.extract.contract.Row;
import org.scrutineer.extract.contract.Source;

/**
 * The picture that a council names as its logo: a PNG, JPEG or SVG beside its tables, and nothing that reaches
 * elsewhere.
 */
public final class LogoFile {

    private static final long MOST = 2_000_000;
    private static final Pattern OUTSIDE =
            Pattern.compile("(?i)<!DOCTYPE|<!ENTITY|<script|<foreignObject|\\son[a-z]+\\s*=|@import"
                    + "|href\\s*=\\s*[\"'](?!#|data:image/)|url\\(\\s*[\"']?(?!#|data:image/)");

    private LogoFile() {}

    /**
     * The picture's bytes; empty where the source has no folder of its own, as a database that was opened without a
     * file.
     */
    public static Optional<byte[]> find(Source source, String name) {
        return source.beside()
                .map(folder -> folder.resolve(name))
                .filter(Files::isRegularFile)
                .map(LogoFile::bytes);
    }

    /**
     * Looks whether a logo can be printed.
     *
     * @throws DataProblemException where it is not there, is no picture, or would load something else
     */
    static void read(Source source, String name, Row row) {
        if (name.contains("/") || name.contains("\\") || name.contains("..")) {
            throw row.problem(
                    "logo",
                    "V-VALUE",
                    Row.quoted(name),
                    "the name of a file beside this table",
                    "Put the picture beside the table and write its name alone.");
        }
        if (!name.toLowerCase(Locale.ROOT).matches(".*\\.(png|jpe?g|svg)")) {
            throw row.problem(
                    "logo",
                    "V-VALUE",
                    Row.quoted(name),
                    "a file that ends in .png, .jpg, .jpeg or .svg",
                    "Save the logo as PNG, JPEG or SVG.");
        }
        if (source.beside().isEmpty()) {
            return;
        }
        byte[] picture = find(source, name)
                .orElseThrow(() -> row.problem(
                        "logo",
                        "S-FILE",
                        Row.quoted(name) + ", which is not there",
                        "that file in " + source.describe(),
                        "Put the picture beside the table council."));
        if (picture.length > MOST) {
            throw row.problem(
                    "logo",
                    "V-VALUE",
                    picture.length / 1000 + " kB",
                    "at most " + MOST / 1000 + " kB",
                    "Save the logo smaller: it is printed 6 cm wide.");
        }
        check(name, picture, row);
    }

    private static void check(String name, byte[] picture, Row row) {
        if (name.toLowerCase(Locale.ROOT).endsWith(".svg")) {
            String svg = new String(picture, StandardCharsets.UTF_8);
            if (!svg.contains("<svg")) {
                throw row.problem(
                        "logo",
                        "V-VALUE",
                        "a file without an svg element",
                        "an SVG picture",
                        "Save the logo as SVG again.");
            }
            var outside = OUTSIDE.matcher(svg);
            if (outside.find()) {
                throw row.problem(
                        "logo",
                        "V-VALUE",
                        Row.quoted(outside.group().strip()) + " in the SVG",
                        "shapes alone: no scripts, no document type, nothing loaded from elsewhere",
                        "Save it as plain SVG, or as PNG.");
            }
            return;
        }
        boolean png = picture.length > 8 && (picture[0] & 0xFF) == 0x89 && picture[1] == 'P';
        boolean jpeg = picture.length > 3 && (picture[0] & 0xFF) == 0xFF && (picture[1] & 0xFF) == 0xD8;
        if (!png && !jpeg) {
            throw row.problem(
                    "logo",
                    "V-VALUE",
                    "a file that is neither PNG nor JPEG inside",
                    "a picture",
                    "Open it in a picture program and save it as PNG.");
        }
        if (jpeg && components(picture) == 4) {
            throw row.problem(
                    "logo",
                    "V-VALUE",
                    "a JPEG in the four inks of a printing press (CMYK)",
                    "a JPEG in RGB",
                    "Save it in RGB colours, or as PNG: an archived PDF takes no other.");
        }
    }

    /** How many colours a JPEG has: said by its frame header. */
    private static int components(byte[] jpeg) {
        int at = 2;
        while (at + 9 < jpeg.length && (jpeg[at] & 0xFF) == 0xFF) {
            int marker = jpeg[at + 1] & 0xFF;
            if (marker >= 0xC0 && marker <= 0xCF && marker != 0xC4 && marker != 0xC8 && marker != 0xCC) {
                return jpeg[at + 9] & 0xFF;
            }
            at += 2 + ((jpeg[at + 2] & 0xFF) << 8 | (jpeg[at + 3] & 0xFF));
        }
        return 3;
    }

    private static byte[] bytes(Path file) {
        try {
            return Files.readAllBytes(file);
        } catch (IOException refused) {
            throw new UncheckedIOException(refused);
        }
    }
}
