package org.scrutineer.extract.cld;

import java.util.Locale;
import java.util.regex.Pattern;
import org.scrutineer.extract.contract.Row;

/** Identifiers as councils and spreadsheets write them. */
final class Identifiers {

    private static final int NHS_DIGITS = 10;
    private static final int MODULUS = 11;
    private static final Pattern POINT_ZERO = Pattern.compile("(\\d+)\\.0+");
    private static final Pattern LEADING_ZEROS = Pattern.compile("^0+(?=\\d)");

    private Identifiers() {}

    /** The council's identifier of a person; the ".0" that a spreadsheet adds to a whole number is taken off. */
    static String localId(String found) {
        return withoutPointZero(found);
    }

    /** A council's code in one spelling: 504, 504.0 and 0504 are one. */
    static String laCode(String found) {
        return LEADING_ZEROS
                .matcher(withoutPointZero(found).toUpperCase(Locale.ROOT))
                .replaceFirst("");
    }

    static String withoutPointZero(String found) {
        return found.indexOf('.') > 0 ? POINT_ZERO.matcher(found).replaceFirst("$1") : found;
    }

    /** Ten digits, spaces taken out; empty when blank, and when it is no NHS number, which is noted. */
    static String nhsNumber(Row row, String found, CldValueNotes notes) {
        if (found.isEmpty() || (isNumber(found) && !placeholder(found))) {
            return found;
        }
        String digits = withoutPointZero(found).replace(" ", "").replace("-", "");
        if (isNumber(digits) && !placeholder(digits)) {
            return digits;
        }
        notes.add(
                row,
                "nhs_number",
                "V-NHS",
                "",
                "ten digits or blank",
                "It counts as not known, and the person is known by the LA person id. Correct the NHS number, or leave "
                        + "it blank.");
        return "";
    }

    /** Numbers that stand for none: one digit ten times, or digits in their order. */
    static boolean placeholder(String ten) {
        return isOneDigit(ten) || ten.equals("1234567890") || ten.equals("0123456789") || ten.equals("0987654321");
    }

    private static boolean isOneDigit(String ten) {
        for (int i = 1; i < ten.length(); i++) {
            if (ten.charAt(i) != ten.charAt(0)) {
                return false;
            }
        }
        return true;
    }

    private static boolean isNumber(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) < '0' || text.charAt(i) > '9') {
                return false;
            }
        }
        return text.length() == NHS_DIGITS;
    }

    /** Whether the tenth digit is the check digit of the nine before it, by modulus 11. */
    static boolean hasItsCheckDigit(String ten) {
        int sum = 0;
        for (int i = 0; i < NHS_DIGITS - 1; i++) {
            sum += (ten.charAt(i) - '0') * (NHS_DIGITS - i);
        }
        int check = (MODULUS - sum % MODULUS) % MODULUS;
        return check == ten.charAt(NHS_DIGITS - 1) - '0';
    }
}
