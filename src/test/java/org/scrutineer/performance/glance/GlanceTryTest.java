package org.scrutineer.performance.glance;
import org.junit.jupiter.api.Test;
import org.scrutineer.extract.*;
import org.scrutineer.performance.*;
import org.scrutineer.salt.Period;
import java.nio.file.Path;
class GlanceTryTest {
  @Test void t() { show("datasources/demo/performance","2017-18"); show("src/test/resources/small/wealdshire","2024-25"); }
  void show(String f,String y){
    PerformanceBook b=PerformanceReader.read(new FolderSource(Path.of(f)));
    Glance g=Glance.of(b,Period.of(y,3),DirectionReading.ANY_DIFFERENCE);
    System.out.println(QuarterSentence.first(g,b)+" || "+QuarterSentence.second(g));
    for(Concern c:g.worse()) System.out.println("- "+c.indicator().code()+" "+c.indicator().brief()+" | "+c.cause()+" "+c.cause().size(c.measured())+" | "+c.measured().verdict().figures(c.indicator()).orElse("")+" | "+c.also().stream().map(Indicator::code).toList()+" | "+c.said());
    for(Measured c:g.better()) System.out.println("+ "+c.indicator().code()+" "+c.indicator().brief()+" | "+c.verdict().chance()+" "+c.verdict().figures(c.indicator()).orElse(""));
    for(Untold c:g.untold()) System.out.println("? "+c.reason()+" "+c.source()+" "+c.expected()+" "+c.figure()+" "+c.measures().size());
    for(Change c:g.changes()) System.out.println("c "+c.indicator().code()+" "+c.words()+" "+c.worse());
    System.out.println(g.withinChance());
    for(Measured m:g.measured()) if(m.indicator().appendix().equals("activity")) System.out.println("v "+m.indicator().code()+" "+m.verdict().direction()+" "+m.verdict().comparison()+" "+m.verdict().figures(m.indicator()).orElse("")+" "+m.verdict().missing());
  }
}
