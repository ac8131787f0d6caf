package org.scrutineer.pdf.check;

import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.lang.management.MemoryType;
import java.lang.management.MemoryUsage;

/** Tells when work takes so much memory that the program would soon do nothing but look for more. */
final class FullHeap {

    private static final double FULL = 0.9;

    private FullHeap() {}

    /** Whether nearly all memory is in use and stays so when it is cleared up. */
    static boolean isNear() {
        if (!looksFull()) {
            return false;
        }
        // What the collector has left may be rubbish still: only all of its work tells.
        System.gc();
        Runtime memory = Runtime.getRuntime();
        return memory.totalMemory() - memory.freeMemory() > FULL * memory.maxMemory();
    }

    private static boolean looksFull() {
        for (MemoryPoolMXBean pool : ManagementFactory.getMemoryPoolMXBeans()) {
            MemoryUsage left = pool.getType() == MemoryType.HEAP && pool.isUsageThresholdSupported()
                    ? pool.getCollectionUsage()
                    : null;
            if (left != null && left.getMax() > 0 && left.getUsed() > FULL * left.getMax()) {
                return true;
            }
        }
        return false;
    }
}
