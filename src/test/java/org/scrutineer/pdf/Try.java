package org.scrutineer.pdf;
import java.nio.file.*;
public class Try { public static void main(String[] a) throws Exception { for (String f : a) for (Conformance c : Conformance.values()) { long t=System.nanoTime(); try (var in = Files.newInputStream(Path.of(f))) { var l = c.check(in); System.out.println(f+" "+c+" "+l.size()+" rules broken "+(System.nanoTime()-t)/1000000+" ms"); l.forEach(x->System.out.println("   "+x)); } } } }
