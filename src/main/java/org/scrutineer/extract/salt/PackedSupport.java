package org.scrutineer.extract.salt;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.scrutineer.salt.fact.LongTermSupport;

/**
 * Long-term support, by far the longest table, in little memory: a person's rows are bytes until the person is counted. Days and settings are few and
 * are numbers here; what one person has is unpacked in one go and soon forgotten.
 */
final class PackedSupport {

    private static final byte[] NONE = new byte[0];
    /** Start, end, setting with whether temporary, length of the identifier: at most five bytes each, mostly one or two. */
    private static final int MOST = 4 * 5;

    private final List<LocalDate> days = new ArrayList<>();
    private final Map<LocalDate, Integer> dayNumbers = new HashMap<>();
    private final List<String> settings = new ArrayList<>();
    private final Map<String, Integer> settingNumbers = new HashMap<>();

    /** What someone without support has. */
    static byte[] none() {
        return NONE;
    }

    /** The rows of a person with one more. */
    byte[] with(byte[] rows, LongTermSupport row) {
        byte[] id = row.id().getBytes(StandardCharsets.UTF_8);
        ByteBuffer one = ByteBuffer.allocate(MOST + id.length);
        put(one, day(row.start()));
        put(one, row.end() == null ? 0 : day(row.end()) + 1);
        put(one, number(row.setting(), settings, settingNumbers) * 2 + (row.temporary() ? 1 : 0));
        put(one, id.length);
        one.put(id);
        byte[] grown = Arrays.copyOf(rows, rows.length + one.position());
        System.arraycopy(one.array(), 0, grown, rows.length, one.position());
        return grown;
    }

    /** Seven bits to a byte, the last byte without its eighth. */
    private static void put(ByteBuffer to, int number) {
        int rest = number;
        while (rest > 0x7F) {
            to.put((byte) (rest | 0x80));
            rest >>>= 7;
        }
        to.put((byte) rest);
    }

    private static int get(ByteBuffer from) {
        int number = 0;
        int shift = 0;
        byte next = from.get();
        while (next < 0) {
            number |= (next & 0x7F) << shift;
            shift += 7;
            next = from.get();
        }
        return number | next << shift;
    }

    private int day(LocalDate day) {
        return number(day, days, dayNumbers);
    }

    private static <T> int number(T thing, List<T> things, Map<T, Integer> numbers) {
        Integer number = numbers.get(thing);
        if (number == null) {
            number = things.size();
            things.add(thing);
            numbers.put(thing, number);
        }
        return number;
    }

    /** The rows of a person as they were given, in their order. */
    List<LongTermSupport> rows(byte[] packed) {
        if (packed.length == 0) {
            return List.of();
        }
        List<LongTermSupport> rows = new ArrayList<>(4);
        ByteBuffer bytes = ByteBuffer.wrap(packed);
        while (bytes.hasRemaining()) {
            LocalDate start = days.get(get(bytes));
            int end = get(bytes);
            int setting = get(bytes);
            int length = get(bytes);
            rows.add(new LongTermSupport(new String(packed, bytes.position(), length, StandardCharsets.UTF_8), start, end == 0 ? null : days.get(end - 1), settings.get(setting / 2), setting % 2 == 1));
            bytes.position(bytes.position() + length);
        }
        return rows;
    }
}
